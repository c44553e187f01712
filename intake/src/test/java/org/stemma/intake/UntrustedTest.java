package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stemma.intake.Given.PROSE;
import static org.stemma.intake.Given.gzip;
import static org.stemma.intake.Given.joined;
import static org.stemma.intake.Given.page;
import static org.stemma.intake.Given.record;
import static org.stemma.intake.Given.response;
import static org.stemma.intake.Given.utf8;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.report.Document;
import org.stemma.report.Received;

final class UntrustedTest {
  private static final Limits SMALL = Limits.USUAL.with("bytes", 100_000);
  private static final int BOMB = 100_000_000;

  @Test
  void aGzipBombIsRefused() {
    assertThat(Given.file("a.txt.gz", zeros(gzipper())).rejected())
        .singleElement()
        .asString()
        .startsWith("a.txt.gz: ")
        .containsAnyOf("is larger than the 20.0 MB one report may have", "times its size");
    assertThat(
            Given.file("a.jsonl.gz", zeros(gzipper()), Limits.USUAL.with("ratio", 100)).rejected())
        .singleElement()
        .asString()
        .contains("unpacks to more than 100 times its size");
  }

  @Test
  void aZstdBombIsRefused() {
    byte[] bomb = zeros(ZstdOutputStream::new);

    assertThat(bomb.length).isLessThan(100_000);
    assertThat(Given.file("a.zst", joined(bomb)).rejected().getFirst())
        .contains("unpacks to more than 1000 times its size");
  }

