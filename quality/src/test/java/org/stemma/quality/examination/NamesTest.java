package org.stemma.quality.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.name.Entity;
import org.stemma.name.EntityId;
import org.stemma.name.Names;
import org.stemma.quality.metric.Figure;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

/// The measures of the corpora of names, on invented names.
class NamesTest {
  private static final String TEXT = "Dr Amal Teyk of the Veshti Corps spoke. We thank Teyk.";

  private static Map<String, Double> values(List<Figure> figures) {
    return figures.stream().collect(Collectors.toMap(Figure::name, Figure::value));
  }

  private static Entity entity(int number, Entity.Kind kind, Span... mentions) {
    return new Entity(
        new EntityId(number),
        kind,
        "entity " + number,
        new TreeSet<>(),
        List.of(mentions).stream().map(s -> new Passage(new ReportId("d"), s)).toList(),
        List.of(),
        List.of());
  }

  private static Re3d scored(Entity... found) {
    List<Re3d.Mention> wanted =
        List.of(
            new Re3d.Mention(new Span(0, 12), Re3d.Type.PERSON, "Dr Amal Teyk"),
            new Re3d.Mention(new Span(49, 53), Re3d.Type.PERSON, "Teyk"),
            new Re3d.Mention(new Span(16, 32), Re3d.Type.ORGANISATION, "the Veshti Corps"),
            new Re3d.Mention(new Span(40, 42), Re3d.Type.ORGANISATION, "We"));
    List<Re3d.Synonym> same = List.of(new Re3d.Synonym(new Span(0, 12), new Span(49, 53)));
    Re3d scored = new Re3d();
    scored.add(new Re3d.Marked("d", TEXT, wanted, same), new Names(List.of(found)));
    return scored;
  }

  @Test
  void namesAreFoundByOverlapAndAllMarksByEqualSpans() {
    Re3d scored =
        scored(
            entity(1, Entity.Kind.PERSON, new Span(3, 12), new Span(49, 53)),
            entity(2, Entity.Kind.ORGANISATION, new Span(20, 32)));

    assertThat(values(scored.figures()))
        .containsEntry("names.person.f1", 1.0)
        .containsEntry("all.person.exact.f1", 0.5)
        .containsEntry("names.organisation.f1", 1.0)
        .containsEntry("all.organisation.exact.f1", 0.0)
        .containsEntry("aliases.recall", 1.0);
  }

  @Test
  void aFindThatMeetsADescriptionIsNeitherRightNorWrong() {
    Re3d scored = scored(entity(1, Entity.Kind.ORGANISATION, new Span(16, 32), new Span(40, 42)));

    assertThat(values(scored.figures())).containsEntry("names.organisation.f1", 1.0);
  }

  @Test
  void twoEntitiesForOnePersonAreAMissedAlias() {
    Re3d scored =
        scored(
            entity(1, Entity.Kind.PERSON, new Span(0, 12)),
            entity(2, Entity.Kind.PERSON, new Span(49, 53)));

    assertThat(values(scored.figures())).containsEntry("aliases.recall", 0.0);
  }

  @Test
  void rareSpellingsAndSingleOnesAreLeftOut() {
    assertThat(ArabicNames.Name.of("نعيم\tnaim:24 naeem:12 neim:2 bob:1"))
        .isEqualTo(Optional.of(new ArabicNames.Name("نعيم", List.of("naim", "naeem", "neim"))));
    assertThat(ArabicNames.Name.of("نعيم\tnaim:24 bob:1")).isEmpty();
    assertThat(ArabicNames.Name.of("no tab")).isEmpty();
  }

  @Test
  void hardNegativesAreNamesOneLetterApart() {
    assertThat(ArabicNames.isNear("سالم", "سليم")).isFalse();
    assertThat(ArabicNames.isNear("سالم", "سلم")).isTrue();
    assertThat(ArabicNames.isNear("سلم", "سالم")).isTrue();
    assertThat(ArabicNames.isNear("سالم", "سالي")).isTrue();
    assertThat(ArabicNames.isNear("سالم", "سالم")).isFalse();
  }

  @Test
  void spellingsOfOneNameAreWantedAndNeighboursAreNot() {
    Measurement measured =
        ArabicNames.measure(
            List.of(
                new ArabicNames.Name("كمال", List.of("kamal", "kamaal")),
                new ArabicNames.Name("جمال", List.of("jamal", "jamaal"))));

    assertThat(values(measured.figures()))
        .containsEntry("pairs.recall", 1.0)
        .containsEntry("negatives.apart", 1.0);
    assertThat(measured.items()).isEqualTo(2);
  }
}
