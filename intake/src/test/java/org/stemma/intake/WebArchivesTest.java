package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.intake.Given.PROSE;
import static org.stemma.intake.Given.gzip;
import static org.stemma.intake.Given.joined;
import static org.stemma.intake.Given.page;
import static org.stemma.intake.Given.record;
import static org.stemma.intake.Given.response;
import static org.stemma.intake.Given.utf8;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.stemma.report.Document;
import org.stemma.report.Stated.What;

final class WebArchivesTest {
  private static final byte[] FIRST =
      response("https://paper.example/a", "text/html; charset=utf-8", page("Alpha. " + PROSE));
  private static final byte[] SECOND =
      response("https://paper.example/b", "text/html", page("Beta. " + PROSE));
  private static final byte[] THIRD =
      response("https://paper.example/c", "text/html", page("Gamma. " + PROSE));

  @Test
  void aFetchedPageIsADocumentWithItsAddressAndTheTimeItWasFetched() {
    Document document = Given.file("crawl.warc", FIRST).document();

    assertThat(document.source()).isEqualTo("crawl.warc#1");
    assertThat(document.id().value()).isEqualTo("crawl#1");
    assertThat(document.verbatim()).isFalse();
    assertThat(document.text().chars()).startsWith("Ferry stays in port\n\nAlpha. The ferry");
    assertThat(Given.stated(document, What.URL)).containsExactly("https://paper.example/a");
    assertThat(Given.stated(document, What.CAPTURED)).containsExactly("2026-03-04T05:06:07Z");
  }

  @Test
  void recordsCompressedOneByOneOrAsAWholeReadTheSame() {
    List<String> plain = texts(Given.file("c.warc", joined(FIRST, SECOND)));

    assertThat(plain).hasSize(2);
    assertThat(texts(Given.file("c.warc.gz", joined(gzip(FIRST), gzip(SECOND))))).isEqualTo(plain);
    assertThat(texts(Given.file("c.warc.gz", gzip(joined(FIRST, SECOND))))).isEqualTo(plain);
    assertThat(
            texts(
                Given.file(
                    "c.warc.zst", Given.packed(joined(FIRST, SECOND), ZstdOutputStream::new))))
        .isEqualTo(plain);
  }

  @Test
  void everythingThatIsNoArticleIsCountedInOneMessage() {
    Given given =
        Given.file(
            "c.warc",
            joined(
                record("warcinfo", "", "software: none\r\n"),
                record("request", "https://paper.example/a", "GET /a HTTP/1.1\r\n\r\n"),
                FIRST,
                record("revisit", "https://paper.example/a", "HTTP/1.1 200 OK\r\n\r\n"),
                record(
                    "response",
                    "https://paper.example/old",
                    "HTTP/1.1 301 Moved\r\nLocation: /a\r\n\r\n"),
                record(
                    "response",
                    "https://paper.example/gone",
                    "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<html>"),
                response("https://paper.example/i.png", "image/png", "PNG"),
                response("https://paper.example/robots.txt", "text/plain", "User-agent: *"),
                response("https://paper.example/frame", "text/html", page("Advertisement"))));

    assertThat(given.documents()).extracting(Document::source).containsExactly("c.warc#3");
    assertThat(given.rejected()).isEmpty();
    assertThat(given.noted())
        .singleElement()
        .asString()
        .isEqualTo(
            "c.warc: of its 9 records, 8 hold no article (1 error 404, 1 image/png, 1 no article by its address,"
                + " 1 redirect, 1 request, 1 revisit, 1 warcinfo, 1 without text); nothing needs to be done");
  }

  @Test
  void anArchiveWithoutAnyArticleIsNotWhatWasMeant() {
    Given given =
        Given.file(
            "c.warc",
            joined(record("request", "https://paper.example/", "GET / HTTP/1.1\r\n\r\n")));

    assertThat(given.noted()).isEmpty();
    assertThat(given.rejected())
        .containsExactly(
            "c.warc: is a web archive without any article: 1 request; give one that holds pages");
  }

  @Test
  void aRecordWithDamagedCompressionIsNamedAndTheNextOneRead() {
    byte[] damaged = gzip(SECOND);
    Arrays.fill(damaged, 40, 80, (byte) 0xA7);

    Given given = Given.file("c.warc.gz", joined(gzip(FIRST), damaged, gzip(THIRD)));

    assertThat(words(given)).containsExactly("Alpha", "Gamma");
    assertThat(given.rejected().getFirst()).startsWith("c.warc.gz#").contains("damaged near byte");
  }

  @Test
  void bytesBetweenRecordsAreNamedAndSteppedOver() {
    Given packed = Given.file("c.warc.gz", joined(gzip(FIRST), utf8("rubbish"), gzip(SECOND)));
    Given plain = Given.file("c.warc", joined(FIRST, utf8("rubbish\r\n\r\n"), SECOND));

    assertThat(words(packed)).containsExactly("Alpha", "Beta");
    assertThat(packed.rejected().getFirst()).contains("7 bytes before byte");
    assertThat(words(plain)).containsExactly("Alpha", "Beta");
    assertThat(plain.rejected().getFirst()).startsWith("c.warc#1: what follows it is no record");
  }

