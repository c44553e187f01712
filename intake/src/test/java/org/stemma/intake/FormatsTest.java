package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.intake.Given.PROSE;
import static org.stemma.intake.Given.stated;
import static org.stemma.intake.Given.utf8;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.stemma.report.Document;
import org.stemma.report.Received;
import org.stemma.report.Stated.What;

final class FormatsTest {
  private static final String LINE =
      "{\"id\": \"n1\", \"url\": \"https://paper.example/1\", \"title\": \"Ferry stays\", \"text\": \"First é line.\\nSecond line.\","
          + " \"date\": \"2026-03-04\", \"outlet\": \"Ostholm Courier\", \"authors\": [\"Una Berg\", {\"name\": \"Jo Lind\"}]}";

  @Test
  void aLineOfJsonIsADocumentWhoseTextIsItsOwn() {
    Document document =
        Given.file("a.jsonl", LINE + "\n" + LINE.replace("n1", "n2")).documents().getFirst();

    assertThat(document.id().value()).isEqualTo("n1");
    assertThat(document.source()).isEqualTo("a.jsonl:1");
    assertThat(document.text().chars()).isEqualTo("First é line.\nSecond line.");
    assertThat(stated(document, What.TITLE)).containsExactly("Ferry stays");
    assertThat(stated(document, What.URL)).containsExactly("https://paper.example/1");
    assertThat(stated(document, What.PUBLISHED)).containsExactly("2026-03-04");
    assertThat(stated(document, What.OUTLET)).containsExactly("Ostholm Courier");
    assertThat(stated(document, What.AUTHOR)).containsExactly("Una Berg", "Jo Lind");
  }

  @Test
  void otherNamesOfKeysMeanTheSame() {
    Document document =
        Given.file(
                "a.json",
                "{\"headline\": {\"main\": \"Ferry stays\"}, \"maintext\": \""
                    + PROSE
                    + "\", \"datePublished\": \"Wed, 04 Mar 2026 05:06:07 +0100\","
                    + " \"publisher\": {\"name\": \"Ostholm Courier\"}, \"byline\": \"Una Berg\", \"link\": \"https://paper.example/1\"}")
            .document();

    assertThat(document.text().chars()).isEqualTo(PROSE);
    assertThat(stated(document, What.TITLE)).containsExactly("Ferry stays");
    assertThat(stated(document, What.PUBLISHED)).containsExactly("2026-03-04T05:06:07+01:00");
    assertThat(stated(document, What.OUTLET)).containsExactly("Ostholm Courier");
  }

  @Test
  void aDamagedLineIsNamedAndTheNextOneRead() {
    Given given =
        Given.file(
            "a.jsonl",
            LINE + "\n{\"text\": \"broken\n\n{\"url\": \"x\"}\n" + LINE.replace("n1", "n5"));

    assertThat(given.documents())
        .extracting(Document::source)
        .containsExactly("a.jsonl:1", "a.jsonl:5");
    assertThat(given.rejected())
        .hasSize(2)
        .anyMatch(r -> r.startsWith("a.jsonl:2: is no valid JSON at line 1, column"))
        .anyMatch(r -> r.startsWith("a.jsonl:4: has no text; give it under text, body"));
  }

  @Test
  void listsAndEnvelopesOfJsonAreReadItemByItem() {
    String one = "{\"title\": \"A\", \"content\": \"" + PROSE + "\"}";

    assertThat(sources(Given.file("a.json", "[" + one + ",\n " + one + "]")))
        .containsExactly("a.json#1", "a.json#2");
    assertThat(
            sources(
                Given.file(
                    "a.json", "{\"status\": \"ok\", \"articles\": [" + one + "," + one + "]}")))
        .containsExactly("a.json#1", "a.json#2");
    assertThat(
            sources(
                Given.file("a.json", "{\n \"hits\": {\"hits\": [{\"_source\": " + one + "}]}}")))
        .containsExactly("a.json#1");
    assertThat(sources(Given.file("a.json", "{\n\"content\": \"" + PROSE + "\"\n}")))
        .containsExactly("a.json");
  }

  @Test
  void htmlInARecordIsReadAsAPage() {
    String html = "<div><p>First line.</p><script>alert(1)</script><p>Second line.</p></div>";

    assertThat(Given.file("a.json", "{\"content\": \"" + html + "\"}").text())
        .isEqualTo("First line.\n\nSecond line.");
    assertThat(Given.file("a.json", "{\"title\": \"T\", \"html\": \"" + html + "\"}").text())
        .isEqualTo("First line.\n\nSecond line.");
  }

