package org.stemma.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.language.Reading;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// What a text itself says of two names: "X, also known as Y", "X (Y)".
final class Aliases {
  private static final Pattern KNOWN_AS =
      Pattern.compile(
          "[\\s,(–—-]*(?:who is |who was |is |was |and )?(?:(?:also|better|otherwise|formerly|previously|commonly|popularly|widely|now|once|sometimes|usually|locally) )*"
              + "(?:known (?:simply |locally |widely |online )?(?:as|by)(?: (?:the|his|her|its|their)(?: \\p{Ll}+){0,4})?|a\\.?k\\.?a\\.?|alias|née|né|nee|nicknamed|real name|whose real name (?:is|was)|whose nom de guerre (?:is|was)|nom de guerre|dubbed|renamed|or simply|called himself|calls himself)"
              + "[\\s:,“”\"'‘’]*");
  private static final Pattern BRACKET =
      Pattern.compile("[”\"'’]?\\s*[(\\[]\\s*(?:or |the |formerly |also )?[“\"'‘]?");

  private final Clusters clusters;
  private final Map<Passage, Node> nodes = new HashMap<>();

  Aliases(Clusters clusters) {
    this.clusters = clusters;
    clusters.nodes().forEach(n -> n.mentions().forEach(m -> nodes.put(m.where(), n)));
  }

  void resolve(Reading reading, List<Mention> mentions) {
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Mention a = mentions.get(i);
      for (int j = i + 1; j < Math.min(mentions.size(), i + 3); j++) {
        between(reading, a, mentions.get(j)).ifPresent(b -> merge(a, b.mention(), b.rule()));
      }
    }
  }

  private record Alias(Mention mention, String rule) {}

  private Optional<Alias> between(Reading reading, Mention a, Mention b) {
    int from = a.where().span().end();
    int to = b.where().span().start();
    if (a.sentence() != b.sentence() || to < from || to - from > 60) {
      return Optional.empty();
    }
    String between = reading.of(new Span(from, to));
    if (KNOWN_AS.matcher(between).matches()) {
      return Optional.of(new Alias(b, "known-as"));
    }
    boolean closed =
        reading.report().text().chars().startsWith(")", b.where().span().end())
            || reading.report().text().chars().startsWith("]", b.where().span().end());
    boolean bracket = closed && BRACKET.matcher(between).matches() && isShort(a, b);
    return bracket ? Optional.of(new Alias(b, "bracket")) : Optional.empty();
  }

  /// Whether one of both is an abbreviation, so that the bracket gives a name and no remark.
  private static boolean isShort(Mention a, Mention b) {
    return isAbbreviation(b.text()) && a.text().length() > b.text().length()
        || Things.isInitials(a.text(), b.text());
  }

  private static boolean isAbbreviation(String text) {
    return text.matches("[\\p{Lu}\\p{N}][\\p{L}\\p{N}&/-]{1,9}")
        && text.chars().filter(Character::isUpperCase).count() >= 2;
  }

  private void merge(Mention a, Mention b, String rule) {
    Optional<Node> one = Optional.ofNullable(nodes.get(a.where()));
    Optional<Node> two = Optional.ofNullable(nodes.get(b.where()));
    if (one.isPresent() && two.isPresent() && !one.get().is(two.get())) {
      String says =
          rule.equals("bracket")
              ? "the name is followed by its short form in brackets"
              : "the report says that both are one";
      clusters.merge(one.get(), two.get(), List.of(Because.of(rule, says, a.where(), b.where())));
    }
  }
}
