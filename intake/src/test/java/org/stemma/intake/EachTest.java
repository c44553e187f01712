package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.intake.Given.PROSE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.report.Received;

final class EachTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void documentsAreHandedOnBeforeTheFileIsRead() throws IOException {
    List<Integer> available = new ArrayList<>();
    InputStream lines =
        new ByteArrayInputStream(Given.utf8(("{\"text\": \"" + PROSE + "\"}\n").repeat(20_000)));
    Intake.each(
        List.of(Path.of("-")),
        lines,
        Limits.USUAL,
        r -> {
          try {
            available.add(lines.available());
          } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
          }
        });

    assertThat(available).hasSize(20_000);
    assertThat(available.getFirst()).isGreaterThan(3_000_000);
  }

  @Test
  void idsAreUniqueAndDoNotDependOnTheOrderOfInputs() throws IOException {
    Path a =
        write(
            "x/r.jsonl",
            "{\"id\": \"one\", \"text\": \"a\"}\n{\"id\": \"one\", \"text\": \"b\"}\n{\"text\": \"c\"}\n");
    Path b =
        write(
            "y/r.jsonl",
            "{\"id\": \"one\", \"text\": \"d\"}\n{\"id\": \"one~2\", \"text\": \"e\"}\n{\"text\": \"f\"}\n");

    assertThat(ids(each(a, b))).doesNotHaveDuplicates().hasSize(6).isEqualTo(ids(each(b, a)));
    assertThat(ids(Intake.read(List.of(a, b), InputStream.nullInputStream())))
        .doesNotHaveDuplicates()
        .hasSize(6)
        .isEqualTo(ids(Intake.read(List.of(b, a), InputStream.nullInputStream())));
  }

  @Test
  void patternsThatTheShellLeftAloneAreResolved() throws IOException {
    write("x/a.txt", PROSE);
    write("x/b.html", Given.page(PROSE));
    write("x/y/c.txt", PROSE);

    assertThat(each(folder.resolve("x/*.txt")))
        .extracting(Received::source)
        .containsExactly("a.txt");
    assertThat(each(folder.resolve("x/**.txt")))
        .extracting(Received::source)
        .containsExactly("a.txt", "y/c.txt");
    assertThat(each(folder.resolve("x/*.pdf")))
        .singleElement()
        .asString()
        .contains("no file matches; check the pattern");
  }

  @Test
  void limitsAreSetByName() {
    assertThat(Limits.USUAL.with("depth", 7).depth()).isEqualTo(7);
    assertThat(Limits.USUAL.with("warnings", 7))
        .isEqualTo(Limits.USUAL.with("warnings", 8).with("warnings", 7));
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> Limits.USUAL.with("width", 7))
        .hasMessage(
            "no limit width; there are bytes, characters, files, depth, tags, ratio, nesting, header, warnings");
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> Limits.USUAL.with("bytes", 0))
        .hasMessage("limit bytes is 0; give a number from 1 to 2147483646");
  }

  private static List<Received> each(Path... paths) throws IOException {
    List<Received> received = new ArrayList<>();
    Intake.each(List.of(paths), InputStream.nullInputStream(), Limits.USUAL, received::add);
    return received;
  }

  private static List<String> ids(List<Received> received) {
    return received.stream()
        .filter(Received.Read.class::isInstance)
        .map(r -> ((Received.Read) r).document().id().value())
        .toList();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text);
  }
}