  @Test
  void aRecordThatIsCutOffIsNamed() {
    byte[] cut = Arrays.copyOf(SECOND, SECOND.length - 100);
    byte[] whole = gzip(SECOND);

    assertThat(Given.file("c.warc", joined(FIRST, cut)).rejected().getFirst())
        .isEqualTo("c.warc#2: the file ends in the middle of it; what is there is left out");
    assertThat(
            Given.file("c.warc.gz", joined(gzip(FIRST), Arrays.copyOf(whole, whole.length - 60)))
                .rejected()
                .getFirst())
        .startsWith("c.warc.gz#2: the file ends in the middle of a compressed record");
  }

  @Test
  void aRecordWithoutALengthIsNamedAndTheNextOneRead() {
    byte[] endless =
        utf8("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nxyz\r\n\r\n");

    Given given = Given.file("c.warc", joined(FIRST, endless, SECOND));

    assertThat(words(given)).containsExactly("Alpha", "Beta");
    assertThat(given.rejected().getFirst()).startsWith("c.warc#2: has no length");
  }

  @Test
  void bodiesInChunksAndCompressedAreUnpacked() throws IOException {
    String html = page("Delta. " + PROSE);
    byte[] body = gzip(utf8(html));
    byte[] chunked =
        joined(
            utf8(Integer.toHexString(10) + "\r\n"),
            Arrays.copyOf(body, 10),
            utf8("\r\n" + Integer.toHexString(body.length - 10) + ";x=y\r\n"),
            Arrays.copyOfRange(body, 10, body.length),
            utf8("\r\n0\r\n\r\n"));
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n";

    assertThat(words(Given.file("c.warc", binary(joined(utf8(head), chunked)))))
        .containsExactly("Delta");
    // some crawlers unpack and keep the old head
    assertThat(words(Given.file("c.warc", binary(joined(utf8(head), utf8(html))))))
        .containsExactly("Delta");
    // br of an empty page: what cannot be unpacked is no article, and no error
    assertThat(
            Given.file(
                    "c.warc",
                    binary(
                        joined(
                            utf8(head.replace("gzip", "br")), Base64.getDecoder().decode("Ow=="))))
                .documents())
        .isEmpty();
  }

  @Test
  void arcFilesAreReadToo() {
    String content =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page("Epsilon. " + PROSE);
    String about = "1 0 Nobody\nURL IP-address Archive-date Content-type Archive-length\n\n";
    String arc =
        "filedesc://c.arc 0.0.0.0 20260304050607 text/plain "
            + about.length()
            + "\n"
            + about
            + "\nhttps://paper.example/a b 192.0.2.1 20260304050607 text/html "
            + utf8(content).length
            + "\n"
            + content
            + "\n";

    Document document = Given.file("c.arc", arc).document();

    assertThat(document.source()).isEqualTo("c.arc#2");
    assertThat(Given.stated(document, What.URL)).containsExactly("https://paper.example/a b");
    assertThat(Given.stated(document, What.CAPTURED)).containsExactly("2026-03-04T05:06:07Z");
  }

  @Test
  void theTextOfConversionRecordsIsRead() {
    byte[] bytes = utf8(PROSE);
    String head =
        "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://paper.example/z\r\n"
            + "WARC-Date: 2026-03-04T05:06:07Z\r\nContent-Type: text/plain\r\nContent-Length: "
            + bytes.length
            + "\r\n\r\n";

    assertThat(Given.file("c.wet", joined(utf8(head), bytes, utf8("\r\n\r\n"))).text())
        .isEqualTo(PROSE);
  }

  @Test
  void jwarcSeesTheSameResponses() throws IOException {
    byte[] archive = joined(gzip(FIRST), gzip(SECOND), gzip(THIRD));
    List<String> theirs = new java.util.ArrayList<>();
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(archive))) {
      for (WarcRecord one : reader) {
        if (one instanceof WarcResponse response) {
          theirs.add(response.target());
        }
      }
    }

    assertThat(Given.file("c.warc.gz", archive).documents())
        .flatExtracting(d -> Given.stated(d, What.URL))
        .isEqualTo(theirs);
  }

  private static byte[] binary(byte[] block) {
    String head =
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://paper.example/d\r\n"
            + "WARC-Date: 2026-03-04T05:06:07Z\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return joined(utf8(head), block, utf8("\r\n\r\n"));
  }

  private static List<String> texts(Given given) {
    return given.documents().stream().map(d -> d.text().chars()).toList();
  }

  private static List<String> words(Given given) {
    return given.documents().stream()
        .map(d -> d.text().chars().replaceFirst("(?s).*\n\n(\\w+)\\..*", "$1"))
        .toList();
  }
}
