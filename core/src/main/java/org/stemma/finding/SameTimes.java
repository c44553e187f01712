package org.stemma.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.attribution.Assertion;
import org.stemma.chronology.Timex;
import org.stemma.claim.Claim;
import org.stemma.claim.Hours;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// Days that differ in their names and may be those of one moment: "Tuesday night" and "early
/// on Wednesday".
final class SameTimes {
  private static final int BESIDE = 24;
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}.]+");

  private SameTimes() {}

  /// An assertion with the one time that it tells.
  private record Timed(Assertion assertion, Timex time, Hours.Told told) {}

  static List<Findings.Draft> of(Findings.Evidence evidence) {
    return evidence.claims().stream().flatMap(c -> first(evidence, c).stream()).toList();
  }

  private static Optional<Findings.Draft> first(Findings.Evidence evidence, Claim claim) {
    List<Timed> timed =
        claim.assertions().sorted(java.util.Comparator.comparing(Assertion::id)).toList().stream()
            .filter(a -> a.zone() == Zone.BODY)
            .flatMap(a -> timed(evidence, a).stream())
            .toList();
    List<Findings.Draft> drafts = new ArrayList<>();
    for (Timed a : timed) {
      for (Timed b : timed) {
        boolean apart = !a.assertion().where().report().equals(b.assertion().where().report());
        boolean ordered = a.assertion().id().compareTo(b.assertion().id()) < 0;
        if (drafts.isEmpty() && ordered && apart && Hours.mayBeOne(a.told(), b.told())) {
          drafts.add(draft(evidence, a, b));
        }
      }
    }
    return drafts.stream().findFirst();
  }

  private static Optional<Timed> timed(Findings.Evidence evidence, Assertion assertion) {
    List<Timex> times =
        evidence.calendar().in(assertion.where()).stream()
            .filter(t -> t.interval().isDay())
            .toList();
    return times.size() == 1
        ? Optional.of(
            new Timed(
                assertion,
                times.getFirst(),
                new Hours.Told(
                    times.getFirst().interval(), words(evidence, assertion, times.getFirst()))))
        : Optional.empty();
  }

  /// The words of a time and those beside it in its sentence.
  private static List<String> words(Findings.Evidence evidence, Assertion assertion, Timex time) {
    Span sentence = assertion.sentence().span();
    Span own = time.where().span();
    Span wide =
        new Span(
            Math.max(sentence.start(), own.start() - BESIDE),
            Math.min(Math.max(own.end(), sentence.end()), own.end() + BESIDE));
    String text = Findings.printed(evidence, new Passage(time.where().report(), wide));
    return BREAK.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
  }

  private static Findings.Draft draft(Findings.Evidence evidence, Timed a, Timed b) {
    return new Findings.Draft(
        Finding.Kind.AGREEMENT,
        Optional.of(Finding.Type.TIME),
        Finding.Strength.HARD,
        "“"
            + Findings.printed(evidence, a.time().where())
            + "” and “"
            + Findings.printed(evidence, b.time().where())
            + "” can be one night, or one hour of two zones",
        List.of(List.of(a.assertion()), List.of(b.assertion())),
        List.of(
            Because.of(
                "one-moment",
                "the days follow each other, and the words leave room for one moment",
                a.time().where(),
                b.time().where())));
  }
}