  @Test
  void tablesAreReadRowByRow() {
    String csv =
        """
        Id,Headline,Body,Published Date,Source
        7,Ferry stays,"One, and
        two ""quoted"".",2026-03-04,Ostholm Courier
        8,Bridge closed,Three.,,
        """;
    Given given = Given.file("a.csv", csv);

    assertThat(sources(given)).containsExactly("a.csv:2", "a.csv:4");
    assertThat(given.documents().getFirst().text().chars()).isEqualTo("One, and\ntwo \"quoted\".");
    assertThat(given.documents().getFirst().id().value()).isEqualTo("7");
    assertThat(stated(given.documents().getFirst(), What.TITLE)).containsExactly("Ferry stays");
    assertThat(Given.file("a.tsv", "title\ttext\nA\tOne.\n").text()).isEqualTo("One.");
    assertThat(Given.file("a.csv", "title;text\nA;One.\n").text()).isEqualTo("One.");
  }

  @Test
  void aLineOfProseWithCommasIsNoTable() {
    assertThat(
            Given.file("a.csv", "Texts, dates and titles, he said.\n" + PROSE)
                .document()
                .verbatim())
        .isTrue();
  }

  @Test
  void tablesAndLinesInWideEncodingsAreReadToo() {
    assertThat(
            Given.file("a.csv", "title,text\nA,Größe.\n".getBytes(StandardCharsets.UTF_16)).text())
        .isEqualTo("Größe.");
    assertThat(
            Given.file("a.jsonl", ("\ufeff" + LINE + "\n").getBytes(StandardCharsets.UTF_16LE))
                .text())
        .startsWith("First é");
    assertThat(
            Given.file("a.jsonl", (LINE + "\n").getBytes(Charset.forName("windows-1252"))).text())
        .startsWith("First é");
    assertThat(
            Given.file(
                    "a.csv",
                    "title,text\nA,Größe über Öl.\n".getBytes(Charset.forName("windows-1252")))
                .text())
        .isEqualTo("Größe über Öl.");
  }

  @Test
  void entriesOfAFeedAreDocuments() {
    String feed =
        "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
            + "<channel><title>Ostholm Courier</title><language>en</language>"
            + "<item><title>Ferry &amp; bridge</title><link>https://paper.example/1</link><guid isPermaLink='false'>g1</guid>"
            + "<dc:creator>Una Berg</dc:creator><pubDate>Wed, 04 Mar 2026 05:06:07 GMT</pubDate><description>Short.</description>"
            + "<content:encoded><![CDATA[<p onclick='x()'>Long one.</p><script>bad()</script>]]></content:encoded></item>"
            + "<item><title>Second</title><source url='https://wire.example/'>Nordwire</source><description>&lt;b&gt;Only&lt;/b&gt; this.</description></item>"
            + "</channel></rss>";
    List<Document> documents = Given.file("feed.xml", feed).documents();

    Document first = documents.getFirst();
    assertThat(first.id().value()).isEqualTo("g1");
    assertThat(first.source()).isEqualTo("feed.xml#item-1");
    assertThat(first.text().chars()).isEqualTo("Ferry & bridge\n\nLong one.");
    assertThat(stated(first, What.PUBLISHED)).containsExactly("2026-03-04T05:06:07Z");
    assertThat(stated(first, What.AUTHOR)).containsExactly("Una Berg");
    assertThat(stated(first, What.OUTLET)).containsExactly("Ostholm Courier");
    assertThat(documents.getLast().text().chars()).isEqualTo("Second\n\nOnly this.");
    assertThat(documents.getLast().id().value()).isEqualTo("feed#2");
    assertThat(stated(documents.getLast(), What.OUTLET)).containsExactly("Nordwire");
  }

  @Test
  void atomAndJsonFeedAreFeedsToo() {
    String atom =
        "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://paper.example/'><title>Courier</title>"
            + "<entry><id>tag:paper.example,2026:1</id><title type='html'>Ferry &lt;i&gt;stays&lt;/i&gt;</title><link href='news/1'/>"
            + "<published>2026-03-04T05:06:07Z</published><author><name>Una Berg</name></author>"
            + "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>One.</p><p>Two.</p></div></content></entry></feed>";
    String json =
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Courier\", \"items\": [{\"id\": \"1\", \"title\": \"Ferry stays\","
            + " \"content_html\": \"<p>One.</p><p>Two.</p>\", \"url\": \"https://paper.example/news/1\", \"authors\": [{\"name\": \"Una Berg\"}]}]}";

    for (Given given : List.of(Given.file("a.xml", atom), Given.file("a.json", json))) {
      assertThat(given.text()).isEqualTo("Ferry stays\n\nOne.\n\nTwo.");
      assertThat(stated(given.document(), What.URL))
          .containsExactly("https://paper.example/news/1");
      assertThat(stated(given.document(), What.AUTHOR)).containsExactly("Una Berg");
    }
  }

