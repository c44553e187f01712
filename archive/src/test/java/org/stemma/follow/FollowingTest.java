package org.stemma.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.archive.Announcement;
import org.stemma.archive.Archive;
import org.stemma.archive.ArchiveException;
import org.stemma.archive.Filed;
import org.stemma.archive.Outcome;
import org.stemma.archive.Visit;
import org.stemma.intake.Limits;
import org.stemma.language.LightEngine;
import org.stemma.name.Gazetteer;

/// Polls of feeds of a server of this process.
final class FollowingTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final String AGROUND =
      "The ferry Aurelia ran aground off Ostholm on Tuesday morning, Mayor Petra Lindqvist said. At"
          + " least 40 passengers were hurt, Mayor Petra Lindqvist said.";

  private static final Manners MANNERS =
      Manners.usual("Stemma/test").with(2, Duration.ZERO, Duration.ofMinutes(15)).upTo(20_000);

  @TempDir private Path folder = Path.of("");
  private final Site site = new Site();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  FollowingTest() throws IOException {}

  @AfterEach
  void close() {
    site.close();
  }

  private boolean poll(Instant now, String... feeds) throws IOException {
    return poll(now, false, feeds);
  }

  private boolean poll(Instant now, boolean summaries, String... feeds) throws IOException {
    return poll(new Fetching(Reach.PRIVATE, MANNERS, new Pause()), now, summaries, feeds);
  }

  private boolean poll(Fetching fetching, Instant now, boolean summaries, String... feeds)
      throws IOException {
    outcomes.clear();
    notes.clear();
    Intaking to = new Intaking(new LightEngine(), Limits.USUAL, outcomes::add, notes::add);
    List<String> urls = List.of(feeds).stream().map(site::url).toList();
    boolean fine = new Following(turns(), to, fetching, MANNERS, summaries).poll(urls, now);
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      archive.index(new LightEngine(), Gazetteer.builtIn(), stage -> {});
      assertThat(archive.check()).isEmpty();
      return fine;
    }
  }

  private Turns turns() {
    return new Turns(folder.resolve("archive"), new Pause(), Duration.ofSeconds(30));
  }

  private static Instant later(int minutes) {
    return NOON.plus(Duration.ofMinutes(minutes));
  }

  private List<Filed> reports() throws IOException {
    try (Archive archive = Archive.read(folder.resolve("archive"))) {
      return archive.reports();
    }
  }

  private List<Announcement> alerts(Instant now) throws IOException {
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      return archive
          .announcements()
          .news(new LightEngine(), Gazetteer.builtIn(), now, false, stage -> {});
    }
  }

  @Test
  void anArticleIsKeptAsItCameWithItsAddress() throws IOException {
    site.feed("/feed", "", "/ferry").article("/ferry", "Ferry aground off Ostholm", AGROUND);

    assertThat(poll(NOON, "/feed")).isTrue();

    assertThat(outcomes).singleElement().isInstanceOf(Outcome.Fresh.class);
    Filed filed = reports().getFirst();
    assertThat(filed.title()).isEqualTo("Ferry aground off Ostholm");
    assertThat(filed.published()).startsWith("2026-03-01");
    try (Archive archive = Archive.read(folder.resolve("archive"))) {
      assertThat(Files.readString(archive.original(filed)))
          .startsWith("WARC/1.1\r\nWARC-Type: response\r\n")
          .contains("WARC-Target-URI: " + site.url("/ferry") + "\r\n")
          .contains("WARC-Date: 2026-03-01T12:00:00Z\r\n")
          .contains("HTTP/1.1 200 OK\r\n")
          .contains("<p>" + AGROUND + "</p>");
      assertThat(archive.document(filed).address()).contains(site.url("/ferry"));
    }
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws IOException {
    site.feed("/feed", "", "/ferry").article("/ferry", "Ferry aground", AGROUND);
    poll(NOON, "/feed");

    poll(later(20), "/feed");

    assertThat(site.asked("/feed").getLast().field("if-none-match")).startsWith("\"");
    assertThat(site.count("/feed")).isEqualTo(2);
    assertThat(site.count("/ferry")).isEqualTo(1);
    assertThat(outcomes).isEmpty();
  }

  @Test
  void aFeedIsNotAskedBeforeItIsDue() throws IOException {
    site.feed("/feed", "<ttl>120</ttl>");
    poll(NOON, "/feed");

    poll(later(60), "/feed");
    assertThat(site.count("/feed")).isEqualTo(1);
    assertThat(notes).singleElement().asString().contains("not due before 2026-03-01T14:00:00Z");
    poll(later(121), "/feed");
    assertThat(site.count("/feed")).isEqualTo(2);
  }

  @Test
  void theRulesOfAHostAreReadOnceADay() throws IOException {
    site.feed("/feed", "", "/ferry").article("/ferry", "Ferry aground", AGROUND);
    Fetching fetching = new Fetching(Reach.PRIVATE, MANNERS, new Pause());
    poll(fetching, NOON, false, "/feed");
    poll(fetching, later(60 * 24 - 1), false, "/feed");
    assertThat(site.count("/feed")).isEqualTo(2);
    assertThat(site.count("/robots.txt")).isEqualTo(1);

    poll(fetching, later(60 * 24 + 30), false, "/feed");
    assertThat(site.count("/robots.txt")).isEqualTo(2);
  }

  @Test
  void othersWriteWhileAHostIsAsked() throws IOException {
    site.feed("/feed", "", "/a", "/b");
    site.article("/a", "Ferry aground", AGROUND);
    site.article("/b", "Pier closed", "The pier at Velm " + AGROUND.substring(4));
    List<String> written = Collections.synchronizedList(new ArrayList<>());
    site.meanwhile(() -> written.add(write()));

    poll(NOON, "/feed");

    assertThat(outcomes).hasSize(2);
    assertThat(written).hasSizeGreaterThan(2).allMatch("written"::equals);
  }

  @Test
  void whoeverWritesIsWaitedForAndNoLongerThanWanted() throws IOException {
    Turns turns = new Turns(folder.resolve("archive"), new Pause(), Duration.ofMillis(1));
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      assertThat(archive.reports()).isEmpty();
      assertThatThrownBy(() -> turns.write(Archive::reports))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("is writing to this archive");
    }
    List<Filed> reports = turns.write(Archive::reports);
    assertThat(reports).isEmpty();
  }

  private String write() {
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      archive.visits().put(Visit.begun("http://example.invalid/", "", NOON));
      return "written";
    } catch (IOException | ArchiveException busy) {
      return String.valueOf(busy.getMessage());
    }
  }

  @Test
  void silentHoursAreKept() throws IOException {
    site.feed("/feed", "<skipHours><hour>12</hour><hour>13</hour></skipHours>");
    poll(NOON, "/feed");

    poll(later(60), "/feed");

    assertThat(notes).singleElement().asString().contains("not due before 2026-03-01T14:15:00Z");
  }

  @Test
  void aServerThatIsBusyIsLeftAloneAsLongAsItSays() throws IOException {
    site.page("/feed", 429, Map.of("Retry-After", "7200"), "");

    assertThat(poll(NOON, "/feed")).isFalse();

    assertThat(notes).singleElement().asString().contains("answers 429").contains("14:00:00Z");
    poll(later(60), "/feed");
    assertThat(site.count("/feed")).isEqualTo(1);
  }

  @Test
  void whatFailsAgainAndAgainIsAskedEverLess() throws IOException {
    site.page("/feed", 500, Map.of(), "");
    poll(NOON, "/feed");
    poll(later(16), "/feed");

    poll(later(17), "/feed");
    assertThat(notes).singleElement().asString().contains("not due before 2026-03-01T12:46:00Z");
  }

  @Test
  void aBrokenFeedIsNamedAndTheOthersAreRead() throws IOException {
    site.page("/broken", "<html><body>Not here.</body></html>");
    site.feed("/feed", "", "/ferry").article("/ferry", "Ferry aground", AGROUND);

    assertThat(poll(NOON, "/broken", "/gone", "/feed")).isFalse();

    assertThat(notes).anyMatch(n -> n.contains("/broken: is a page and no feed"));
    assertThat(notes).anyMatch(n -> n.contains("/gone: answers 404"));
    assertThat(reports()).hasSize(1);
  }

  @Test
  void aChangedPageIsAVersionAndItsRetractionIsTold() throws IOException {
    site.feed("/feed", "", "/ferry").article("/ferry", "Ferry aground", AGROUND);
    poll(NOON, "/feed");
    assertThat(alerts(NOON)).isEmpty();
    site.article("/ferry", "Ferry aground", "This article has been retracted.", AGROUND);

    poll(later(61), "/feed");

    assertThat(outcomes).singleElement().isInstanceOf(Outcome.Changed.class);
    assertThat(alerts(later(61)))
        .anyMatch(a -> a.words().contains("was retracted: “This article has been retracted.”"))
        .anyMatch(a -> a.line().contains("\"alert\":\"line-lost\""));
    assertThat(alerts(later(62))).isEmpty();
  }

  @Test
  void aPageThatWasFetchedAgainUnchangedIsKnown() throws IOException {
    site.feed("/feed", "", "/ferry").article("/ferry", "Ferry aground", AGROUND);
    poll(NOON, "/feed");

    poll(later(61), "/feed");

    assertThat(site.count("/ferry")).isEqualTo(2);
    assertThat(outcomes).singleElement().isInstanceOf(Outcome.Known.class);
    assertThat(reports()).hasSize(1);
  }

  @Test
  void aPageThatIsGoneForGoodIsRetractedOnceAndAPersonMayUndoIt() throws IOException {
    site.feed("/feed", "", "/ferry").article("/ferry", "Ferry aground", AGROUND);
    poll(NOON, "/feed");
    site.page("/ferry", 410, Map.of(), "");

    poll(later(61), "/feed");

    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      assertThat(archive.corrections())
          .singleElement()
          .satisfies(c -> assertThat(c.reason()).isEqualTo("its address answers 410 Gone"));
      archive.undo(1, "N. N.", later(62));
    }
    poll(later(60 * 24 * 30), "/feed");
    try (Archive archive = Archive.read(folder.resolve("archive"))) {
      assertThat(archive.corrections()).hasSize(1).noneMatch(c -> c.holds());
    }
  }

  @Test
  void noMoreArticlesAreFetchedAtATimeThanWanted() throws IOException {
    site.feed("/feed", "", "/a", "/b", "/c");
    site.article("/a", "Ferry aground", AGROUND);
    site.article("/b", "Pier closed", "The pier at Velm " + AGROUND.substring(4));
    site.article("/c", "Storm ahead", "The tug " + AGROUND.substring(4));

    poll(NOON, "/feed");
    assertThat(reports()).hasSize(2);
    assertThat(notes).anyMatch(n -> n.endsWith("1 articles wait for the next poll"));
    poll(later(16), "/feed");
    assertThat(reports()).hasSize(3);
  }

  @Test
  void summariesAloneAskForNoArticle() throws IOException {
    site.feed("/feed", "", "/ferry");

    assertThat(poll(NOON, true, "/feed")).isTrue();

    assertThat(site.count("/ferry")).isZero();
    assertThat(reports())
        .singleElement()
        .satisfies(f -> assertThat(f.outlet()).isEqualTo("Coast Daily"));
  }

  @Test
  void anArticleThatIsTooLargeOrForbiddenIsNamedAndTheFeedIsFine() throws IOException {
    site.feed("/feed", "", "/large", "/secret");
    site.page("/large", "calm ".repeat(5_000));
    site.page("/robots.txt", "User-agent: *\nDisallow: /secret\n");

    assertThat(poll(NOON, "/feed")).isTrue();

    assertThat(notes)
        .anyMatch(n -> n.contains("/large: ") && n.contains("larger than"))
        .anyMatch(n -> n.contains("/secret: is not to be read by programs"));
    assertThat(site.count("/secret")).isZero();
  }

  @Test
  void alertsAreDeliveredSignedOrKeptUntilTheyAre() throws IOException {
    site.feed("/feed", "", "/ferry").article("/ferry", "Ferry aground", AGROUND);
    poll(NOON, "/feed");
    site.article("/ferry", "RETRACTED: Ferry aground", AGROUND);
    poll(later(61), "/feed");
    site.page("/hook", 503, Map.of(), "");
    Webhook hook =
        new Webhook(
            java.net.URI.create(site.url("/hook")),
            Signature.of("a secret"),
            "Stemma/test",
            Duration.ofMillis(1));
    List<Announcement> made =
        new Tidings(turns(), new LightEngine(), Gazetteer.builtIn(), true).news(later(61));
    assertThat(hook.deliver(turns(), later(61)).orElseThrow())
        .contains("answers 503")
        .contains(made.size() + " alerts wait");
    assertThat(site.count("/hook")).isEqualTo(3);
    assertThat(undelivered()).hasSameSizeAs(made).first().matches(a -> a.tries() == 1);
    site.page("/hook", 204, Map.of(), "");
    assertThat(hook.deliver(turns(), later(62))).isEmpty();
    assertThat(undelivered()).isEmpty();
    try (Archive archive = Archive.read(folder.resolve("archive"))) {
      var kept = archive.announcements();
      Site.Asked posted = site.asked("/hook").get(3);
      assertThat(posted.body()).isEqualTo(kept.all().getFirst().line());
      assertThat(posted.field("webhook-id")).isEqualTo(kept.all().getFirst().id());
      assertThat(posted.field("webhook-signature"))
          .isEqualTo(
              Signature.of("a secret")
                  .of(
                      posted.field("webhook-id"),
                      Long.parseLong(posted.field("webhook-timestamp")),
                      posted.body()));
    }
  }

  private List<Announcement> undelivered() throws IOException {
    return turns().read(a -> a.announcements().undelivered());
  }
}
