package org.stemma.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.language.Reading;
import org.stemma.text.Resource;
import org.stemma.text.Span;

/// Names for the sides of a place, "west Weirton", where the story tells them apart: a side is
/// named for itself if the
/// opposite side of the same place, or of the place it lies in, is named too.
final class Parts {
  private static final Map<String, String> OPPOSITE =
      Map.of("north", "south", "south", "north", "east", "west", "west", "east");

  private static final Pattern BANK =
      Pattern.compile("['’]s (?<hand>right|left)(?:-hand)? (?:side|bank)\\b");

  private static final Map<String, List<String>> BANKS =
      Resource.rows(Parts.class, "banks.tsv").stream()
          .collect(Collectors.toMap(List::getFirst, r -> r));

  private record Side(Mention base, String side, Span span) {}

  private Parts() {}

  static List<Mention> of(Story story, List<Mention> mentions, Kinds kinds) {
    List<Side> sides = new ArrayList<>();
    for (Mention mention : mentions) {
      if (kinds.of(mention) == Entity.Kind.PLACE) {
        side(story, mention).or(() -> bank(story, mention)).ifPresent(sides::add);
      }
    }
    Map<String, Set<String>> told = new HashMap<>();
    sides.forEach(s -> told.computeIfAbsent(s.base().key(), k -> new HashSet<>()).add(s.side()));
    List<Mention> found = new ArrayList<>();
    for (Side side : sides) {
      Set<String> named = told.getOrDefault(side.base().key(), Set.of());
      if (named.contains(OPPOSITE.get(side.side()))) {
        found.add(mention(story, side));
      }
    }
    return found;
  }

  private static Mention mention(Story story, Side side) {
    Mention base = side.base();
    Reading reading = reading(story, base);
    String place = base.known().map(Known::name).orElse(base.text());
    Known known =
        new Known(
            "part:" + side.side() + ":" + place,
            Entity.Kind.PLACE,
            side.side() + " " + place,
            true,
            false);
    return new Mention(
        reading.report().passage(side.span()),
        base.sentence(),
        reading.of(side.span()),
        Optional.of(known),
        new Votes().add(Entity.Kind.PLACE, 5),
        List.of(),
        Optional.empty(),
        true);
  }

  /// "Weirton's right bank": the side of a town that its news calls so, by `banks.tsv`.
  private static Optional<Side> bank(Story story, Mention mention) {
    Optional<List<String>> row =
        Optional.ofNullable(BANKS.get(mention.known().map(Known::name).orElse(mention.text())));
    String chars = reading(story, mention).report().text().chars();
    Matcher matcher = BANK.matcher(chars).region(mention.where().span().end(), chars.length());
    return row.isPresent() && matcher.lookingAt()
        ? Optional.of(
            new Side(
                mention,
                row.get().get(matcher.group("hand").equals("right") ? 1 : 2),
                new Span(mention.where().span().start(), matcher.end())))
        : Optional.empty();
  }

  private static Reading reading(Story story, Mention mention) {
    return story.reading(mention.where().report());
  }

  private static Optional<Side> side(Story story, Mention mention) {
    Reading reading = reading(story, mention);
    String chars = reading.report().text().chars();
    int start = mention.where().span().start();
    String before =
        chars.substring(Math.max(0, start - 9), start).toLowerCase(java.util.Locale.ROOT);
    for (String side : new TreeMap<>(OPPOSITE).keySet()) {
      for (String form : List.of(side + "ern ", side + " ")) {
        int from = start - form.length();
        boolean whole =
            from >= 0
                && before.endsWith(form)
                && (from == 0
                    || !Character.isLetter(chars.charAt(from - 1))
                        && chars.charAt(from - 1) != '-');
        if (whole && !compass(chars, from)) {
          return Optional.of(new Side(mention, side, new Span(from, mention.where().span().end())));
        }
      }
    }
    return Optional.empty();
  }

  /// "south east Weirton" is no side.
  private static boolean compass(String chars, int at) {
    return chars
        .substring(Math.max(0, at - 6), at)
        .toLowerCase(java.util.Locale.ROOT)
        .matches(".*\\b(?:north|south)[ -]$");
  }
}
