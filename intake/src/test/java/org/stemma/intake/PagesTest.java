package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stemma.report.Block;
import org.stemma.report.Document;
import org.stemma.report.Stated;
import org.stemma.report.Stated.What;
import org.stemma.text.ReportId;

final class PagesTest {
  @Test
  void theVisibleTextComesInReadingOrder() {
    Document page =
        page(
            "<h1>Ferry  stays</h1><script>x</script><p>One <b>two</b>.<br>Three.</p><div hidden>no</div><p style='display:none'>no</p><ul><li>Four</li></ul>");

    assertThat(page.text().chars()).isEqualTo("Ferry stays\n\nOne two.\nThree.\n\nFour");
    assertThat(page.verbatim()).isFalse();
  }

  @Test
  void theAddressOfAPostIsStatedWithItsElement() {
    Document page =
        page(
            "<div id=s><blockquote class=twitter-tweet><p>E</p>&mdash; A (@a) <a href='https://twitter.com/a/status/12345678901'>4 June 2018</a></blockquote>"
                + "<div class=fb-post data-href='https://www.facebook.com/b/posts/2'><blockquote cite=x><p>F</p></blockquote></div>"
                + "<blockquote><p>G</p><a href='https://t.me/c/3'>link</a></blockquote>"
                + "<blockquote><p>Q</p><a href='https://paper.example/4'>link</a></blockquote></div>");

    assertThat(page.stated())
        .filteredOn(s -> s.what() == Stated.What.POST)
        .extracting(Stated::value, Stated::from)
        .containsExactly(
            tuple(
                "https://twitter.com/a/status/12345678901",
                "body > div:1 s > blockquote:1 twitter-tweet"),
            tuple("https://www.facebook.com/b/posts/2", "body > div:1 s > div:1 fb-post"),
            tuple("https://t.me/c/3", "body > div:1 s > blockquote:2"));
    assertThat(page.blocks().getLast().kind()).isNotEqualTo(Block.Kind.EMBED);
  }

