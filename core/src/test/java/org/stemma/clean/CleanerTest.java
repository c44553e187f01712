package org.stemma.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.clean.Texts.FIRST;
import static org.stemma.clean.Texts.SECOND;
import static org.stemma.clean.Texts.element;
import static org.stemma.clean.Texts.page;
import static org.stemma.clean.Texts.text;
import static org.stemma.clean.Texts.with;
import static org.stemma.clean.Texts.words;
import static org.stemma.clean.Texts.zone;

import org.junit.jupiter.api.Test;
import org.stemma.report.Block.Kind;
import org.stemma.report.Document;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Stated;
import org.stemma.report.Zone;

final class CleanerTest {
  private static final String TITLE = "Ostholm ferry stays in port";

  @Test
  void segmentsCoverTheTextWithoutOverlap() {
    Report report =
        Cleaner.clean(
            text("", "\u00a0", TITLE, "", FIRST, "Share this article", "", SECOND, "", ""));

    int at = 0;
    for (Segment segment : report.segments()) {
      assertThat(segment.span().start()).isEqualTo(at);
      assertThat(segment.why()).isNotEmpty();
      at = segment.span().end();
    }
    assertThat(at).isEqualTo(report.text().length());
  }

  @Test
  void theHeadlineIsTheFirstPrintingAndTheSecondIsFurniture() {
    Report report = Cleaner.clean(text(TITLE, "", TITLE, "", FIRST, "", SECOND));

    assertThat(report.title().map(report.text()::of)).contains(TITLE);
    assertThat(report.title().map(s -> s.start())).contains(0);
    assertThat(zone(report, TITLE)).isEqualTo(Zone.FURNITURE);
  }

  @Test
  void labelsAndDatesAboveTheTextAreNoHeadline() {
    Report report =
        Cleaner.clean(
            text(
                "Section : Coast",
                "04 June 2018 - 10:15",
                "News code: 77",
                "A- A+",
                FIRST,
                "",
                SECOND));

    assertThat(report.title()).isEmpty();
    assertThat(zone(report, "04 June")).isEqualTo(Zone.DATELINE);
    assertThat(zone(report, "News code")).isEqualTo(Zone.FURNITURE);
    assertThat(zone(report, FIRST)).isEqualTo(Zone.BODY);
  }

  @Test
  void linksToOtherPagesAndAllBehindThemAreFurniture() {
    Report report =
        Cleaner.clean(
            text(
                TITLE,
                "",
                FIRST,
                SECOND,
                "You might also like",
                "Seven piers to see before winter",
                "A baker leaves Ostholm"));

    assertThat(zone(report, "Seven piers")).isEqualTo(Zone.FURNITURE);
    assertThat(zone(report, "A baker")).isEqualTo(Zone.FURNITURE);
    assertThat(words(report, Zone.BODY)).contains(FIRST, SECOND);
  }

  @Test
  void aListOfLinksAmongParagraphsDoesNotEndTheArticle() {
    Report report =
        Cleaner.clean(
            text(
                TITLE,
                "",
                FIRST,
                "Related articles",
                "A baker leaves Ostholm",
                SECOND,
                FIRST.replace("Monday", "Friday")));

    assertThat(zone(report, "A baker")).isEqualTo(Zone.FURNITURE);
    assertThat(zone(report, "on Friday")).isEqualTo(Zone.BODY);
  }

  @Test
  void aPostIsEmbeddedWithItsSignatureAndItsAddressIsCutOff() {
    Report report =
        Cleaner.clean(
            text(
                TITLE,
                "",
                FIRST,
                "",
                "Rudder gone, crew wet, coffee coldhttps://t.example/ab12",
                "",
                "— Harbour Cat (@harbourcat) June 4, 2018",
                "",
                SECOND));

    assertThat(zone(report, "crew wet")).isEqualTo(Zone.EMBED);
    assertThat(zone(report, "@harbourcat")).isEqualTo(Zone.EMBED);
    assertThat(zone(report, "https://t.example")).isEqualTo(Zone.FURNITURE);
    assertThat(zone(report, SECOND)).isEqualTo(Zone.BODY);
  }

  @Test
  void aMastheadWithItsMottoIsNoHeadlineWhereThereIsOne() {
    Report report =
        Cleaner.clean(
            text("Coast Daily | All the news of the sea", "", TITLE, "", FIRST, "", SECOND));

    assertThat(report.title().map(report.text()::of)).contains(TITLE);
    assertThat(zone(report, "Coast Daily |")).isEqualTo(Zone.FURNITURE);
  }

  @Test
  void captionsAreToldByTheirLabelsAndCredits() {
    Report report =
        Cleaner.clean(
            text(
                TITLE,
                FIRST,
                "Image copyright Nils Berg Image caption The pier on Monday",
                SECOND,
                "The rudder on the quay (Reuters)",
                "(Ida Brull / The Guardian)",
                FIRST.replace("Monday", "Friday")));

    assertThat(zone(report, "The pier on")).isEqualTo(Zone.CAPTION);
    assertThat(zone(report, "The rudder on")).isEqualTo(Zone.CAPTION);
    assertThat(zone(report, "Ida Brull")).isEqualTo(Zone.CREDIT);
  }

  @Test
  void aCrossHeadingStaysInTheBodyAndWordsLiftedOutOfItDoNot() {
    Report report =
        Cleaner.clean(
            text(
                TITLE,
                "",
                FIRST,
                "",
                "A cold morning",
                "",
                SECOND,
                "",
                "The ferry to Ostholm stayed in port Petra Lindqvist",
                "",
                FIRST.replace("Monday", "Friday")));

    assertThat(zone(report, "A cold morning")).isEqualTo(Zone.BODY);
    assertThat(zone(report, "stayed in port Petra")).isEqualTo(Zone.FURNITURE);
  }

