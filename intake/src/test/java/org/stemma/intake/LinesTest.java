package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.report.Received;

/// What is read of articles that come a line each.
class LinesTest {
  private static final String FERRY =
      "{\"id\":\"f\",\"title\":\"Ferry aground\",\"text\":\"The ferry lay on the rocks.\"}\n";
  private static final String PIER =
      "{\"id\":\"p\",\"text\":\"The pier at Ostholm opens.\",\"date\":\"2031-03-04\"}\n";

  @TempDir private Path folder = Path.of("");

  private static List<Received> lines(Path path, InputStream standardInput) throws IOException {
    List<Received> all = new ArrayList<>();
    Intake.lines(path, standardInput, Limits.USUAL, all::add);
    return all;
  }

  private List<String> ids(String content) throws IOException {
    Path file = folder.resolve("in.jsonl");
    Files.writeString(file, content);
    return lines(file, InputStream.nullInputStream()).stream().map(LinesTest::id).toList();
  }

  private static String id(Received received) {
    return switch (received) {
      case Received.Read read -> read.document().id().value();
      case Received.Rejected no -> "no: " + no.source();
      case Received.Noted note -> "note";
    };
  }

  private static InputStream bytes(String content) {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void articlesComeInTheOrderOfTheirLines() throws IOException {
    assertThat(ids(PIER + FERRY)).containsExactly("p", "f");
  }

  @Test
  void anIdThatCameBeforeIsMadeAnother() throws IOException {
    assertThat(ids(FERRY + FERRY)).containsExactly("f", "f~2");
  }

  @Test
  void aLineThatIsNoArticleIsNamedAndTheRestIsRead() throws IOException {
    assertThat(ids(FERRY + "not json\n" + PIER))
        .hasSize(3)
        .startsWith("f")
        .endsWith("p")
        .element(1)
        .asString()
        .startsWith("no: in.jsonl");
  }

  @Test
  void aHeadlineAloneIsAnArticle() throws IOException {
    assertThat(ids("{\"id\":\"h\",\"title\":\"Ferry aground\"}\n")).containsExactly("h");
  }

  @Test
  void aFileThatIsNotThereIsNamed() throws IOException {
    assertThat(lines(folder.resolve("none.jsonl"), InputStream.nullInputStream()))
        .singleElement()
        .isInstanceOf(Received.Rejected.class);
  }

  /// A stream in which the second line stands only once the first was handed on.
  @Test
  void aLineIsHandedOnBeforeTheNextIsThere() throws IOException {
    List<Received> read = new ArrayList<>();
    InputStream patient =
        new InputStream() {
          private final InputStream first = bytes(FERRY);
          private final InputStream second = bytes(PIER);

          @Override
          public int read() throws IOException {
            int next = first.read();
            if (next >= 0) {
              return next;
            }
            assertThat(read).as("handed on before more is asked for").isNotEmpty();
            return second.read();
          }

          @Override
          public int read(byte[] to, int from, int most) throws IOException {
            int next = read();
            if (next < 0) {
              return -1;
            }
            to[from] = (byte) next;
            return 1;
          }
        };

    Intake.lines(Path.of("-"), patient, Limits.USUAL, read::add);

    assertThat(read).hasSize(2);
  }
}
