package org.stemma.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.report.Report;

/// Chooses what a story is called: the headline that shares most words with the others. One that
/// is printed goes before one that only stands beside its text.
final class Titles {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHORT = 3;

  private record Candidate(Report report, String words) {
    boolean isPrinted() {
      return report.title().isPresent();
    }

    Dossier.Title title() {
      return new Dossier.Title(words, report.title().map(report::passage));
    }

    List<String> keys() {
      return BETWEEN
          .splitAsStream(words.toLowerCase(Locale.ROOT))
          .filter(w -> w.length() > SHORT)
          .distinct()
          .toList();
    }
  }

  private Titles() {}

  static Dossier.Title of(List<Report> reports) {
    List<Candidate> candidates =
        reports.stream()
            .filter(r -> r.remarks().stream().noneMatch(m -> m.startsWith("seems to tell another")))
            .flatMap(r -> words(r).map(w -> new Candidate(r, w)).stream())
            .toList();
    return candidates.stream()
        .max(
            Comparator.comparing(Candidate::isPrinted)
                .thenComparingLong(c -> shared(c, candidates))
                .thenComparing(c -> c.report().id(), Comparator.reverseOrder()))
        .map(Candidate::title)
        .orElse(new Dossier.Title("Untitled story", Optional.empty()));
  }

  private static Optional<String> words(Report report) {
    return report
        .title()
        .map(report.text()::of)
        .or(report::statedTitle)
        .map(t -> t.replaceAll("\\s+", " ").strip())
        .filter(t -> !t.isEmpty());
  }

  /// How many words it has in common with the others, counted once for each other headline.
  private static long shared(Candidate candidate, List<Candidate> all) {
    List<String> own = candidate.keys();
    return all.stream()
        .filter(c -> !c.report().id().equals(candidate.report().id()))
        .mapToLong(c -> c.keys().stream().filter(own::contains).count())
        .sum();
  }
}