  @Test
  void blocksSayWhatTheyAreAndWhereTheyStood() {
    Document page =
        page(
            "<nav><a href=x>Home</a></nav><div class='story big' id=main><h1>T</h1><p>P <a href=y>link</a></p><figure><figcaption>C</figcaption></figure><blockquote class=twitter-tweet><p>E</p></blockquote><blockquote><p>Q</p></blockquote><time datetime=2018>now</time></div>");

    assertThat(page.blocks())
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.NAVIGATION,
            Block.Kind.TITLE,
            Block.Kind.PARAGRAPH,
            Block.Kind.CAPTION,
            Block.Kind.EMBED,
            Block.Kind.QUOTE,
            Block.Kind.OTHER);
    assertThat(page.blocks().get(2).path()).isEqualTo("body > div:1 story big main > p:1");
    assertThat(page.blocks().get(2).links()).isBetween(0.6, 0.7);
    assertThat(page.blocks().get(0).links()).isEqualTo(1);
  }

  @Test
  void elementsOfOneNameAreToldApart() {
    assertThat(page("<div><p>a</p></div><div><p>b</p></div>").blocks())
        .extracting(Block::path)
        .containsExactly("body > div:1 > p:1", "body > div:2 > p:1");
  }

  @Test
  void whatIsNestedTooDeepIsReadFlat() {
    assertThat(page("<div>".repeat(3000) + "deep").text().chars()).isEqualTo("deep");
  }

  @Test
  void aPageWithoutVisibleTextIsReadFromItsData() {
    Document page =
        page(
            "<div id=app></div><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry stays\",\"articleBody\":\"One, two.\"}</script>");

    assertThat(page.text().chars()).isEqualTo("Ferry stays\n\nOne, two.");
    assertThat(page.blocks().getFirst().kind()).isEqualTo(Block.Kind.TITLE);
  }

  @Test
  void theDayInScriptsServesWhereNothingElseStatesOne() {
    String script = "<p>x</p><script>var a={\"publishedAt\":\"2018-06-04T10:00:00Z\"}</script>";

    assertThat(page(script).stated())
        .contains(new Stated(What.PUBLISHED, "2018-06-04T10:00:00", "script publishedAt"));
    assertThat(page("<time datetime=2018-06-03>x</time>" + script).stated())
        .extracting(Stated::from)
        .doesNotContain("script publishedAt");
  }

  @Test
  void theElementForTheAuthorNamesHim() {
    assertThat(page("<a rel=author href=x>By Ines Oldane</a><p>x</p>").stated())
        .contains(new Stated(What.AUTHOR, "Ines Oldane", "author element"));
    assertThat(page("<aside><a rel=author href=x>Bo Harling</a></aside><p>x</p>").stated())
        .extracting(Stated::what)
        .doesNotContain(What.AUTHOR);
  }

  @Test
  void textIsToldFromPagesByItsTags() {
    assertThat(Pages.isPage("\ufeff <!DOCTYPE html><p>x")).isTrue();
    assertThat(Pages.isPage("<div><p>One</p><p>Two</p></div>")).isTrue();
    assertThat(Pages.isPage("He wrote <b>never</b> on the wall.")).isFalse();
    assertThat(Pages.isPage("<3 said the note.")).isFalse();
  }

  @Test
  void whatThePageStatesIsReadBestFirst() {
    Document page =
        Pages.read(
            new ReportId("p"),
            "p.html",
            """
            <html lang="en-GB"><head><title>T - Bell</title>
            <meta property="og:site_name" content="The Bell"><meta property="article:published_time" content="2018-06-04">
            <link rel="canonical" href="https://bell.example/2018/06/04/t">
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","datePublished":"2018-06-04T10:00:00Z",
              "author":[{"name":"Ines Calloway"}],"publisher":{"@id":"#o"},},{"@id":"#o","name":"Bell Media"}]}</script>
            </head><body><p>x</p><time datetime="2018-06-04T11:00">today</time></body></html>""",
            Limits.USUAL);

    assertThat(page.stated().stream().filter(s -> s.what() == What.PUBLISHED).map(Stated::from))
        .containsExactly("json-ld datePublished", "meta article:published_time", "time element");
    assertThat(values(page, What.OUTLET)).containsExactly("Bell Media", "The Bell");
    assertThat(values(page, What.AUTHOR)).containsExactly("Ines Calloway");
    assertThat(values(page, What.LANGUAGE)).containsExactly("en-GB");
    assertThat(values(page, What.URL)).containsExactly("https://bell.example/2018/06/04/t");
  }

  @Test
  void aLivePageSaysSo() {
    Document page =
        Pages.read(
            new ReportId("p"),
            "p",
            "<html><script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"datePublished\":\"2018-06-04\",\"dateModified\":\"2018-06-05\"}</script><body>x</body></html>",
            Limits.USUAL);

    assertThat(page.stated())
        .contains(
            new Stated(What.MODIFIED, "2018-06-05", "json-ld dateModified of LiveBlogPosting"));
  }

  @Test
  void jsonIsForgivenItsFaults() {
    assertThat(
            Json.read(
                "/*<![CDATA[*/ {\"a\": \"one\ntwo\", \"b\": [1, {\"c\": \"\\u00e9\"},],} ]]>"))
        .contains(Map.of("a", "one\ntwo", "b", List.of("1", Map.of("c", "é"))));
    assertThat(Json.read("{\"a\": \"x\", \"b\": ")).get().asString().contains("a=x");
    assertThat(Json.read("[".repeat(5000))).isPresent();
    assertThat(Json.read("nothing")).isEmpty();
  }

  private static Document page(String body) {
    return Pages.read(
        new ReportId("p"), "p.html", "<html><body>" + body + "</body></html>", Limits.USUAL);
  }

  private static List<String> values(Document page, What what) {
    return page.stated().stream().filter(s -> s.what() == what).map(Stated::value).toList();
  }
}
