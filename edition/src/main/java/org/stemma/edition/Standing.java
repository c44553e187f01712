package org.stemma.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Basis;
import org.stemma.claim.Claim;
import org.stemma.claim.Position;
import org.stemma.finding.Finding;
import org.stemma.report.DateCandidate;
import org.stemma.report.Published;
import org.stemma.report.Report;
import org.stemma.text.Because;
import org.stemma.text.Interval;
import org.stemma.witness.Support;

/// What stands behind claims and dates, in the words every edition uses.
final class Standing {
  private final Concordance dossier;

  Standing(Concordance dossier) {
    this.dossier = dossier;
  }

  /// The claims, those that most outlets and lines carry first.
  List<Claim> claims() {
    Comparator<Claim> most = Comparator.comparingInt((Claim c) -> -dossier.support(c).outlets());
    return dossier.dossier().claims().stream()
        .sorted(most.thenComparingInt(c -> -dossier.support(c).lines()))
        .toList();
  }

  /// Whether several outlets rest on half as many lines or fewer: the news that is coloured.
  static boolean isWide(Support support) {
    return support.outlets() > 1 && support.outlets() >= 2 * support.lines();
  }

  /// `circular`, `(3–6)`, or nothing.
  String note(Position position) {
    Support support = dossier.support(position);
    if (support.low() != support.high()) {
      return "(" + support.low() + "–" + support.high() + ")";
    }
    return support.outlets() > 1 && support.lines() == 1 ? "one line" : "";
  }

  /// Who is first-hand, and who would all have to be wrong.
  List<String> fall(Position position) {
    Support support = dossier.support(position);
    if (isForecast(position)) {
      return List.of("a forecast: it may be somebody's word, and nobody can know it yet");
    }
    List<String> parts = new ArrayList<>();
    parts.add(support.firstHand() == 0 ? "nobody first-hand" : support.firstHand() + " first-hand");
    if (support.named() == 0) {
      parts.add("nobody named");
    }
    if (support.lines() == 0) {
      parts.add("nobody's word but the outlets' own");
    } else if (support.cut().size() == 1) {
      parts.add("would have to be wrong: " + support.cut().getFirst());
    } else {
      parts.add("would all have to be wrong: " + String.join(", ", support.cut()));
    }
    return parts;
  }

  /// Whether what is sourced of it tells only what will be.
  private static boolean isForecast(Position position) {
    return position.assertions().stream().anyMatch(a -> a.basis() == Basis.FORECAST)
        && position.assertions().stream().noneMatch(Assertion::isEvidence);
  }

  /// `5 reports · 5 outlets · published 8 – 13 Mar 2017`.
  String reports() {
    List<Report> reports = dossier.dossier().reports();
    long outlets = reports.stream().map(Report::outletName).distinct().count();
    String counts =
        Wording.count(reports.size(), "report") + " · " + Wording.count((int) outlets, "outlet");
    return reports.isEmpty() ? counts : counts + " · published " + published(reports);
  }

  private String published(List<Report> reports) {
    List<Interval> dated =
        reports.stream()
            .map(r -> dossier.published(r).interval())
            .filter(i -> !i.equals(Interval.UNBOUNDED))
            .toList();
    LocalDate from =
        dated.stream()
            .filter(i -> !i.isOpenBelow())
            .map(Interval::earliest)
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    LocalDate to =
        dated.stream()
            .filter(i -> !i.isOpenAbove())
            .map(Interval::latest)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MAX);
    String span = Days.of(to.isBefore(from) ? Interval.UNBOUNDED : new Interval(from, to));
    int undated = reports.size() - dated.size();
    return undated == 0 || dated.isEmpty() ? span : span + ", " + undated + " undated";
  }

  /// Why a report is dated as it is: what is printed, what that came to.
  List<String> dating(Report report) {
    Published published = dossier.published(report);
    List<String> parts = new ArrayList<>();
    if (published.candidates().isEmpty()) {
      parts.add("no date printed");
    }
    for (DateCandidate candidate : published.candidates()) {
      parts.add(stated(report, candidate) + verdict(candidate));
    }
    return parts;
  }

  String stated(Report report, DateCandidate candidate) {
    Optional<String> words = candidate.span().map(s -> Wording.oneLine(report.text().of(s)));
    String from =
        candidate.kind() == DateCandidate.Kind.PAGE ? "printed" : Wording.of(candidate.kind());
    return from + " " + words.map(w -> "“" + w + "”").orElse(candidate.value());
  }

  static String verdict(DateCandidate candidate) {
    String reasons = String.join("; ", candidate.why().stream().map(Because::says).toList());
    return switch (candidate.verdict()) {
      case ACCEPTED -> reasons.isEmpty() ? "" : ", " + reasons;
      case REFUTED -> " refuted" + (reasons.isEmpty() ? "" : ": " + reasons);
      case UNUSED -> " unused";
    };
  }

  List<Finding> conflicts() {
    return dossier.dossier().findings().stream().filter(Standing::isAboutConflict).toList();
  }

  List<Finding> otherFindings() {
    return dossier.dossier().findings().stream().filter(f -> !isAboutConflict(f)).toList();
  }

  private static boolean isAboutConflict(Finding finding) {
    return switch (finding.kind()) {
      case CONFLICT, REVISION, AGREEMENT -> true;
      case CIRCULAR_REPORTING,
          UNCREDITED_REUSE,
          CERTAINTY_INFLATION,
          ATTRIBUTION_DRIFT,
          DATE_DISPUTE,
          HEADLINE_OVERREACH,
          IDENTITY,
          UNIQUE_CLAIM ->
          false;
    };
  }

  /// `!` holds by structure, `?` is a reading, `~` looks like a conflict and is none.
  static String mark(Finding finding) {
    if (finding.kind() == Finding.Kind.AGREEMENT) {
      return "~";
    }
    return finding.strength() == Finding.Strength.HARD ? "!" : "?";
  }

  static String kind(Finding finding) {
    return Wording.of(finding.kind()).replace('-', ' ');
  }

  static String topic(Finding finding) {
    return finding.type().map(Wording::of).orElseGet(() -> kind(finding));
  }
}
