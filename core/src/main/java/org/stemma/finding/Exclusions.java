package org.stemma.finding;

import java.util.ArrayList;
import java.util.List;
import org.stemma.attribution.Assertion;
import org.stemma.claim.Claim;
import org.stemma.claim.Contrast;
import org.stemma.text.Interval;

/// Answers to one part of a claim that exclude each other: other days, places, persons, states. A
/// state that a later report gives instead revises the earlier.
final class Exclusions {
  private Exclusions() {}

  static List<Findings.Draft> of(Findings.Evidence evidence) {
    List<Findings.Draft> drafts = new ArrayList<>();
    for (Claim claim : evidence.claims()) {
      claim.contrasts().stream()
          .filter(c -> c.slot() != Contrast.Slot.NUMBER) // told by the positions of the claim
          .forEach(c -> drafts.add(draft(evidence, c)));
    }
    return drafts;
  }

  private static Findings.Draft draft(Findings.Evidence evidence, Contrast contrast) {
    boolean later = contrast.slot() == Contrast.Slot.STATUS && follows(evidence, contrast);
    String text =
        subject(contrast.slot())
            + (later ? " changes: “" : " differs: “")
            + Findings.words(evidence.reports(), contrast.left().getFirst())
            + "” ("
            + Findings.outlets(evidence, contrast.left())
            + ") and “"
            + Findings.words(evidence.reports(), contrast.right().getFirst())
            + "” ("
            + Findings.outlets(evidence, contrast.right())
            + ")";
    return new Findings.Draft(
        later ? Finding.Kind.REVISION : Finding.Kind.CONFLICT,
        java.util.Optional.of(type(contrast.slot())),
        Finding.Strength.SOFT,
        text,
        List.of(contrast.left(), contrast.right()),
        contrast.why());
  }

  /// Whether all of one side was published after all of the other.
  private static boolean follows(Findings.Evidence evidence, Contrast contrast) {
    return precedes(evidence, contrast.left(), contrast.right())
        || precedes(evidence, contrast.right(), contrast.left());
  }

  private static boolean precedes(
      Findings.Evidence evidence, List<Assertion> first, List<Assertion> second) {
    return first.stream()
        .allMatch(
            a ->
                second.stream()
                    .allMatch(
                        b ->
                            published(evidence, a)
                                .latest()
                                .isBefore(published(evidence, b).earliest())));
  }

  private static Interval published(Findings.Evidence evidence, Assertion assertion) {
    var report = evidence.reports().get(assertion.where().report());
    return report == null ? Interval.UNBOUNDED : report.published().interval();
  }

  private static String subject(Contrast.Slot slot) {
    return switch (slot) {
      case NUMBER -> "the count";
      case TIME -> "the day";
      case PLACE -> "the place";
      case PARTICIPANT -> "who did it";
      case STATUS -> "the state";
    };
  }

  private static Finding.Type type(Contrast.Slot slot) {
    return switch (slot) {
      case NUMBER -> Finding.Type.NUMBER;
      case TIME -> Finding.Type.TIME;
      case PLACE -> Finding.Type.PLACE;
      case PARTICIPANT -> Finding.Type.PARTICIPANT;
      case STATUS -> Finding.Type.STATUS;
    };
  }
}