  @Test
  void whatAgenciesSendIsRead() {
    String nitf =
        "<nitf><head><docdata><date.issue norm='20260304T050607Z'/><doc-id id-string='n-77'/></docdata></head><body><body.head>"
            + "<hedline><hl1>Ferry stays in port</hl1></hedline><byline>By Una Berg</byline><distributor>Nordwire</distributor>"
            + "<dateline><location>OSTHOLM</location></dateline></body.head><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>";
    String newsml =
        "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet><newsItem guid='urn:n:77'><itemMeta><provider literal='Nordwire'/>"
            + "<firstCreated>2026-03-04T05:06:07Z</firstCreated></itemMeta><contentMeta><headline>Ferry stays in port</headline></contentMeta>"
            + "<contentSet><inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><body><p>One.</p><p>Two.</p></body></html></inlineXML></contentSet></newsItem>"
            + "<newsItem guid='urn:n:78'><contentSet><inlineData>Three.</inlineData></contentSet></newsItem></itemSet></newsMessage>";

    assertThat(Given.file("a.xml", nitf).text())
        .isEqualTo("Ferry stays in port\n\nBy Una Berg\n\nOSTHOLM\n\nOne.\n\nTwo.");
    assertThat(Given.file("a.xml", nitf).document().id().value()).isEqualTo("n-77");
    assertThat(stated(Given.file("a.xml", nitf).document(), What.PUBLISHED))
        .containsExactly("2026-03-04T05:06:07Z");
    assertThat(sources(Given.file("b.xml", newsml)))
        .containsExactly("b.xml#item-1", "b.xml#item-2");
    assertThat(Given.file("b.xml", newsml).documents().getFirst().text().chars())
        .isEqualTo("Ferry stays in port\n\nOne.\n\nTwo.");
    assertThat(stated(Given.file("b.xml", newsml).documents().getFirst(), What.OUTLET))
        .containsExactly("Nordwire");
  }

  @Test
  void aPageSavedInOneFileIsRead() {
    String mhtml =
        """
        From: <Saved by a browser>
        Snapshot-Content-Location: https://paper.example/1
        Subject: =?utf-8?Q?F=C3=A4hre?=
        Date: Wed, 4 Mar 2026 05:06:07 -0000
        MIME-Version: 1.0
        Content-Type: multipart/related;
        \tboundary="xx"

        --xx
        Content-Type: text/html
        Content-Transfer-Encoding: quoted-printable

        <html><body><p>Die F=C3=A4hre blieb=
         im Hafen.</p></body></html>
        --xx
        Content-Type: image/png

        PNG
        --xx--
        """
            .replace("\n", "\r\n");
    Document document = Given.file("a.mhtml", mhtml).document();

    assertThat(document.text().chars()).isEqualTo("Die Fähre blieb im Hafen.");
    assertThat(stated(document, What.URL)).containsExactly("https://paper.example/1");
    assertThat(stated(document, What.TITLE)).contains("Fähre");
    assertThat(stated(document, What.CAPTURED)).containsExactly("2026-03-04T05:06:07Z");
  }

  @Test
  void compressedFilesAndArchivesAreOpened() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, "datapackage.json", utf8("{}"));
      add(
          zip,
          "archive/c.warc.gz",
          Given.gzip(Given.response("https://paper.example/a", "text/html", Given.page(PROSE))));
      add(zip, "pages/pages.jsonl", utf8(LINE));
      add(zip, "../../escape.txt", utf8(PROSE));
    }
    Given given = Given.file("c.wacz", bytes.toByteArray());

    assertThat(sources(given))
        .containsExactly("c.wacz!archive/c.warc.gz#1", "c.wacz!../../escape.txt");
    assertThat(Given.file("a.txt.gz", Given.gzip(utf8(PROSE))).document().id().value())
        .isEqualTo("a");
    assertThat(
            Given.file("a.jsonl.zst", Given.packed(utf8(LINE), ZstdOutputStream::new))
                .document()
                .source())
        .isEqualTo("a.jsonl.zst:1");
  }

  @Test
  void theNameOfAFileMakesNoDifference() {
    assertThat(Given.file("a.txt", LINE + "\n").document().id().value()).isEqualTo("n1");
    assertThat(Given.file("a.jsonl", PROSE).document().verbatim()).isTrue();
    assertThat(Given.file("a.csv", Given.page(PROSE)).text()).contains("harbour master");
    assertThat(Given.file("a.html", Given.gzip(utf8(Given.page(PROSE)))).text())
        .contains("harbour master");
  }

  @Test
  void everySpanOfATextReadsAsTheBlockItStandsFor() {
    String feed =
        "<rss><channel><item><title>Ferry</title><description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</description></item></channel></rss>";
    Document document = Given.file("a.xml", feed).document();

    assertThat(document.blocks().stream().map(b -> document.text().of(b.span())))
        .containsExactly("Ferry", "One.", "Two.");
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private static List<String> sources(Given given) {
    return given.received().stream()
        .filter(Received.Read.class::isInstance)
        .map(Received::source)
        .toList();
  }
}
