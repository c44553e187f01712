package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.stemma.report.Block;
import org.stemma.report.Document;
import org.stemma.report.Received;

/// Whatever the bytes, intake answers with documents or reasons and never throws; every block lies
/// in its text. The kept inputs run with every test; `./dev fuzz` looks for new ones.
final class IntakeFuzzTest {
  private static final Limits SMALL =
      Limits.USUAL.with("bytes", 200_000).with("characters", 100_000).with("tags", 5_000);

  @FuzzTest(maxDuration = "10s")
  void anyBytesAreAnswered(byte[] bytes) {
    hold(bytes);
  }

  @FuzzTest(maxDuration = "10s")
  void anyPageIsAnswered(byte[] bytes) {
    hold(Given.joined(Given.utf8("<html><body>"), bytes));
  }

  @FuzzTest(maxDuration = "10s")
  void anyFeedIsAnswered(byte[] bytes) {
    hold(Given.joined(Given.utf8("<rss><channel><item>"), bytes));
  }

  @FuzzTest(maxDuration = "10s")
  void anyNewsItemIsAnswered(byte[] bytes) {
    hold(Given.joined(Given.utf8("<nitf><body><body.content>"), bytes));
  }

  @FuzzTest(maxDuration = "10s")
  void anyJsonIsAnswered(byte[] bytes) {
    hold(Given.joined(Given.utf8("{\"text\": \"a\"}\n{\""), bytes));
    hold(Given.joined(Given.utf8("[\n{\""), bytes));
  }

  @FuzzTest(maxDuration = "10s")
  void anyTableIsAnswered(byte[] bytes) {
    hold(Given.joined(Given.utf8("title,text\n"), bytes));
  }

  @FuzzTest(maxDuration = "10s")
  void anyWebArchiveIsAnswered(byte[] bytes) {
    hold(Given.joined(Given.utf8("WARC/1.0\r\nWARC-Type: response\r\n"), bytes));
    hold(
        Given.joined(
            Given.gzip(Given.response("https://paper.example/", "text/html", Given.page("a"))),
            bytes));
  }

  @FuzzTest(maxDuration = "10s")
  void anySavedPageIsAnswered(byte[] bytes) {
    hold(
        Given.joined(
            Given.utf8(
                "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"),
            bytes));
  }

  private static void hold(byte[] bytes) {
    List<Received> received = new ArrayList<>();
    Opened.read(Place.of("a", "a", SMALL, received::add), new ByteArrayInputStream(bytes));
    assertThat(received).isNotEmpty();
    for (Received one : received) {
      switch (one) {
        case Received.Read read -> hold(read.document());
        case Received.Rejected no ->
            assertThat(no.reason()).doesNotContain(Received.Rejected.FAULT);
        case Received.Noted note -> assertThat(note.note()).isNotBlank();
      }
    }
  }

  private static void hold(Document document) {
    int length = document.text().length();
    for (Block block : document.blocks()) {
      assertThat(block.span().end()).isLessThanOrEqualTo(length);
    }
  }
}
