package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.attribution.Assertion;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Told;
import org.stemma.text.Passage;

/// What an assertion says, by its parts.
final class FramesTest {
  private static final Told ORLEN =
      new Told()
          .by(
              "Harbour Gazette",
              "2021-05-05",
              "Tannery burns",
              "Ana Brolin sold 40 boats in Vienna on 3 May 2021, police said.",
              "The old tannery was destroyed by two soldiers, police said.",
              "Police seek a clerk, who stole the ledger on Sunday.");

  private static Frame of(String words) {
    Dossier dossier = ORLEN.dossier();
    return dossier.assertions().stream()
        .filter(a -> ORLEN.text(a).contains(words))
        .min(Comparator.comparingInt(a -> a.where().span().length()))
        .map(Assertion::id)
        .map(dossier.frames()::get)
        .orElseThrow(() -> new AssertionError(ORLEN.texts()));
  }

  private static String words(Passage where) {
    return ORLEN.dossier().reports().getFirst().text().of(where.span());
  }

  private static Optional<String> words(Optional<Frame.Participant> who) {
    return who.map(p -> words(p.where()));
  }

  @Test
  void anActiveClauseHasAllItsParts() {
    Frame frame = of("sold 40 boats");
    assertThat(frame.predicate()).map(p -> words(p.where())).contains("sold");
    assertThat(words(frame.agent())).contains("Ana Brolin");
    assertThat(frame.agent().flatMap(Frame.Participant::entity)).isPresent();
    assertThat(words(frame.theme()).orElseThrow()).endsWith("boats");
    assertThat(frame.places()).extracting(p -> words(p.where())).containsExactly("Vienna");
    assertThat(frame.times()).extracting(t -> t.value()).containsExactly("2021-05-03");
    assertThat(frame.quantities()).extracting(q -> q.low()).containsExactly(40.0);
  }

  @Test
  void theAgentOfAPassiveIsWhoDoesIt() {
    Frame frame = of("was destroyed");
    assertThat(words(frame.agent())).contains("two soldiers");
    assertThat(words(frame.theme())).contains("The old tannery");
    assertThat(frame.predicate().flatMap(Frame.Predicate::event)).isPresent();
  }

  @Test
  void theAgentOfARelativeClauseStandsBeforeIt() {
    Frame frame = of("stole the ledger");
    assertThat(words(frame.agent())).contains("a clerk");
    assertThat(words(frame.theme())).contains("the ledger");
  }
}
