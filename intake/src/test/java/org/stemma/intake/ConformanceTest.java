package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.stemma.report.Received;

/// Reads the files of other projects that readers must survive. They are no part of this project:
/// without the evaluation data (`STEMMA_EVALUATION`) these tests hold only that their absence is
/// reported.
final class ConformanceTest {
  private static final double LEAST = 0.98;

  @Test
  void feedsAreReadAsFeedparserReadsThem(TestReporter reporter) throws IOException {
    FeedConformance.Result result = FeedConformance.run();
    reporter.publishEntry(
        "feedparser",
        result.cases() == 0
            ? "absent: set STEMMA_EVALUATION"
            : result.passed() + " of " + result.applicable() + " applicable cases");

    assertThat(result.cases() == 0).isEqualTo(FeedCases.evaluation().isEmpty());
    assertThat(result.active()).as("cases with markup that still runs").isEmpty();
    assertThat(result.cases() == 0 || result.share() >= LEAST)
        .as("misses: %s", result.misses())
        .isTrue();
  }

  /// Which archives hold a page is known from their makers' own tests.
  @Test
  void webArchivesAreReadToTheirEnd(TestReporter reporter) throws IOException {
    Optional<Path> folder =
        FeedCases.evaluation().map(e -> e.resolve("data/warc/warc-conformance"));
    Map<String, Integer> read = new TreeMap<>();
    if (folder.isPresent()) {
      for (Path file : archives(folder.get())) {
        read.put(String.valueOf(file.getFileName()), documents(file));
      }
    }
    reporter.publishEntry(
        "archives", read.isEmpty() ? "absent: set STEMMA_EVALUATION" : read.toString());

    assertThat(read.isEmpty()).isEqualTo(folder.isEmpty());
    assertThat(read.entrySet())
        .filteredOn(
            e ->
                e.getKey()
                    .matches(
                        "example(?:-bad.*|-wrong-chunks|-trunc|-resource|-iana.*)?\\.w?arc(?:\\.gz)?(?:\\.bad)?|cc\\.warc\\.gz"))
        .allMatch(e -> e.getValue() > 0);
  }

  private static List<Path> archives(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(p -> p.toString().matches(".*\\.w?arc(?:\\.gz)?(?:\\.bad)?"))
          .sorted()
          .toList();
    }
  }

  private static int documents(Path file) throws IOException {
    List<Received> received = new ArrayList<>();
    Intake.each(List.of(file), java.io.InputStream.nullInputStream(), Limits.USUAL, received::add);
    assertThat(received).as("%s", file).isNotEmpty();
    return (int) received.stream().filter(Received.Read.class::isInstance).count();
  }
}
