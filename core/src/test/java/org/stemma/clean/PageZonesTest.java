package org.stemma.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.clean.Texts.FIRST;
import static org.stemma.clean.Texts.SECOND;
import static org.stemma.clean.Texts.element;
import static org.stemma.clean.Texts.page;
import static org.stemma.clean.Texts.with;
import static org.stemma.clean.Texts.zone;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.report.Block.Kind;
import org.stemma.report.Report;
import org.stemma.report.Stated.What;
import org.stemma.report.Zone;

/// How the article of a web page is told from what stands around it.
final class PageZonesTest {
  private static final String TITLE = "Ostholm ferry stays in port";
  private static final String STORY = "body > div:1 > div:1 story";

  @Test
  void elementsBuiltAlikeWithLinkedHeadingsLeadToOtherPages() {
    List<Texts.Element> elements = new ArrayList<>(story());
    for (int i = 1; i <= 4; i++) {
      String box = "body > div:1 > div:2 > div:" + i + " box";
      elements.add(
          new Texts.Element(Kind.HEADING, box + " > h3:1", 1, "Pier number " + i + " opens again"));
      elements.add(
          element(
              Kind.PARAGRAPH,
              box + " > p:1",
              "The harbour master opened pier " + i + " on Friday morning."));
    }

    Report report = Cleaner.clean(page(elements.toArray(Texts.Element[]::new)));

    assertThat(zone(report, "opened pier 3 on Friday")).isEqualTo(Zone.FURNITURE);
    assertThat(zone(report, FIRST)).isEqualTo(Zone.BODY);
  }

  @Test
  void partsOfTheArticleBuiltAlikeStay() {
    List<Texts.Element> elements = new ArrayList<>();
    elements.add(element(Kind.TITLE, "body > div:1 > h1:1", TITLE));
    for (int i = 1; i <= 4; i++) {
      String box = STORY + " > div:" + i + " part";
      elements.add(new Texts.Element(Kind.HEADING, box + " > h3:1", 1, "The ferry number " + i));
      elements.add(element(Kind.PARAGRAPH, box + " > p:1", FIRST.replace("Monday", "day " + i)));
      elements.add(element(Kind.PARAGRAPH, box + " > p:2", SECOND.replace("Petra", "Nr " + i)));
    }

    Report report = Cleaner.clean(page(elements.toArray(Texts.Element[]::new)));

    assertThat(zone(report, "in port on day 3 after")).isEqualTo(Zone.BODY);
  }

  @Test
  void ofSeveralArticlesTheOneWithTheHeadlineIsIt() {
    String own = "body > div:1 > article:1";
    String other = "body > div:1 > article:2";
    Report report =
        Cleaner.clean(
            with(
                page(
                    element(Kind.TITLE, own + " > h1:1", TITLE),
                    element(Kind.PARAGRAPH, own + " > p:1", FIRST),
                    element(Kind.PARAGRAPH, own + " > p:2", SECOND),
                    element(
                        Kind.PARAGRAPH,
                        own + " > p:3",
                        "The rudder comes from Pell, and it comes on Thursday, said the yard."),
                    element(
                        Kind.PARAGRAPH,
                        other + " > p:1",
                        "Pell will get a new town hall after all, and its mayor has to pay for it himself.")),
                What.TITLE,
                TITLE,
                "meta og:title"));

    assertThat(zone(report, "new town hall after all")).isEqualTo(Zone.FURNITURE);
    assertThat(zone(report, "comes from Pell")).isEqualTo(Zone.BODY);
  }

  @Test
  void anArticleWithoutSentencesIsFoundByTheNameOfItsElement() {
    String text = "body > div:1 > div:1 article-body";
    Report report =
        Cleaner.clean(
            page(
                element(Kind.TITLE, "body > div:1 > h1:1", "Sailings of the Ostholm ferry"),
                element(Kind.PARAGRAPH, text + " > p:1", "First sailing: 5 March, Pell quay"),
                element(Kind.PARAGRAPH, text + " > p:2", "Second sailing: 9 April, Ostholm pier"),
                element(Kind.PARAGRAPH, text + " > p:3", "Third sailing: 7 May, Ostholm pier"),
                element(Kind.PARAGRAPH, text + " > p:4", "Fourth sailing: 4 June, Pell quay")));

    assertThat(zone(report, "Second sailing")).isEqualTo(Zone.BODY);
  }

