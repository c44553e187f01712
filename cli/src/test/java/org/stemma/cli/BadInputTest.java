package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bad input is named in one line with what to do, and costs the good reports nothing.
class BadInputTest {
  private static final int COMPLETE = 0;
  private static final int WRONG_USE = 2;
  private static final int FLAGGED = 3;
  private static final int NOTHING = 4;

  private static final String GOOD =
      """
      Ferry runs aground off Pellhaven

      The ferry Aurelia ran aground off Pellhaven on Tuesday night, the harbour master said.

      Tobin Haskel, the harbour master, told the Pellhaven Courier that all 214 passengers were taken off before dawn.

      A deckhand, who did not want to be named, said that the pilot had left the bridge.
      """;

  @TempDir private Path folder = Path.of("");
  private Path good = Path.of("");

  @BeforeEach
  void writeTheGoodReport() throws IOException {
    good = write("good.txt", GOOD);
  }

  @Test
  void theGoodReportAloneIsComplete() {
    Run run = Run.dossier(List.of(good));

    assertThat(run.code()).isEqualTo(COMPLETE);
    assertThat(run.err()).isEmpty();
    assertThat(words(run.json())).anyMatch(w -> w.contains("ran aground"));
    assertThat(words(run.json())).anyMatch(w -> w.contains("214 passengers"));
  }

  @Test
  void anEmptyFileIsLeftOut() throws IOException {
    Path bad = write("empty.txt", "");

    assertRejected(bad, "empty.txt", "is empty", "give the report's text");
  }

  @Test
  void aFileOfBlanksIsLeftOut() throws IOException {
    Path bad = write("blank.txt", " \n\t\n");

    assertRejected(bad, "blank.txt", "holds only blanks", "give the report's text");
  }

  @Test
  void aBinaryFileIsLeftOut() throws IOException {
    byte[] bytes = new byte[4000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 + i / 256);
    }
    Path bad = write("report.dat", bytes);

