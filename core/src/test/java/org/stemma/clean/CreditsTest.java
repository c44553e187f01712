package org.stemma.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.clean.Texts.FIRST;
import static org.stemma.clean.Texts.SECOND;
import static org.stemma.clean.Texts.text;
import static org.stemma.clean.Texts.with;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.report.Byline;
import org.stemma.report.Credit;
import org.stemma.report.Document;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.report.Stated;

/// Who published a report, who wrote it, and whom it credits.
final class CreditsTest {
  private static final String TITLE = "Ostholm ferry stays in port";

  @Test
  void aBylineNamesTheAuthorAndTheAgencyBesideHim() {
    Report report =
        Cleaner.clean(
            text(TITLE, "By\u00a0Ines Calloway and Omar al-Rashid with\u00a0Reuters", "", FIRST));

    assertThat(report.bylines())
        .extracting(Byline::name)
        .containsExactly("Ines Calloway", "Omar al-Rashid");
    assertThat(credits(report)).containsExactly("Reuters BYLINE");
  }

  @Test
  void anAuthorInAPlaceIsAByline() {
    assertThat(Cleaner.clean(text(TITLE, "", "Marit Oldane in Port Pell", "", FIRST)).bylines())
        .extracting(Byline::name)
        .containsExactly("Marit Oldane");
  }

  @Test
  void whatSomebodyToldAHouseCreditsIt() {
    Report report =
        Cleaner.clean(
            text(
                TITLE,
                "",
                FIRST,
                "“The rudder is gone,” Bo Harling told Norpress.",
                "The owners are broke, according to Sky News.",
                "It broke twice before, the Associated Press reports."));

    assertThat(credits(report))
        .containsExactly("Sky News TOLD", "Associated Press TOLD", "Norpress TOLD");
  }

  @Test
  void aHouseThatSpeaksForItselfIsNotCredited() {
    Report report =
        Cleaner.clean(
            text(
                TITLE,
                "",
                FIRST,
                "Shares in Bloomberg rose while the Sun shone on the independent inquiry."));

    assertThat(report.credits()).isEmpty();
  }

  @Test
  void anAgencysCopyrightLineCreditsIt() {
    Report report =
        Cleaner.clean(
            text(
                TITLE,
                "",
                FIRST,
                SECOND,
                "Copyright 2018 The Associated Press. All rights reserved."));

    assertThat(credits(report)).containsExactly("Associated Press BYLINE");
    assertThat(report.outlet()).isEmpty();
  }

  @Test
  void aPictureCreditIsOnlyALogo() {
    Report report =
        Cleaner.clean(text(TITLE, "", FIRST, "The rudder on the quay (Reuters)", SECOND));

    assertThat(credits(report)).containsExactly("Reuters LOGO");
  }

  @Test
  void theEmbeddedPostOfAHouseIsALink() {
    Report report =
        Cleaner.clean(
            text(
                TITLE,
                "",
                FIRST,
                "",
                "Ferry stays in port.",
                "",
                "— Reuters Top News (@Reuters) June 4, 2018",
                "",
                SECOND));

    assertThat(credits(report)).containsExactly("Reuters LINK");
  }

  @Test
  void aSourceLineNamesWhereThePageHasItsTextFrom() {
    Report report = Cleaner.clean(text(TITLE, "", FIRST, "", "Source: /Independent"));

    assertThat(outlet(report)).contains("The Independent");
    assertThat(credits(report)).containsExactly("The Independent LINK");
  }

  @Test
  void aHouseThatManyToldWhatItPrintsIsTheOutletItself() {
    Report report =
        Cleaner.clean(
            text(
                TITLE,
                "",
                FIRST,
                "The rudder is gone, Bo Harling told Skarvane.",
                "It was old, shipwright Ida Brull told Skarvane.",
                "Nobody paid, the former owner Nils Averdun told Skarvane."));

    assertThat(outlet(report)).contains("Skarvane");
    assertThat(report.credits()).isEmpty();
  }

  @Test
  void anAgencyThatManyToldIsNotTheOutlet() {
    Report report =
        Cleaner.clean(
            text(
                TITLE,
                "",
                FIRST,
                "The rudder is gone, Bo Harling told Norpress.",
                "It was old, shipwright Ida Brull told Norpress.",
                "Nobody paid, the former owner Nils Averdun told Norpress."));

    assertThat(outlet(report)).isEmpty();
    assertThat(credits(report)).containsExactly("Norpress TOLD");
  }

  @Test
  void anAgencysNameAndInitialsBeforeItsParagraphsNameIt() {
    Report report =
        Cleaner.clean(text("Section : Coast", "", "Norna - " + FIRST, "", "NNA - " + SECOND));

    assertThat(outlet(report)).contains("Norna News Agency");
  }

  @Test
  void aTownBeforeTheFirstSentenceIsNoHouse() {
    assertThat(outlet(Cleaner.clean(text(TITLE, "", "PARIS - " + FIRST, SECOND)))).isEmpty();
  }

  @Test
  void furnitureSaysWhoseItIs() {
    assertThat(
            outlet(
                Cleaner.clean(
                    text(
                        TITLE,
                        "",
                        FIRST,
                        SECOND,
                        "More from Tidewater",
                        "A baker leaves Ostholm"))))
        .contains("Tidewater");
    assertThat(
            outlet(
                Cleaner.clean(
                    text(TITLE, "", FIRST, SECOND, "Advertise with the Ostholm Courier"))))
        .contains("Ostholm Courier");
    assertThat(
            outlet(Cleaner.clean(text(TITLE, "Ostholm Gazette", "4 June 2018", "", FIRST, SECOND))))
        .contains("Ostholm Gazette");
  }

  @Test
  void theUserOutranksWhatThePageStates() {
    Document page =
        with(text(TITLE, "", FIRST), Stated.What.OUTLET, "Ostholm Courier", "json-ld publisher");

    assertThat(outlet(Cleaner.clean(page))).contains("Ostholm Courier");
    assertThat(outlet(Cleaner.clean(with(page, Stated.What.USER_OUTLET, "Pell Echo", "--outlet"))))
        .contains("Pell Echo");
  }

  @Test
  void theHostOfAListedHouseNamesTheOutlet() {
    assertThat(
            outlet(
                Cleaner.clean(
                    with(
                        text(TITLE, "", FIRST),
                        Stated.What.URL,
                        "https://www.bbc.co.uk/news/1",
                        "link canonical"))))
        .contains("BBC");
  }

  @Test
  void theAddressOfTheOriginalCreditsItsHouseAndOnesOwnCreditsNobody() {
    Document page =
        with(
            text(TITLE, "", FIRST),
            Stated.What.URL,
            "https://bell.example/ferry",
            "link canonical");

    assertThat(
            Cleaner.clean(
                    with(
                        page,
                        Stated.What.CREDIT,
                        "https://www.pell-echo.example/ferry",
                        "meta original-source"))
                .credits())
        .extracting(Credit::agency)
        .containsExactly("pell-echo.example");
    assertThat(
            Cleaner.clean(
                    with(
                        page,
                        Stated.What.CREDIT,
                        "https://bell.example/ferry",
                        "meta syndication-source"))
                .credits())
        .isEmpty();
  }

  private static Optional<String> outlet(Report report) {
    return report.outlet().map(Outlet::name);
  }

  private static List<String> credits(Report report) {
    return report.credits().stream().map(c -> c.agency() + " " + c.kind()).toList();
  }
}
