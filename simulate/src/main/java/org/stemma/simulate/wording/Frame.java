package org.stemma.simulate.wording;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stemma.simulate.telling.Hedge;
import org.stemma.simulate.telling.Quoting;

/// One way to attribute.
///
/// @param links `0`, `1`, `p` (one source, as a pronoun), `2h` (the second is a house), `2` or `3`;
///     with `h` before it for headlines
/// @param weight how common it is among its like
record Frame(String links, Set<Hedge> hedges, Quoting quoting, int weight, List<Node> nodes) {
  static Frame read(String line) {
    List<String> cells = DataLines.cells(line);
    Set<Hedge> hedges = EnumSet.noneOf(Hedge.class);
    Templates.alternatives(cells.get(1)).forEach(h -> hedges.add(Hedge.valueOf(h)));
    return new Frame(
        cells.get(0),
        hedges,
        Quoting.valueOf(cells.get(2)),
        Integer.parseInt(cells.get(3)),
        List.copyOf(TemplateReader.read(cells.get(4))));
  }

  boolean fits(String kind, Hedge hedge, Quoting how) {
    return links.equals(kind) && quoting == how && hedges.contains(hedge);
  }

  boolean isNominal() {
    return nodes.stream().anyMatch(n -> n instanceof Node.Clause c && c.kind() == 'N');
  }
}
