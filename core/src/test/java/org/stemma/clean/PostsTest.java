package org.stemma.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.clean.Texts.element;
import static org.stemma.clean.Texts.page;
import static org.stemma.clean.Texts.text;
import static org.stemma.clean.Texts.with;
import static org.stemma.clean.Texts.zone;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.report.Block.Kind;
import org.stemma.report.Byline;
import org.stemma.report.Document;
import org.stemma.report.Post;
import org.stemma.report.Post.Platform;
import org.stemma.report.Report;
import org.stemma.report.Stated;
import org.stemma.report.Zone;

final class PostsTest {
  private static final String TITLE = "Ferry stays in port as the rudder goes";
  private static final String FIRST =
      "The ferry to Ostholm stayed in port on Monday, after its rudder had been lost in the storm.";
  private static final String SECOND =
      "The harbour office said that two tugs would be sent for it once the wind had gone down.";
  private static final String STORY = "body > article:1 story";

  @Test
  void aPostOfAPlainTextHasItsAuthorItsAccountItsDayAndItsWords() {
    Report report =
        Cleaner.clean(
            text(
                TITLE,
                "",
                FIRST,
                "",
                "Rudder gone, crew wet pic.twitter.com/ab12",
                "",
                "— Harbour Cat (@harbourcat) June 4, 2018",
                "",
                SECOND));

    Post post = only(report);
    assertThat(words(report, post)).isEqualTo("Rudder gone, crew wet");
    assertThat(post.author().map(Byline::name)).contains("Harbour Cat");
    assertThat(post.handle().map(Byline::name)).contains("@harbourcat");
    assertThat(post.platform()).isEqualTo(Platform.X);
    assertThat(post.published().map(Post.Dated::value)).contains("2018-06-04");
    assertThat(post.published().flatMap(Post.Dated::span).map(report.text()::of))
        .contains("June 4, 2018");
    assertThat(post.signed().map(Byline::span).map(report.text()::of)).contains("Harbour Cat");
    assertThat(report.postAt(report.text().chars().indexOf("crew wet"))).contains(post);
    assertThat(report.postAt(report.text().chars().indexOf("tugs"))).isEmpty();
  }

  @Test
  void everySignatureEndsAPost() {
    Report report =
        Cleaner.clean(
            text(
                TITLE,
                "",
                FIRST,
                "",
                "Rudder gone — Harbour Cat (@harbourcat) June 4, 2018",
                "",
                "Tugs are on their way — Tug Four (@tugfour@sea.example) June 5, 2018",
                "",
                SECOND));

    assertThat(report.posts())
        .extracting(p -> words(report, p))
        .containsExactly("Rudder gone", "Tugs are on their way");
    assertThat(report.posts())
        .extracting(Post::platform)
        .containsExactly(Platform.X, Platform.MASTODON);
  }

  @Test
  void aSignatureAboveItsPostSignsWhatFollowsOnceTheArticleHasBegun() {
    Report report =
        Cleaner.clean(
            text(
                TITLE,
                "",
                FIRST,
                "",
                SECOND,
                "",
                "Harbour Cat @harbourcat · 4 June 2018",
                "",
                "Rudder gone, crew wet and nobody to make the coffee.",
                "",
                "Nobody was hurt, the harbour office said in the evening, and the crew went home."));

    assertThat(words(report, only(report)))
        .isEqualTo("Rudder gone, crew wet and nobody to make the coffee.");
    assertThat(zone(report, SECOND)).isEqualTo(Zone.BODY);
  }

  @Test
  void anAuthorsAccountBeneathTheHeadlineSignsNoPost() {
    Report report =
        Cleaner.clean(
            text(TITLE, "", "Ines Oldane @inesoldane · 4 June 2018", "", FIRST, "", SECOND));

    assertThat(report.posts()).isEmpty();
    assertThat(zone(report, FIRST)).isEqualTo(Zone.BODY);
  }

  @Test
  void aPictureSharedIsAPostOfItsSharer() {
    Report report =
        Cleaner.clean(
            page(
                element(Kind.TITLE, STORY + " > h1:1", TITLE),
                element(Kind.PARAGRAPH, STORY + " > p:1", FIRST),
                element(
                    Kind.EMBED,
                    STORY + " > blockquote:1 instagram-media > p:1",
                    "A post shared by Harbour Cat (@harbour.cat) on Jun 4, 2018 at 1:00am PDT"),
                element(Kind.PARAGRAPH, STORY + " > p:2", SECOND)));

    Post post = only(report);
    assertThat(post.platform()).isEqualTo(Platform.INSTAGRAM);
    assertThat(post.handle().map(Byline::name)).contains("@harbour.cat");
    assertThat(post.words().length()).isZero();
  }

  @Test
  void theNumberOfAPostTellsItsDayWhereNoneIsPrintedAndTheReportIsNotOlder() {
    String embed = STORY + " > blockquote:1 twitter-tweet";
    Document page =
        page(
            element(Kind.TITLE, STORY + " > h1:1", TITLE),
            element(Kind.PARAGRAPH, STORY + " > p:1", FIRST),
            element(Kind.EMBED, embed + " > p:1", "Rudder gone, crew wet"),
            element(Kind.EMBED, embed, "— Harbour Cat (@harbourcat)"),
            element(Kind.PARAGRAPH, STORY + " > p:2", SECOND));
    // made on 4 June 2018 at noon: (milliseconds - 1288834974657) shifted by 22 bits
    long number = (1_528_113_600_000L - 1_288_834_974_657L) << 22;
    String link = "https://twitter.com/harbourcat/status/" + number;
    Report report = Cleaner.clean(with(page, Stated.What.POST, link, embed));

    Post post = only(report);
    assertThat(post.link()).contains(link);
    assertThat(post.published().map(Post.Dated::value)).contains("2018-06-04T12:00:00Z");
    assertThat(post.published().flatMap(Post.Dated::span)).isEqualTo(Optional.empty());
    assertThat(report.published().interval().earliest()).hasToString("2018-06-04");
  }

  @Test
  void theNumberOfAPostOfAnotherNetworkTellsNoDay() {
    String embed = STORY + " > blockquote:1 mastodon-embed";
    Document page =
        page(
            element(Kind.TITLE, STORY + " > h1:1", TITLE),
            element(Kind.PARAGRAPH, STORY + " > p:1", FIRST),
            element(Kind.EMBED, embed + " > p:1", "Rudder gone, crew wet"),
            element(Kind.PARAGRAPH, STORY + " > p:2", SECOND));
    String link = "https://coast.example/users/cat/statuses/109876543210987654";

    assertThat(only(Cleaner.clean(with(page, Stated.What.POST, link, embed))).published())
        .isEmpty();
  }

  @Test
  void postsOfTwoElementsAreTwo() {
    Report report =
        Cleaner.clean(
            page(
                element(Kind.TITLE, STORY + " > h1:1", TITLE),
                element(Kind.PARAGRAPH, STORY + " > p:1", FIRST),
                element(Kind.EMBED, STORY + " > blockquote:1 twitter-tweet > p:1", "Rudder gone"),
                element(Kind.EMBED, STORY + " > blockquote:2 twitter-tweet > p:1", "Crew wet"),
                element(Kind.PARAGRAPH, STORY + " > p:2", SECOND)));

    assertThat(report.posts())
        .extracting(p -> words(report, p))
        .containsExactly("Rudder gone", "Crew wet");
  }

  private static Post only(Report report) {
    assertThat(report.posts()).hasSize(1);
    return report.posts().getFirst();
  }

  private static String words(Report report, Post post) {
    return report.text().of(post.words());
  }
}