  /// 60 MB of nulls, as a server could send them.
  @Test
  void aBrotliBombInOneRecordLeavesTheOthers() {
    byte[] bomb =
        HexFormat.of()
            .parseHex(
                "cbffff3f002400e2b14072effff8ffff078004401c1680eefd1fffffff00900088c302d0bdffe3ffff1f"
                    + "001200715800baf77ffcffff034002200e0b40f7fe8fffff7f004800c46101e8defff1ffff0f0009"
                    + "80382c00ddfbbffc379c002001108705a0eb3701");
    byte[] archive =
        joined(
            record(
                "response",
                "https://paper.example/bomb",
                joined(
                    utf8(
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n"),
                    bomb)),
            response("https://paper.example/a", "text/html", page(PROSE)));

    Given given = Given.file("a.warc", archive);

    assertThat(given.text()).contains("The ferry to Ostholm");
    assertThat(given.rejected())
        .singleElement()
        .asString()
        .startsWith("a.warc#1: ")
        .contains("unpacks to more than 1000 times its size");
  }

  @Test
  void aZipBombIsRefusedAndItsNameLeadsNowhere() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("../../../etc/a\u0007.txt"));
      zip.write(utf8(PROSE));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("b.txt"));
      byte[] some = new byte[1_000_000];
      for (int i = 0; i < BOMB / some.length; i++) {
        zip.write(some);
      }
    }
    Given given = Given.file("a.zip", bytes.toByteArray());

    assertThat(given.document().source()).isEqualTo("a.zip!../../../etc/a\ufffd.txt");
    assertThat(given.document().id().value()).isEqualTo("a\ufffd");
    assertThat(given.rejected().getFirst())
        .startsWith("a.zip!b.txt: ")
        .containsAnyOf("larger than", "times its size");
  }

  @Test
  void whatIsPackedTooManyTimesOverIsRefused() {
    byte[] packed = utf8(PROSE);
    for (int i = 0; i < 6; i++) {
      packed = gzip(packed);
    }

    assertThat(Given.file("a.gz", packed).rejected().getFirst()).contains("is packed 5 times over");
  }

  @Test
  void aZipInAZipWithoutEndIsRefused() throws IOException {
    byte[] inner = utf8(PROSE);
    for (int i = 0; i < 8; i++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        zip.putNextEntry(new ZipEntry("a.zip"));
        zip.write(inner);
      }
      inner = bytes.toByteArray();
    }

    assertThat(Given.file("a.zip", inner).rejected().getFirst()).contains("times over");
  }

  @Test
  void entitiesNeverGrowAndNeverOpenAFile() {
    StringBuilder laughs =
        new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY l0 'lol'>");
    for (int i = 1; i < 12; i++) {
      laughs
          .append("<!ENTITY l")
          .append(i)
          .append(" '")
          .append(("&l" + (i - 1) + ";").repeat(10))
          .append("'>");
    }
    laughs.append(
        "<!ENTITY file SYSTEM 'file:///etc/hostname'>]><rss><channel><item><title>&l11;&file;</title></item></channel></rss>");

    assertThat(Given.file("a.xml", laughs.toString()).text()).isEqualTo("&l11;&file;");
  }

  @Test
  void manyUsesOfOneEntityStayWithinTheDocument() {
    String feed =
        "<!DOCTYPE rss [<!ENTITY x '"
            + "y".repeat(300)
            + "'>]><rss><channel><item><title>a</title><description>"
            + "&x;".repeat(100_000)
            + "</description></item></channel></rss>";

    assertThat(Given.file("a.xml", feed).text().length()).isLessThan(1_500_000);
  }

  @Test
  void deepNestingIsReadOrRefusedAndNeverBreaks() {
    int deep = 20_000;

    assertThat(Given.file("a.json", "[".repeat(deep) + "]".repeat(deep)).rejected().getFirst())
        .contains("beyond the limits")
        .contains("limit depth");
    assertThat(
            Given.file(
                    "a.jsonl",
                    "{\"text\": \"x\", \"a\":"
                        + "[".repeat(deep)
                        + "]".repeat(deep)
                        + "}\n{\"text\": \"y\"}\n")
                .documents())
        .extracting(Document::source)
        .containsExactly("a.jsonl:2");
    assertThat(Given.file("a.html", "<html><body>" + "<div>".repeat(deep) + PROSE).text())
        .isEqualTo(PROSE);
    assertThat(
            Given.file("a.xml", "<rss><channel><item><description>" + "<b>".repeat(deep) + PROSE)
                .text())
        .isEqualTo(PROSE);
  }

  @Test
  void tooMuchMarkupIsRefused() {
    assertThat(Given.file("a.html", "<html><body>" + "<b>".repeat(600_000)).rejected().getFirst())
        .contains("has 600,002 tags, and a page or feed may have 500,000");
  }

  @Test
  void endlessAttributesCostNothing() {
    String names = "x".repeat(2_000_000);
    String page =
        "<html><body><div class='"
            + names
            + "'><div id=\""
            + names
            + "\">"
            + "<p>a b c</p>".repeat(2_000)
            + "</div></div>";

    assertThat(Given.file("a.html", page).document().blocks())
        .hasSize(2_000)
        .allMatch(b -> b.path().length() < 1_000);
  }

  @Test
  void anEndlessLineIsNamedAndTheNextOneRead() {
    String lines =
        "{\"text\": \"a\"}\n{\"text\": \"" + "b".repeat(200_000) + "\"}\n{\"text\": \"c\"}\n";
    Given given = Given.file("a.jsonl", utf8(lines), SMALL);

    assertThat(given.documents())
        .extracting(Document::source)
        .containsExactly("a.jsonl:1", "a.jsonl:3");
    assertThat(given.rejected())
        .containsExactly(
            "a.jsonl:2: is larger than the 0.1 MB one report may have; give the article alone");
  }

  @Test
  void aQuotationMarkThatIsNeverClosedIsFound() {
    String csv = "title,text\nA,One.\nB,\"" + "two ".repeat(100_000);

    assertThat(Given.file("a.csv", utf8(csv), SMALL).rejected().getFirst())
        .startsWith("a.csv: has one row of more than");
  }

  @Test
  void aHugeRecordIsSteppedOver() {
    byte[] huge =
        Given.response("https://paper.example/a", "text/html", Given.page("x ".repeat(100_000)));
    byte[] fine = Given.response("https://paper.example/b", "text/html", Given.page(PROSE));
    byte[] film = Given.response("https://paper.example/c", "video/mp4", "x".repeat(300_000));
    Given given = Given.file("a.warc", joined(huge, film, fine), SMALL);

    assertThat(given.document().source()).isEqualTo("a.warc#3");
    assertThat(given.rejected())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("a.warc#1: is 0.2 MB large");
  }

  @Test
  void aHeaderWithoutEndIsCut() {
    String head =
        "WARC/1.0\r\n"
            + "X: ".concat("y".repeat(1_000_000))
            + "\r\nContent-Length: 0\r\n\r\n\r\n\r\n";
    byte[] fine = Given.response("https://paper.example/b", "text/html", Given.page(PROSE));

    assertThat(Given.file("a.warc", joined(utf8(head), fine)).documents()).hasSize(1);
  }

  @Test
  void onlyTheFirstWarningsAreGivenInFull() {
    Given given = Given.file("a.jsonl", "{\"text\": \"a\"}\n" + "{\"x\n".repeat(50));

    assertThat(given.rejected())
        .hasSize(21)
        .last()
        .asString()
        .isEqualTo(
            "a.jsonl: 30 more lines cannot be read, for such reasons as those named; look at the first ones");
  }

  @Test
  void aMalformedEncodingIsNoError() {
    byte[] bytes =
        utf8(
            "<?xml version='1.0' encoding='no-such; name'?><rss><channel><item><title>Ferry</title></item></channel></rss>");
    byte[] broken =
        joined(
            utf8("<html><head><meta charset='x-\\u0000'></head><body><p>caf"),
            new byte[] {(byte) 0xE9, ' '},
            utf8("au lait"));

    assertThat(Given.file("a.xml", bytes).text()).isEqualTo("Ferry");
    assertThat(Given.file("a.html", broken).text()).isEqualTo("café au lait");
  }

  @Test
  void aRecordThatLiesAboutItsLengthCostsNoMoreThanItself() {
    String record =
        new String(
            Given.response("https://paper.example/", "text/html", Given.page(PROSE)),
            StandardCharsets.UTF_8);
    String length = record.replaceFirst("(?s).*Content-Length: (\\d+).*", "$1");
    byte[] whole = utf8(record);
    for (String lie : List.of("9223372036854775807", "99999999999999999999", "-1", "0", "7", "x")) {
      byte[] lying = utf8(record.replace("Content-Length: " + length, "Content-Length: " + lie));

      Given given = Given.file("a.warc", joined(whole, lying, whole), SMALL);

      assertThat(given.documents()).as(lie).isNotEmpty();
      assertThat(given.rejected().toString()).as(lie).contains("a.warc#2");
    }
  }

  @Test
  void chunksWithoutEndAreAsLongAsTheirRecord() {
    String chunks = "5\r\nwords\r\n".repeat(20_000);
    byte[] record =
        Given.record(
            "response",
            "https://paper.example/",
            "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n"
                + chunks);

    assertThat(Given.file("a.warc", record, SMALL).rejected().toString()).contains("may have");
    assertThat(Given.file("a.warc", record).received()).isNotEmpty();
  }

  @Test
  void everyFileMayEndAnywhere() {
    byte[] warc = gzip(Given.response("https://paper.example/b", "text/html", Given.page(PROSE)));
    byte[] json = utf8("[{\"text\": \"" + PROSE + "\", \"authors\": [\"Una\"]}]");
    byte[] mail =
        utf8(
            "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>"
                + PROSE);
    for (byte[] whole : new byte[][] {warc, json, mail}) {
      for (int end = 1; end < whole.length; end += 7) {
        assertThat(Given.file("a", Arrays.copyOf(whole, end)).received())
            .as("the first %s bytes", end)
            .isNotEmpty();
      }
    }
  }

  @Test
  void aFaultOfOursInOneDocumentIsAReasonAndNoEnd() {
    List<Received> received = new ArrayList<>();
    Place place = Place.of("a.txt", "a.txt", Limits.USUAL, received::add);

    Guard.over(
        place,
        () -> {
          throw new IllegalStateException("broken");
        });

    assertThat(new Given(received).rejected())
        .singleElement()
        .asString()
        .startsWith(
            "a.txt: " + Received.Rejected.FAULT + " (IllegalStateException in UntrustedTest.java:")
        .contains("the rest is read");
  }

  @Test
  void whatBreaksBehindIntakeIsNotTakenForAFaultInReading(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), PROSE);

    assertThatThrownBy(
            () ->
                Intake.each(
                    List.of(file),
                    InputStream.nullInputStream(),
                    Limits.USUAL,
                    one -> {
                      throw new IllegalArgumentException("no more, thanks");
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no more, thanks");
  }

  @Test
  void aStreamThatBreaksIsNamed() {
    java.util.List<org.stemma.report.Received> received = new java.util.ArrayList<>();
    Opened.read(Place.of("a", "a", Limits.USUAL, received::add), broken());

    assertThat(received).singleElement().asString().contains("cannot be read on (cable pulled)");
  }

  private static InputStream broken() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("cable pulled");
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        throw new IOException("cable pulled");
      }
    };
  }

  private static Given.Packer gzipper() {
    return java.util.zip.GZIPOutputStream::new;
  }

  private static byte[] zeros(Given.Packer packer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] some = utf8("{\"text\":\"" + " ".repeat(999_991));
    try (java.io.OutputStream packed = packer.pack(out)) {
      for (int i = 0; i < BOMB / some.length; i++) {
        packed.write(some);
      }
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
    return out.toByteArray();
  }
}