  @Test
  void listsAmongTheParagraphsBelongToTheArticle() {
    List<Texts.Element> elements = new ArrayList<>(story());
    elements.add(element(Kind.ITEM, STORY + " > ul:1 > li:1", "Ostholm, pier 2: closed"));
    elements.add(element(Kind.ITEM, STORY + " > ul:1 > li:2", "Pell, quay 1: open"));

    Report report = Cleaner.clean(page(elements.toArray(Texts.Element[]::new)));

    assertThat(zone(report, "quay 1: open")).isEqualTo(Zone.BODY);
  }

  @Test
  void aNoticeOfCookiesIsFurnitureHoweverLongItIs() {
    List<Texts.Element> elements = new ArrayList<>();
    elements.add(element(Kind.TITLE, "body cookies-unset > div:1 > h1:1", TITLE));
    elements.add(element(Kind.PARAGRAPH, "body cookies-unset > div:1 > p:1", FIRST));
    for (int i = 1; i <= 6; i++) {
      elements.add(
          element(
              Kind.PARAGRAPH,
              "body cookies-unset > div:2 cookie-notice > p:" + i,
              "Small files of kind "
                  + i
                  + " are kept by the browser, and they help us to count the visits."));
    }

    Report report = Cleaner.clean(page(elements.toArray(Texts.Element[]::new)));

    assertThat(zone(report, "Small files of kind 2")).isEqualTo(Zone.FURNITURE);
    assertThat(zone(report, FIRST)).isEqualTo(Zone.BODY);
  }

  @Test
  void anEmbeddedPostIsOneWhateverTheToolThatEmbedsItIsCalled() {
    List<Texts.Element> elements = new ArrayList<>(story());
    elements.add(
        element(
            Kind.EMBED,
            STORY + " > div:1 social-media-embed > blockquote:1 > p:1",
            "Stuck again at Ostholm, and no coffee left aboard."));
    elements.add(
        element(
            Kind.PARAGRAPH,
            STORY + " > p:9",
            "The coffee was brought by boat before noon, said the crew."));

    Report report = Cleaner.clean(page(elements.toArray(Texts.Element[]::new)));

    assertThat(zone(report, "no coffee left")).isEqualTo(Zone.EMBED);
  }

  @Test
  void aTeaserWithoutALinkIsTheStandfirst() {
    List<Texts.Element> elements = new ArrayList<>(story());
    elements.add(
        1,
        element(
            Kind.OTHER,
            "body > div:1 > div:3 teaser-text",
            "After a night in the fog the crew waits for a new rudder."));

    Report report = Cleaner.clean(page(elements.toArray(Texts.Element[]::new)));

    assertThat(zone(report, "a night in the fog")).isEqualTo(Zone.BODY);
  }

  @Test
  void theBodyIsTheArticleAlone() {
    List<Texts.Element> elements = new ArrayList<>(story());
    elements.add(2, element(Kind.CAPTION, STORY + " > figure:1", "The ferry in May"));

    Report report = Cleaner.clean(page(elements.toArray(Texts.Element[]::new)));

    assertThat(report.body()).startsWith(FIRST + "\n\n" + SECOND).doesNotContain("in May", TITLE);
  }

  private static List<Texts.Element> story() {
    return List.of(
        element(Kind.TITLE, "body > div:1 > h1:1", TITLE),
        element(Kind.PARAGRAPH, STORY + " > p:1", FIRST),
        element(Kind.PARAGRAPH, STORY + " > p:2", SECOND),
        element(
            Kind.PARAGRAPH,
            STORY + " > p:3",
            "The rudder comes from Pell, and it comes on Thursday, said the yard."));
  }
}