    assertRejected(bad, "report.dat", "binary data", "give the report's text, page or feed");
  }

  @Test
  void aPdfIsLeftOutByItsName() throws IOException {
    Path bad = write("report.pdf", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n");

    assertRejected(bad, "report.pdf", "is a PDF", "give the report's text, page or feed");
  }

  @Test
  void aFileThatBreaksItsEncodingIsLeftOut() throws IOException {
    // a mark of UTF-16, then half of a pair
    Path bad = write("broken.txt", new byte[] {-1, -2, 'A', 0, 0, (byte) 0xD8, 'B', 0});

    assertRejected(bad, "broken.txt", "begins like UTF-16LE but is not", "save it as UTF-8");
  }

  @Test
  void aFolderOfNothingReadableIsLeftOut() throws IOException {
    Path bad = Files.createDirectories(folder.resolve("bad"));
    Files.write(bad.resolve("nothing.txt"), new byte[0]);

    assertRejected(bad, "nothing.txt", "is empty", "give the report's text");
  }

  @Test
  void aFolderWithoutFilesIsLeftOut() throws IOException {
    Path bad = Files.createDirectories(folder.resolve("hollow"));

    assertRejected(bad, bad.toString(), "has no files", "give one that holds reports");
  }

  @Test
  void nothingReadableAtAllIsNoDossier() throws IOException {
    Path bad = write("empty.txt", "");

    Run run = Run.dossier(List.of(bad));

    assertThat(run.code()).isEqualTo(NOTHING);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("stemma: empty.txt: ")
        .contains("give the report's text");
  }

  @Test
  void twoReportsOfOneNameAreBothRead() throws IOException {
    Path twice = Files.createDirectories(folder.resolve("twice"));
    write("twice/one/a.txt", GOOD);
    write("twice/two/a.txt", GOOD.replace("214", "216"));

    Run run = Run.dossier(List.of(twice));

    assertThat(run.code()).isEqualTo(COMPLETE);
    assertThat(run.err()).isEmpty();
    assertThat(run.json().path("reports"))
        .extracting(r -> r.path("id").asText(), r -> r.path("source").asText())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("a", "one/a.txt"),
            org.assertj.core.groups.Tuple.tuple("a~2", "two/a.txt"));
    assertThat(words(run.json())).anyMatch(w -> w.contains("214"));
    assertThat(words(run.json())).anyMatch(w -> w.contains("216"));
  }

  @Test
  void oneReportTwiceIsReadOnce() throws IOException {
    Path twice = Files.createDirectories(folder.resolve("twice"));
    write("twice/one/good.txt", GOOD);
    write("twice/two/good.txt", GOOD);

    Run run = Run.dossier(List.of(twice));

    assertThat(run.json().path("reports")).hasSize(1);
    assertRejected(run, "two/good.txt", "same text as one/good.txt", "leave one of them out");
  }

  @Test
  void aFileGivenTwiceIsReadOnceWithoutAWord() {
    Run run = Run.dossier(List.of(good, folder));

    assertThat(run.code()).isEqualTo(COMPLETE);
    assertThat(run.err()).isEmpty();
    assertThat(run.json().path("reports")).hasSize(1);
  }

  @Test
  void aTextAboveTheLimitIsLeftOutUnread() throws IOException {
    Path bad = folder.resolve("large.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(bad.toFile(), "rw")) {
      sparse.setLength(50_000_000);
    }
    Instant begun = Instant.now();

    assertRejected(bad, "large.txt", "is 50.0 MB large", "give the article alone");

    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void aTextInALanguageThatNoEngineKnowsIsFlagged() throws IOException {
    Path bad =
        write(
            "turkce.txt",
            """
            Feribot limanda karaya oturdu

            Feribot salı gecesi limanın önünde karaya oturdu ve bütün yolcular sabaha kadar kurtarıldı.
            Liman başkanı bu kazanın nedeni için bir soruşturma olduğunu ve çok yakında bir açıklama yapılacağını söyledi.
            Bir gemici ile konuşan gazeteciler, kaptanın o saatte köprüde olmadığını yazdı, ama bu haber daha doğrulanmadı.
            """);

    assertFlagged(bad, "turkce.txt", "“tr”, a language the light engine does not know");
  }

  @Test
  void aPageThatIsAllMenuIsFlagged() throws IOException {
    Path bad =
        write(
            "menu.html",
            """
            <!DOCTYPE html>
            <html lang="en"><head><title>Pellhaven Courier</title></head><body>
            <nav><ul>
            <li><a href="/">Home</a></li><li><a href="/news">News</a></li>
            <li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li>
            <li><a href="/tides">Tides</a></li><li><a href="/jobs">Jobs</a></li>
            </ul></nav>
            <footer><a href="/terms">Terms</a> <a href="/privacy">Privacy</a></footer>
            </body></html>
            """);

    assertFlagged(bad, "menu.html", "no article found on the page");
  }

  @Test
  void aPageWithoutTextIsLeftOut() throws IOException {
    Path bad =
        write("app.html", "<!DOCTYPE html><html><body><script>load();</script></body></html>");

    assertRejected(bad, "app.html", "without any visible text", "save it once it has loaded");
  }

  @Test
  void aReportThatIsOnlyAHeadlineIsFlagged() throws IOException {
    Path bad = write("headline.txt", "Ferry passengers safe after night on the rocks\n");

    assertFlagged(bad, "headline.txt", "only a headline: it supports nothing by itself");
  }

  @Test
  void aMissingPathIsLeftOut() {
    Path bad = folder.resolve("nowhere.txt");

    assertRejected(bad, bad.toString(), "no such file or folder", "check the name");
  }

  @Test
  void anUnknownEngineIsWrongUse() {
    assertWrongUse("--engine", List.of("dossier", "--engine", "steam", good.toString()), "steam");
  }

  @Test
  void aPublicationThatIsNoDayIsWrongUse() {
    assertWrongUse(
        "--published", dossier("--published", "good=yesterday"), "good=yesterday: not a day");
    assertWrongUse("--published", dossier("--published", "good=2017-02-30"), "write it as");
    assertWrongUse("--published", dossier("--published", "other=2017-03-08"), "there are good");
  }

  @Test
  void anOutletOfAnUnknownReportIsWrongUse() {
    assertWrongUse(
        "--outlet",
        dossier("--outlet", "other=Pellhaven Courier"),
        "no report other; there are good");
  }

  @Test
  void aColorOrWidthThatIsNoneIsWrongUse() {
    assertWrongUse("--color", dossier("--color", "purple"), "always, never or auto");
    assertWrongUse("--width", dossier("--width", "wide"), "wide");
    assertWrongUse("--width", dossier("--width", "0"), "at least 20");
  }

  @Test
  void aFolderThatCannotBeWrittenIsExitCodeOneAndNoFaultOfTheProgram() throws IOException {
    Path file = write("taken", "a file stands where the folder should be");

    Run run = Run.stemma(dossier("--out", file.toString()).toArray(String[]::new));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .singleElement()
        .asString()
        .contains(file.toString(), "choose another folder")
        .doesNotContain("please report");
  }

  @Test
  void bytesThatAreTextInNoEncodingAreLeftOut() throws IOException {
    byte[] bytes = new byte[3000];
    new java.util.Random(1).nextBytes(bytes);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] |= (byte) 0x80;
    }
    Path bad = write("scrambled.txt", bytes);

    assertRejected(bad, "scrambled.txt", "an encoding that cannot be told", "save it as UTF-8");
  }

  @Test
  void noPathIsWrongUse() {
    assertThat(Run.stemma("dossier", "--engine", "light").code()).isEqualTo(WRONG_USE);
  }

  private List<String> dossier(String... options) {
    List<String> arguments = new ArrayList<>(List.of("dossier", "--engine", "light"));
    arguments.addAll(List.of(options));
    arguments.add(good.toString());
    return arguments;
  }

  private static void assertWrongUse(String option, List<String> arguments, String found) {
    Run run = Run.stemma(arguments.toArray(String[]::new));

    assertThat(run.code()).isEqualTo(WRONG_USE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).first().asString().contains(option).contains(found);
  }

  private void assertRejected(Path bad, String source, String found, String todo) {
    assertRejected(Run.dossier(List.of(bad, good)), source, found, todo);
  }

  private void assertRejected(Run run, String source, String found, String todo) {
    assertThat(run.code()).isEqualTo(FLAGGED);
    assertThat(run.err())
        .singleElement()
        .asString()
        .startsWith("stemma: " + source + ": ")
        .contains(found, todo);
    assertThat(run.json().path("rejected")).hasSize(1);
    JsonNode rejected = run.json().path("rejected").path(0);
    assertThat(rejected.path("source").asText()).isEqualTo(source);
    assertThat(rejected.path("reason").asText()).contains(found, todo);
    assertTheGoodReportStands(run);
  }

  private void assertFlagged(Path bad, String source, String found) {
    Run run = Run.dossier(List.of(bad, good));

    assertThat(run.code()).isEqualTo(FLAGGED);
    assertThat(run.err())
        .singleElement()
        .asString()
        .startsWith("stemma: " + source + ": ")
        .contains(found);
    assertThat(run.json().path("rejected")).isEmpty();
    for (JsonNode report : run.json().path("reports")) {
      if (report.path("source").asText().equals(source)) {
        assertThat(report.path("remarks"))
            .singleElement()
            .extracting(JsonNode::asText)
            .asString()
            .contains(found);
      } else {
        assertThat(report.path("remarks")).isEmpty();
      }
    }
    assertTheGoodReportStands(run);
  }

  /// What the good report asserts by itself, it asserts in this company, each on a claim.
  private void assertTheGoodReportStands(Run run) {
    JsonNode alone = Run.dossier(List.of(good)).json();

    assertThat(words(alone)).isNotEmpty();
    assertThat(words(run.json())).containsAll(words(alone));
    assertThat(run.json().path("claims"))
        .extracting(c -> c.path("text").asText())
        .isNotEmpty()
        .containsAll(texts(alone));
  }

  private static List<String> texts(JsonNode dossier) {
    List<String> texts = new ArrayList<>();
    dossier.path("claims").forEach(c -> texts.add(c.path("text").asText()));
    return texts;
  }

  /// The words of all assertions of reports called `good` or `a`.
  private static List<String> words(JsonNode dossier) {
    List<String> words = new ArrayList<>();
    dossier
        .path("assertions")
        .forEach(
            a -> {
              if (a.path("report").asText().matches("good|a|a~2")) {
                words.add(a.path("words").asText());
              }
            });
    return words;
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }
}