  @Test
  void aGalleryIsFurnitureWhereverItStands() {
    Report report =
        Cleaner.clean(
            text(
                TITLE,
                "",
                FIRST,
                "The week in pictures",
                "1/2 3 May 2019 A man feeds geese on the frozen lake",
                "2/2 4 May 2019 Two women row past the old town",
                SECOND));

    assertThat(words(report, Zone.FURNITURE)).contains("feeds geese", "row past", "in pictures");
    assertThat(zone(report, SECOND)).isEqualTo(Zone.BODY);
  }

  @Test
  void aDatelineIsCutFromItsParagraph() {
    Report report =
        Cleaner.clean(text(TITLE, "", "OSTHOLM, Norland (Norpress) — " + FIRST, SECOND));

    assertThat(words(report, Zone.DATELINE).strip()).isEqualTo("OSTHOLM, Norland (Norpress) —");
    assertThat(report.credits())
        .singleElement()
        .satisfies(c -> assertThat(c.agency()).isEqualTo("Norpress"));
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsShiftNothing() {
    Report report = Cleaner.clean(text("\ufeff" + TITLE + "\r", "\r", FIRST + "\r", SECOND + "\r"));

    assertThat(report.title().map(s -> s.start())).contains(1);
    assertThat(zone(report, FIRST)).isEqualTo(Zone.BODY);
  }

  @Test
  void onlyAHeadlineIsRemarked() {
    assertThat(Cleaner.clean(text(TITLE)).remarks())
        .singleElement()
        .asString()
        .startsWith("only a headline");
  }

  @Test
  void theLanguageIsToldByItsSmallWords() {
    assertThat(Cleaner.clean(text(TITLE, "", FIRST, SECOND)).language()).isEqualTo("en");
    assertThat(
            Cleaner.clean(
                    text(
                        "Die Fähre bleibt im Hafen",
                        "",
                        "Die Fähre nach Ostholm ist am Montag nicht aus dem Hafen gefahren, weil das Ruder in der Nacht gebrochen war."))
                .language())
        .isEqualTo("de");
    assertThat(Cleaner.clean(text("Zug zu")).language()).isEqualTo("und");
  }

  @Test
  void theElementWithTheRunningTextIsTheArticle() {
    Report report = Cleaner.clean(ostholm());

    assertThat(report.title().map(report.text()::of)).contains(TITLE);
    assertThat(words(report, Zone.BODY))
        .contains(FIRST, SECOND)
        .doesNotContain("cookies", "Most read", "I blame the gulls");
    assertThat(zone(report, "The ferry in May")).isEqualTo(Zone.CAPTION);
  }

  @Test
  void commentsAreFurnitureHoweverLong() {
    assertThat(zone(Cleaner.clean(ostholm()), "I blame the gulls")).isEqualTo(Zone.FURNITURE);
  }

  @Test
  void aPageThatIsAllMenuHasNoBody() {
    Report report =
        Cleaner.clean(
            page(
                new Texts.Element(Kind.NAVIGATION, "body > nav:1", 1, "Home News Sport"),
                new Texts.Element(Kind.ITEM, "body > ul:1 > li:1", 1, "A baker leaves Ostholm"),
                new Texts.Element(Kind.ITEM, "body > ul:1 > li:2", 1, "Seven piers to see")));

    assertThat(words(report, Zone.BODY)).isEmpty();
    assertThat(report.remarks()).singleElement().asString().startsWith("no article found");
  }

  @Test
  void aGuessedEncodingIsRemarked() {
    Report report =
        Cleaner.clean(
            with(text(TITLE, "", FIRST), Stated.What.ENCODING, "windows-1252", "35 % sure"));

    assertThat(report.remarks())
        .singleElement()
        .asString()
        .contains("windows-1252", "35 % sure", "UTF-8");
  }

  private static Document ostholm() {
    String article = "body > main:1 > div:1 story";
    return page(
        element(
            Kind.PARAGRAPH,
            "body > div:1 cookie-notice > p:1",
            "We use cookies to count visits, and we ask you to agree to them before you read on."),
        element(Kind.TITLE, "body > main:1 > h1:1", TITLE),
        element(Kind.CAPTION, article + " > figure:1", "The ferry in May"),
        element(Kind.PARAGRAPH, article + " > p:1", FIRST),
        element(Kind.PARAGRAPH, article + " > p:2", SECOND),
        element(Kind.PARAGRAPH, article + " > p:3", FIRST.replace("Monday", "Friday")),
        element(Kind.HEADING, "body > aside:1 > h2:1", "Most read"),
        element(
            Kind.PARAGRAPH,
            "body > div:2 comments > p:1",
            "I blame the gulls, as I have said here before, and nobody ever listens to me about the gulls."));
  }

  @Test
  void aSentenceThatEndsWithAYearIsNoHeadline() {
    String lead = "The ferry ran aground for the third time since the spring of 2014.";
    Report report = Cleaner.clean(text(lead, "", FIRST, "", SECOND));

    assertThat(report.title()).isEmpty();
    assertThat(zone(report, lead)).isEqualTo(Zone.BODY);
  }

  @Test
  void aHouseInBracketsBeforeTheFirstSentenceIsADateline() {
    Report report = Cleaner.clean(text(TITLE, "", "(HBN) " + FIRST, "", SECOND));

    assertThat(zone(report, "(HBN)")).isEqualTo(Zone.DATELINE);
    assertThat(zone(report, FIRST)).isEqualTo(Zone.BODY);
    assertThat(zone(Cleaner.clean(text(TITLE, "", "(Updated) " + FIRST)), "(Updated)"))
        .isEqualTo(Zone.BODY);
  }
}
