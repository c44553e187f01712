package org.stemma.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.archive.Announcement;
import org.stemma.archive.Archive;
import org.stemma.archive.ArchiveException;
import org.stemma.intake.Limits;
import org.stemma.language.Language;
import org.stemma.language.LightEngine;
import org.stemma.language.Reading;
import org.stemma.name.Gazetteer;
import org.stemma.report.Report;

/// What is to be told is worked out while others write.
class TidingsTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final List<String> SOURCES =
      List.of(
          "Mayor Petra Lindqvist",
          "harbour master Olaf Brandt",
          "Governor Ida Berg",
          "Sergeant Nils Aaker",
          "Professor Runa Vik",
          "Minister Jon Dahl");

  @TempDir private Path folder = Path.of("");

  /// An engine beside which somebody adds a report whenever it reads, so often.
  private final class Beside implements Language {
    private final Language light = new LightEngine();
    private final int most;
    private int added;
    private int refused;

    Beside(int most) {
      this.most = most;
    }

    @Override
    public String name() {
      return "beside";
    }

    @Override
    public boolean knows(String language) {
      return light.knows(language);
    }

    @Override
    public Reading read(Report report) {
      if (added < most) {
        try {
          add(2 + added);
          added++;
        } catch (ArchiveException busy) {
          refused++;
        } catch (IOException broken) {
          throw new UncheckedIOException(broken);
        }
      }
      return light.read(report);
    }
  }

  private void add(int number) throws IOException {
    String text =
        "Ferry aground off Ostholm\n\nThe ferry Aurelia ran aground off Ostholm on Tuesday, "
            + SOURCES.get(number % SOURCES.size())
            + " said.\n";
    try (Archive archive = Archive.open(folder)) {
      archive.take(
          "desk",
          "report-" + number + ".txt",
          new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
          Limits.USUAL,
          new LightEngine(),
          NOON,
          said -> {});
    }
  }

  private List<Announcement> news(Language engine) throws IOException {
    add(0);
    try (Archive archive = Archive.open(folder)) {
      archive.announcements().begin();
    }
    add(1);
    Turns turns = new Turns(folder, new Pause(), Duration.ZERO);
    return new Tidings(turns, engine, Gazetteer.builtIn(), false).news(NOON);
  }

  @Test
  void othersMayWriteWhileItIsWorkedOut() throws IOException {
    Beside beside = new Beside(1);

    assertThat(news(beside)).singleElement().matches(a -> a.words().contains("1 -> 3"));
    assertThat(beside.added).isEqualTo(1);
    assertThat(beside.refused).isZero();
  }

  @Test
  void whoIsAlwaysQuickerIsHeldUpInTheEnd() throws IOException {
    Beside beside = new Beside(Integer.MAX_VALUE);

    assertThat(news(beside)).singleElement().matches(a -> a.words().startsWith("S1: line gained"));
    assertThat(beside.refused).isPositive();
  }
}
