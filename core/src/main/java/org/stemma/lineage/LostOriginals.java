package org.stemma.lineage;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.stemma.collate.Alignment;
import org.stemma.text.Because;
import org.stemma.text.Interval;
import org.stemma.text.Passage;

/// Texts that must have been and that nobody gave us, with what they are called.
final class LostOriginals {
  private LostOriginals() {}

  /// The report of a house that others credit.
  static Node.LostOriginal wire(NodeId id, String house, Interval when, List<Because> why) {
    return lost(id, Node.LostOriginal.Kind.WIRE, house, label(house, when), when, why);
  }

  /// The text that reports must have had in common and that none of them credits.
  static Node.LostOriginal unnamed(NodeId id, Interval when, List<Alignment> between) {
    Because notNested =
        Because.of(
            "not-nested",
            "each of the reports has wording of the other and details of its own",
            between.stream()
                .limit(3)
                .flatMap(a -> Stream.of(a.a(), a.b()))
                .toArray(Passage[]::new));
    return lost(
        id,
        Node.LostOriginal.Kind.REPORT,
        Node.LostOriginal.UNNAMED,
        label("unnamed common source", when),
        when,
        List.of(notNested));
  }

  /// What a named speaker said, which several reports carry.
  static Node.LostOriginal statement(NodeId id, String party, Interval when, List<Because> why) {
    return lost(id, Node.LostOriginal.Kind.STATEMENT, party, "statement of " + party, when, why);
  }

  private static Node.LostOriginal lost(
      NodeId id,
      Node.LostOriginal.Kind kind,
      String party,
      String label,
      Interval when,
      List<Because> why) {
    return new Node.LostOriginal(id, kind, party, label, when, why);
  }

  private static String label(String party, Interval when) {
    return when.isOpenAbove()
        ? party
        : party
            + ", by "
            + when.latest().getDayOfMonth()
            + " "
            + when.latest().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
            + " "
            + when.latest().getYear();
  }
}
