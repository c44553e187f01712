package org.stemma.simulate.wording;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.simulate.telling.Link;
import org.stemma.simulate.world.Entity;

/// Something that people say of an event, with no more content than that.
///
/// @param sorts the sorts of events, as in `sorts.lexicon`, of which it may be said
/// @param one as spoken by one person: whole, then cut
/// @param many the same as spoken by several
/// @param reported the same in reported speech, as it stands after "said that"
record Remark(Set<String> sorts, List<List<Node>> one, List<List<Node>> many, List<Node> reported) {
  private static final List<Map.Entry<Pattern, String>> PLURALS =
      List.of(
          Map.entry(Pattern.compile("\\bI was\\b"), "we were"),
          Map.entry(Pattern.compile("\\bI am\\b"), "we are"),
          Map.entry(Pattern.compile("\\bI\\b"), "we"),
          Map.entry(Pattern.compile("\\b[Mm]y\\b"), "our"),
          Map.entry(Pattern.compile("\\b[Mm]e\\b"), "us"));

  /// Whether it may be said of an event of the sort.
  boolean suits(String sort) {
    return sorts.contains("any") || sorts.contains(sort);
  }

  List<Node> spoken(boolean cut, boolean byMany) {
    return (byMany ? many : one).get(cut ? 1 : 0);
  }

  /// Whether the source says "we".
  static boolean isOfMany(Link link) {
    return link.gender() == Entity.Gender.THEY || link.gender() == Entity.Gender.IT;
  }

  static Remark read(String line) {
    List<String> cells = DataLines.cells(line);
    if (cells.size() != 3) {
      throw new IllegalArgumentException("remarks.tsv: not three columns: " + line);
    }
    String plural = cells.get(1);
    for (Map.Entry<Pattern, String> rule : PLURALS) {
      plural = rule.getKey().matcher(plural).replaceAll(rule.getValue());
    }
    return new Remark(
        new TreeSet<>(Templates.alternatives(cells.get(0))),
        wholeAndCut(cells.get(1)),
        wholeAndCut(plural),
        TemplateReader.read(cells.get(2)));
  }

  private static List<List<Node>> wholeAndCut(String spoken) {
    int bar = spoken.indexOf(" // ");
    String cut = bar < 0 ? spoken : spoken.substring(0, bar);
    return List.of(TemplateReader.read(spoken.replace(" // ", " ")), TemplateReader.read(cut));
  }
}
