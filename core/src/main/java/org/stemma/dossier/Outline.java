package org.stemma.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.attribution.Assertion;
import org.stemma.claim.Claim;
import org.stemma.claim.Position;
import org.stemma.finding.Finding;
import org.stemma.report.Report;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

/// What of a dossier a later one is held against for alerts; small enough to be kept. Texts go
/// by their hash, so that it makes no difference what their reports are called.
public record Outline(List<Known> reports, List<Answer> answers, List<Conflict> conflicts) {
  private static final int HASH = 32;

  public Outline {
    reports = List.copyOf(reports);
    answers = List.copyOf(answers);
    conflicts = List.copyOf(conflicts);
  }

  /// A report, by its text.
  public record Known(String text, boolean retracted) {}

  /// A place of a text.
  public record Place(String text, Span span) {}

  /// An answer to a claim: its clearest words, its lines, and where it stands.
  public record Answer(String words, int lines, List<Place> places) {
    public Answer {
      places = List.copyOf(places);
    }
  }

  /// A finding of kind conflict.
  ///
  /// @param type blank without one
  public record Conflict(String type, String says, List<List<Place>> sides) {
    public Conflict {
      sides = sides.stream().map(List::copyOf).toList();
    }

    List<Place> places() {
      return sides.stream().flatMap(List::stream).distinct().toList();
    }
  }

  public static Outline of(Dossier dossier) {
    Map<ReportId, String> texts = new HashMap<>();
    dossier.reports().forEach(r -> texts.put(r.id(), hash(r)));
    return new Outline(
        dossier.reports().stream()
            .map(r -> new Known(texts.getOrDefault(r.id(), ""), r.isRetracted()))
            .toList(),
        dossier.claims().stream()
            .map(Claim::positions)
            .flatMap(List::stream)
            .map(p -> answer(p, dossier, texts))
            .toList(),
        dossier.findings().stream()
            .filter(f -> f.kind() == Finding.Kind.CONFLICT)
            .map(f -> conflict(f, texts))
            .toList());
  }

  private static Answer answer(Position position, Dossier dossier, Map<ReportId, String> texts) {
    int lines =
        Optional.ofNullable(dossier.supports().get(position.id())).map(s -> s.lines()).orElse(0);
    return new Answer(
        Difference.words(position.printed(), dossier), lines, places(position.assertions(), texts));
  }

  private static Conflict conflict(Finding finding, Map<ReportId, String> texts) {
    return new Conflict(
        finding.type().map(Enum::name).orElse(""),
        finding.text(),
        finding.sides().stream().map(s -> places(s, texts)).toList());
  }

  private static List<Place> places(List<Assertion> assertions, Map<ReportId, String> texts) {
    return assertions.stream()
        .map(Assertion::where)
        .distinct()
        .map((Passage w) -> new Place(texts.getOrDefault(w.report(), ""), w.span()))
        .toList();
  }

  /// The beginning of SHA-256 over a report's text.
  static String hash(Report report) {
    try {
      byte[] text = report.text().chars().getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(hash).substring(0, HASH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
