package org.stemma.quality.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.quality.examination.Examination.Form;

class ExaminationTest {
  @TempDir Path folder = Path.of(".");

  private Outcome held(Corpus corpus, Task task) throws InterruptedException {
    return Examination.of("family", corpus, "light", Form.LONG, 1, task)
        .held(new Ground(folder, folder), new Engines());
  }

  private static Measurement nothing(Setting setting) {
    return new Measurement(0, "reports", List.of(), List.of());
  }

  @Test
  void aCorpusThatIsNotThereIsAbsentAndNoFailure() throws InterruptedException {
    assertThat(held(Corpus.evaluation("lost", "data/lost"), ExaminationTest::nothing))
        .isEqualTo(
            new Outcome.Absent(
                "no data/lost in the evaluation data; STEMMA_EVALUATION names their folder"));
  }

  @Test
  void aCorpusThatLacksAPartIsAbsent() throws InterruptedException {
    assertThat(held(Corpus.repository("half", ".", "answers.json"), ExaminationTest::nothing))
        .isEqualTo(new Outcome.Absent(". has no answers.json"));
  }

  @Test
  void anExaminationThatBreaksFailsWithItsReason() throws InterruptedException {
    Outcome outcome =
        held(
            Corpus.repository("broken", "."),
            setting -> {
              throw new IOException("answers.json is cut off");
            });

    assertThat(outcome).isInstanceOf(Outcome.Failed.class);
    assertThat(outcome.toString()).contains("answers.json is cut off");
  }

  @Test
  void whatHasNoStageYetIsSaidToHaveNone() throws InterruptedException {
    assertThat(
            Examination.planned("family", Corpus.repository("later", "."))
                .held(new Ground(folder, folder), new Engines()))
        .isInstanceOf(Outcome.NoStage.class);
  }

  @Test
  void aTestPartIsHeldByItsOwnNameOnly() {
    Examination asked =
        Examination.of(
            "times",
            Corpus.repository("kept-back", "."),
            "light",
            Form.ASKED,
            1,
            ExaminationTest::nothing);

    assertThat(asked.isCalled(Set.of("times"))).isFalse();
    assertThat(asked.isCalled(Set.of("kept-back"))).isTrue();
    assertThat(asked.isCalled(Set.of("kept-back-light"))).isTrue();
    assertThat(asked.isCalled(Set.of("kept-back-deep"))).isFalse();
  }

  @Test
  void everyExaminationHasItsOwnName() {
    assertThat(Examinations.all().stream().map(Examination::name)).doesNotHaveDuplicates();
  }

  @Test
  void shortExaminationsNeedNothingButTheRepository() {
    assertThat(Examinations.all())
        .filteredOn(e -> e.form() == Form.SHORT)
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.corpus().home()).isEqualTo(Corpus.Home.REPOSITORY))
        .allSatisfy(e -> assertThat(e.engine()).isNotEqualTo("deep"));
  }
}
