package org.stemma.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Hedge;
import org.stemma.claim.Claim;
import org.stemma.claim.Contrast;

/// Answers to one question that cannot both hold: other numbers, days, places, persons,
/// states, or yes and no. What time may change is revised where time has passed. Where a side
/// is only believed the conflict is soft.
final class Conflicts {
  private Conflicts() {}

  static List<Findings.Draft> of(Findings.Evidence evidence) {
    List<Findings.Draft> drafts = new ArrayList<>();
    for (Claim claim : evidence.claims()) {
      together(claim.contrasts()).forEach(c -> drafts.add(draft(evidence, c)));
    }
    drafts.addAll(Disputes.of(evidence));
    return drafts;
  }

  /// The contrasts of a claim, those in which one answer stands against several that say the same
  /// as one: who denies a thing is told once.
  private static List<Contrast> together(List<Contrast> contrasts) {
    List<Contrast> told = new ArrayList<>();
    for (Contrast contrast : contrasts) {
      Optional<Contrast> same =
          told.stream()
              .filter(t -> contrast.slot() == Contrast.Slot.POLARITY && t.slot() == contrast.slot())
              .filter(t -> t.left().equals(contrast.left()) || t.right().equals(contrast.right()))
              .findFirst();
      if (same.isPresent()) {
        told.set(told.indexOf(same.get()), joined(same.get(), contrast));
      } else {
        told.add(contrast);
      }
    }
    return told;
  }

  private static Contrast joined(Contrast one, Contrast other) {
    return one.between(united(one.left(), other.left()), united(one.right(), other.right()));
  }

  private static List<Assertion> united(List<Assertion> some, List<Assertion> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().toList();
  }

  private static Findings.Draft draft(Findings.Evidence evidence, Contrast contrast) {
    boolean revised = Revisions.isRevised(evidence, contrast);
    List<Assertion> left = byWorth(evidence, contrast.left());
    List<Assertion> right = byWorth(evidence, contrast.right());
    return new Findings.Draft(
        revised ? Finding.Kind.REVISION : Finding.Kind.CONFLICT,
        Optional.of(type(contrast.slot())),
        strength(contrast),
        text(evidence, contrast.slot(), revised, left, right),
        List.of(left, right),
        contrast.why());
  }

  private static String text(
      Findings.Evidence evidence,
      Contrast.Slot slot,
      boolean revised,
      List<Assertion> left,
      List<Assertion> right) {
    String joint = slot == Contrast.Slot.POLARITY ? " is denied: " : " and ";
    return lead(slot, revised) + said(evidence, left) + joint + said(evidence, right);
  }

  private static String said(Findings.Evidence evidence, List<Assertion> side) {
    String words = Findings.words(evidence.reports(), side.getFirst());
    return "“" + words + "” (" + Findings.outlets(evidence, side) + ")";
  }

  /// What is evidence first, of that what can stand alone, then in order.
  private static List<Assertion> byWorth(Findings.Evidence evidence, List<Assertion> side) {
    return side.stream()
        .sorted(
            Comparator.comparing((Assertion a) -> !a.isEvidence())
                .thenComparing(a -> !Findings.isWhole(evidence, a))
                .thenComparing(Assertion::id))
        .toList();
  }

  private static String lead(Contrast.Slot slot, boolean revised) {
    return switch (slot) {
      case NUMBER -> revised ? "count revised: " : "counts differ: ";
      case TIME -> "the day differs: ";
      case PLACE -> "the place differs: ";
      case PARTICIPANT -> "who did it differs: ";
      case STATUS -> revised ? "the state changes: " : "the state differs: ";
      case MANNER -> "the manner differs: ";
      case EXISTENCE -> "gone, or still there: ";
      case POLARITY -> "";
    };
  }

  /// The slots have the names of their types.
  private static Finding.Type type(Contrast.Slot slot) {
    return Finding.Type.valueOf(slot.name());
  }

  /// Days, places, persons and states are read from the words; a number or a denial stands
  /// there.
  private static Finding.Strength strength(Contrast contrast) {
    boolean told =
        switch (contrast.slot()) {
          case NUMBER, POLARITY -> true;
          case TIME, PLACE, PARTICIPANT, STATUS, MANNER, EXISTENCE -> false;
        };
    boolean hard = told && firm(contrast.left()) && firm(contrast.right());
    return hard ? Finding.Strength.HARD : Finding.Strength.SOFT;
  }

  private static boolean firm(List<Assertion> side) {
    return side.stream()
        .anyMatch(a -> a.hedge().compareTo(Hedge.REPORTED) <= 0 || a.hedge() == Hedge.DENIED);
  }
}
