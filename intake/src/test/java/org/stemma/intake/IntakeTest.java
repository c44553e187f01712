package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.report.Document;
import org.stemma.report.Received;
import org.stemma.report.Stated;

final class IntakeTest {
  private static final String TEXT =
      "Ferry stays in port\n\nThe ferry to Ostholm stayed in port on Monday.\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void foldersAreReadInOrderAndHiddenFilesAreNot() throws IOException {
    file("b.txt", TEXT + "b");
    file("sub/a.txt", TEXT + "a");
    file(".hidden", TEXT);
    file(".git/c.txt", TEXT);

    assertThat(read(folder)).extracting(Received::source).containsExactly("b.txt", "sub/a.txt");
  }

  @Test
  void notesAboutAFolderAreNamedAndNotRead() throws IOException {
    file("a.txt", TEXT);
    Path notes = file("README.md", "How these reports were found\n\nBy hand.\n");

    assertThat(read(folder))
        .filteredOn(r -> r instanceof Received.Noted)
        .extracting(Received::source)
        .containsExactly("README.md");
    assertThat(read(folder)).filteredOn(r -> r instanceof Received.Read).hasSize(1);
    assertThat(document(notes).text().chars()).startsWith("How these reports");
  }

  @Test
  void theIdIsTheFileNameWithoutItsExtension() throws IOException {
    assertThat(document(file("003_lake.road.txt", TEXT)).id().value()).isEqualTo("003_lake.road");
  }

  @Test
  void theOrderOfInputsMakesNoDifference() throws IOException {
    Path a = file("x/r.txt", TEXT + "a");
    Path b = file("y/r.txt", TEXT + "b");

    assertThat(read(a, b)).isEqualTo(read(b, a));
    assertThat(read(a, b))
        .extracting(r -> r instanceof Received.Read x ? x.document().id().value() : "")
        .containsExactly("r", "r~2");
  }

  @Test
  void theSameFileGivenTwiceIsReadOnce() throws IOException {
    Path a = file("a.txt", TEXT);

    assertThat(read(folder, a, a)).hasSize(1);
  }

  @Test
  void aCopyUnderTheSameNameIsLeftOut() throws IOException {
    file("x/r.txt", TEXT);
    file("y/r.txt", TEXT);

    assertThat(read(folder).getLast())
        .isEqualTo(
            new Received.Rejected(
                "y/r.txt",
                "has the same name and the same text as x/r.txt; it is read once, leave one of them out"));
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsStayInTheText() throws IOException {
    Document document = document(file("a.txt", "\ufeffOne\r\nTwo\r\n"));

    assertThat(document.text().chars()).isEqualTo("\ufeffOne\r\nTwo\r\n");
    assertThat(document.verbatim()).isTrue();
    assertThat(document.blocks()).hasSize(2);
  }

  @Test
  void otherEncodingsAreTold() throws IOException {
    String text =
        "La mairie a déclaré que le pont était fermé après la tempête et qu’il resterait fermé. "
            .repeat(6);

    assertThat(
            document(bytes("a.txt", text.getBytes(Charset.forName("windows-1252")))).text().chars())
        .isEqualTo(text);
    assertThat(document(bytes("b.txt", text.getBytes(StandardCharsets.UTF_16))).text().chars())
        .isEqualTo(text);
    assertThat(document(bytes("b.txt", text.getBytes(StandardCharsets.UTF_16))).verbatim())
        .isFalse();
    for (String wide : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
      byte[] marked = ("\ufeff" + text).getBytes(Charset.forName(wide));
      assertThat(document(bytes("c.txt", marked)).text().chars()).as(wide).isEqualTo(text);
    }
  }

  @Test
  void utf8WithABrokenPlaceIsReadAndSaysSo() throws IOException {
    byte[] good =
        "Fähre für Ostholm: schön, größer, später, täglich. "
            .repeat(3)
            .getBytes(StandardCharsets.UTF_8);
    byte[] broken = Arrays.copyOf(good, good.length + 1);
    broken[good.length] = (byte) 0xC3;

    assertThat(document(bytes("a.txt", broken)).stated())
        .containsExactly(new Stated(Stated.What.ENCODING, "UTF-8", "1 character is broken"));
  }

  @Test
  void aPageStatesItsOwnEncoding() throws IOException {
    String html =
        "<html><head><meta charset=\"iso-8859-2\"></head><body><p>Prom do Gdańska stoi w porcie.</p></body></html>";

    assertThat(
            document(bytes("a.html", html.getBytes(Charset.forName("ISO-8859-2")))).text().chars())
        .contains("Gdańska");
  }

  @Test
  void whatCannotBeReadSaysWhyAndWhatToDo() throws IOException {
    assertThat(reason(bytes("a.txt", new byte[0]))).isEqualTo("is empty; give the report's text");
    assertThat(reason(file("b.txt", " \n\t\n")))
        .isEqualTo("holds only blanks; give the report's text");
    assertThat(reason(file("c.txt", "%PDF-1.7 ...")))
        .isEqualTo("is a PDF, not text; give the report's text, page or feed");
    assertThat(reason(bytes("d.txt", new byte[] {1, 2, 0, 0, 5, 6, 0, 8})))
        .startsWith("is binary data");
    assertThat(reason(file("e.txt", "{\"a\": 1}"))).startsWith("has no text; give it under text");
    assertThat(reason(file("f.txt", "<?xml version=\"1.0\"?><rss/>")))
        .startsWith("is a feed without entries");
    assertThat(reason(file("h.txt", "<?xml version=\"1.0\"?><ledger><row/></ledger>")))
        .startsWith("is XML, but neither a page, a feed");
    assertThat(reason(file("g.html", "<html><body><script>x()</script></body></html>")))
        .startsWith("is a page without any visible text");
    assertThat(reason(folder.resolve("nowhere.txt")))
        .isEqualTo("no such file or folder; check the name");
  }

  @Test
  void anEmptyFolderIsRejected() throws IOException {
    Files.createDirectories(folder.resolve("none"));

    assertThat(reason(folder.resolve("none"))).startsWith("the folder has no files");
  }

  @Test
  void whatIsTooLargeIsRejectedWithoutBeingRead() throws IOException {
    Limits tight = Limits.USUAL.with("bytes", 1000).with("characters", 400);
    Path large = file("large.txt", "x".repeat(1001));
    Path wordy = file("wordy.txt", "word ".repeat(100));

    assertThat(Intake.read(List.of(large), none(), tight))
        .singleElement()
        .isInstanceOf(Received.Rejected.class)
        .asString()
        .contains("MB large");
    assertThat(Intake.read(List.of(wordy), none(), tight))
        .singleElement()
        .isInstanceOf(Received.Rejected.class)
        .asString()
        .contains("500 characters");
  }

  @Test
  void aFolderIsReadUpToItsLimit() throws IOException {
    for (String name : List.of("a", "b", "c")) {
      file(name + ".txt", TEXT + name);
    }

    assertThat(Intake.read(List.of(folder), none(), Limits.USUAL.with("files", 2)))
        .filteredOn(Received.Read.class::isInstance)
        .hasSize(2);
  }

  @Test
  void standardInputIsADocument() throws IOException {
    List<Received> read =
        Intake.read(
            List.of(Path.of("-")), new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)));

    assertThat(read).singleElement().extracting(Received::source).isEqualTo("-");
  }

  private List<Received> read(Path... paths) throws IOException {
    return Intake.read(List.of(paths), none());
  }

  private Document document(Path path) throws IOException {
    return read(path).getFirst() instanceof Received.Read read ? read.document() : fail(path);
  }

  private static Document fail(Path path) {
    throw new AssertionError(path + " was rejected");
  }

  private String reason(Path path) throws IOException {
    return read(path).getFirst() instanceof Received.Rejected no ? no.reason() : "";
  }

  private Path file(String name, String text) throws IOException {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path bytes(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.write(file, bytes);
  }

  private static InputStream none() {
    return InputStream.nullInputStream();
  }
}
