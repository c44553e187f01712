package org.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.clean.Cleaner;
import org.stemma.report.Block;
import org.stemma.report.Document;
import org.stemma.report.Report;
import org.stemma.report.Stated;
import org.stemma.text.ReportId;
import org.stemma.text.Text;

final class TitlesTest {
  private static final String BODY =
      "The ferry to Ostholm did not leave the harbour of Lund on Monday. Its rudder broke overnight.";

  @Test
  void theHeadlineThatSharesMostIsTheStorys() {
    Dossier.Title title =
        Titles.of(
            List.of(
                report("a", "", "Rudder trouble in the harbour\n\n" + BODY),
                report("b", "", "Ferry stays in Lund harbour\n\n" + BODY),
                report("c", "", "Ferry to Ostholm stays in port\n\n" + BODY)));

    assertThat(title.text()).isEqualTo("Ferry stays in Lund harbour");
    assertThat(title.where()).isPresent();
  }

  @Test
  void aTitleBesideTheTextServesWhereNoneIsPrinted() {
    Dossier.Title title = Titles.of(List.of(report("a", "Ferry stays in Lund", BODY)));

    assertThat(title).isEqualTo(new Dossier.Title("Ferry stays in Lund", Optional.empty()));
  }

  @Test
  void ofTwoThatShareAsMuchThePrintedOneIsCited() {
    Dossier.Title title =
        Titles.of(
            List.of(
                report("a", "Ferry stays in Lund harbour", BODY),
                report("b", "", "Ferry stays in Lund harbour\n\n" + BODY)));

    assertThat(title.where()).isPresent();
  }

  @Test
  void theNameOfTheSiteIsNoPartOfIt() {
    Dossier.Title title =
        Titles.of(List.of(report("a", "Ferry stays in Lund | Harbour Bell", BODY)));

    assertThat(title.text()).isEqualTo("Ferry stays in Lund");
  }

  @Test
  void aCaptionTakenForAHeadlineDoesNotNameTheStory() {
    Dossier.Title title =
        Titles.of(
            List.of(
                report("a", "Ferry stays in Lund", BODY),
                report("b", "Ferry to Lund stays", BODY),
                report("c", "", "The pier at night, seen from above\n\n" + BODY)));

    assertThat(title.text()).isEqualTo("Ferry stays in Lund");
  }

  private static Report report(String id, String stated, String words) {
    Text text = new Text(words + "\n");
    List<Block> blocks =
        text.lines().stream().map(l -> new Block(l, Block.Kind.LINE, 0, "")).toList();
    List<Stated> beside =
        stated.isEmpty() ? List.of() : List.of(new Stated(Stated.What.TITLE, stated, "field"));
    return Cleaner.clean(new Document(new ReportId(id), id, text, true, blocks, beside));
  }
}
