package org.stemma.simulate.world;

import java.util.List;
import org.stemma.simulate.chance.Chance;

/// The page furniture of a house, drawn from templates.
record Furniture(Chance chance) {
  private static final List<List<String>> ROWS =
      Lines.of("furniture.tsv").stream().map(Lines::cells).toList();

  Style style() {
    return new Style(
        chance.below(1_000_000),
        chance.below(1_000_000),
        chance.share(),
        chance.share(),
        chance.below(4),
        lines("before", chance.between(1, 6)),
        lines("between", chance.between(0, 4)),
        lines("after", chance.between(2, 9)));
  }

  private List<String> lines(String where, int count) {
    List<String> all =
        ROWS.stream().filter(r -> r.getFirst().equals(where)).map(r -> r.get(1)).toList();
    return chance.shuffled(all).subList(0, Math.min(count, all.size())).stream()
        .map(line -> line.replace("{n}", String.valueOf(chance.between(2, 940))))
        .toList();
  }
}
