package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `stemma clean` prints of pages and texts.
class CleanCommandTest {
  private static final String BODY =
      "The ferry to Ostholm stayed in port on Monday after its rudder broke, the harbour master said.";
  private static final String PAGE =
      """
      <!doctype html><html lang=en><head><title>Ferry stays in port - Coast Daily</title>
      <link rel=canonical href="https://coast.example/2018/06/04/ferry">
      <meta property=og:site_name content="Coast Daily">
      <meta property=article:published_time content="2018-06-04T10:00:00+02:00">
      <meta property=article:modified_time content="2018-06-05T10:00:00+02:00"></head>
      <body><nav><a href=/>Home</a></nav><main><h1>Ferry 😀 stays in port</h1><p class=byline>By Ines Oldane</p>
      <p>%s</p><p>“Nobody was hurt,” said Petra Lindqvist, who runs the ticket office, and went home.</p></main>
      <aside><h2>Most read</h2><a href=/x>The pier opens again</a></aside></body></html>
      """
          .formatted(BODY);

  @TempDir private Path folder = Path.of("");

  @Test
  void aPageIsALineWithAllThatIsKnownOfIt() throws IOException {
    Run run = Run.stemma("clean", file("ferry.html", PAGE));

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(1);
    JsonNode line = Run.read(run.out());
    assertThat(line.path("source").asText()).isEqualTo("ferry.html");
    assertThat(line.path("id").asText()).isEqualTo("ferry");
    assertThat(line.path("url").asText()).isEqualTo("https://coast.example/2018/06/04/ferry");
    assertThat(line.path("title").asText()).isEqualTo("Ferry 😀 stays in port");
    assertThat(line.path("authors")).hasToString("[\"Ines Oldane\"]");
    assertThat(line.path("published").asText()).isEqualTo("2018-06-04");
    assertThat(line.path("published_interval")).hasToString("[\"2018-06-04\",\"2018-06-04\"]");
    assertThat(line.path("modified").asText()).startsWith("2018-06-05");
    assertThat(line.path("outlet").asText()).isEqualTo("Coast Daily");
    assertThat(line.path("language").asText()).isEqualTo("en");
    assertThat(line.path("credits").isArray()).isTrue();
  }

  @Test
  void segmentsCoverTheTextInCodePoints() throws IOException {
    JsonNode line = Run.read(Run.stemma("clean", "--jsonl", file("ferry.html", PAGE)).out());
    int[] text = line.path("text").asText().codePoints().toArray();

    int end = 0;
    StringBuilder body = new StringBuilder();
    for (JsonNode segment : line.path("segments")) {
      int start = segment.path("start").asInt();
      assertThat(start).isEqualTo(end);
      end = segment.path("end").asInt();
      if (segment.path("kind").asText().equals("body")) {
        body.append(new String(text, start, end - start));
      }
    }
    assertThat(end).isEqualTo(text.length);
    assertThat(body.toString()).startsWith(BODY);
  }

  @Test
  void theArticleAloneIsPrintedAsText() throws IOException {
    Run run = Run.stemma("clean", "--text", file("ferry.html", PAGE));

    assertThat(run.out())
        .startsWith(BODY + "\n\n“Nobody")
        .doesNotContain("Home", "Most read", "Oldane");
  }

  @Test
  void severalArticlesArePartedByFormFeeds() throws IOException {
    file("a.txt", "Ferry stays in port\n\n" + BODY + "\n");
    file("b.txt", "Ferry sails again\n\n" + BODY.replace("Monday", "Friday") + "\n");

    String printed = Run.stemma("clean", "--text", folder.toString()).out();

    assertThat(List.of(printed.split("\f\n", -1)))
        .hasSize(2)
        .allMatch(p -> p.startsWith("The ferry"));
  }

  @Test
  void whatIsNotKnownIsNull() throws IOException {
    JsonNode line = Run.read(Run.stemma("clean", file("bare.txt", "Ferry stays\n\n" + BODY)).out());

    for (String key : List.of("url", "published", "modified", "outlet")) {
      assertThat(line.path(key).isNull()).as(key).isTrue();
    }
    assertThat(line.path("published_interval")).hasToString("[null,null]");
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsPrinted() throws IOException {
    file("ferry.html", PAGE);
    file("empty.html", "<html><body></body></html>");

    Run run = Run.stemma("clean", folder.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).singleElement().asString().startsWith("stemma: empty.html: ");
  }

  @Test
  void postsHaveTheirAuthorsDaysAndWords() throws IOException {
    String embed =
        "<blockquote class=twitter-tweet><p>😀 Rudder gone</p>&mdash; Harbour Cat (@harbourcat) <a href='https://twitter.com/harbourcat/status/20'>June 4, 2018</a></blockquote>";
    JsonNode line =
        Run.read(
            Run.stemma("clean", file("ferry.html", PAGE.replace("</main>", embed + "</main>")))
                .out());
    int[] text = line.path("text").asText().codePoints().toArray();

    JsonNode post = line.path("posts").path(0);
    assertThat(line.path("posts")).hasSize(1);
    assertThat(post.path("platform").asText()).isEqualTo("x");
    assertThat(post.path("author").path("name").asText()).isEqualTo("Harbour Cat");
    assertThat(words(text, post.path("author"))).isEqualTo("Harbour Cat");
    assertThat(words(text, post.path("handle"))).isEqualTo("@harbourcat");
    assertThat(words(text, post.path("published"))).isEqualTo("June 4, 2018");
    assertThat(words(text, post.path("words"))).isEqualTo("😀 Rudder gone");
    assertThat(post.path("link").asText()).isEqualTo("https://twitter.com/harbourcat/status/20");
  }

  private static String words(int[] text, JsonNode span) {
    int start = span.path("start").asInt();
    return new String(text, start, span.path("end").asInt() - start);
  }

  @Test
  void recordsOfACrawlThatAreNoPagesAreSaidAndFlagNothing() throws IOException {
    String request = record("request", "GET / HTTP/1.1\r\n\r\n");
    String answer = record("response", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE);

    Run run = Run.stemma("clean", file("crawl.warc", request + answer));

    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err())
        .singleElement()
        .asString()
        .contains("1 hold no article (1 request); nothing needs to be done");
  }

  private static String record(String type, String block) {
    return "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: https://coast.example/\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
        .formatted(type, block.getBytes(java.nio.charset.StandardCharsets.UTF_8).length, block);
  }

  @Test
  void nothingToReadIsSaid() {
    Run run = Run.stemma("clean", folder.resolve("absent.html").toString());

    assertThat(run.err().toString()).contains("HTML", "feeds", "WARC", "JSONL", "CSV");
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).hasSize(2);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void aLimitMayBeSetByItsName() throws java.io.IOException {
    Path page = folder.resolve("page.txt");
    java.nio.file.Files.writeString(page, "The quay at Tarvik was closed on Monday.\n".repeat(40));

    assertThat(Run.stemma("clean", page.toString()).out()).contains("The quay at Tarvik");
    Run refused = Run.stemma("clean", page.toString(), "--limit", "bytes=200");
    assertThat(refused.code()).isEqualTo(4);
    assertThat(refused.out()).isEmpty();
    Run wrong = Run.stemma("clean", page.toString(), "--limit", "colour=3");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(String.join("\n", wrong.err())).contains("no limit colour; there are bytes");
  }
}
