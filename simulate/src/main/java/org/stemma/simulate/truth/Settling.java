package org.stemma.simulate.truth;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.simulate.event.Fact;
import org.stemma.simulate.event.Filler;
import org.stemma.simulate.event.Role;
import org.stemma.simulate.press.Draft;
import org.stemma.simulate.press.Item;
import org.stemma.simulate.typeset.Article;
import org.stemma.simulate.wording.Mark;
import org.stemma.simulate.world.Entity;

/// Writes down what is true of a story: its claims with their backing, and who took from whom.
final class Settling {
  private final Story story;
  private final SortedMap<String, Positions.Position> positions;

  private Settling(Story story) {
    this.story = story;
    this.positions = Positions.of(story);
  }

  static StoryTruth of(Story story) {
    Settling settling = new Settling(story);
    SortedMap<String, List<Positions.Position>> byFact = Positions.byFact(settling.positions);
    return new StoryTruth(
        story.id(),
        story.settings().preset(),
        story.seed(),
        story.event().kind(),
        story.event().at().toString(),
        story.twin(),
        story.reports().stream().map(a -> a.draft().id()).sorted().toList(),
        story.articles().stream()
            .filter(a -> !a.draft().held())
            .map(a -> a.draft().id())
            .sorted()
            .toList(),
        settling.entities(),
        settling.parties(),
        byFact.values().stream().map(Settling::claim).toList(),
        conflicts(byFact, false),
        conflicts(byFact, true),
        lookalikes(byFact),
        settling.derivations());
  }

  private List<StoryTruth.Entity> entities() {
    SortedMap<String, Set<String>> forms = new TreeMap<>();
    for (Article article : story.articles()) {
      for (Article.PlacedMark placed : article.marks()) {
        if (placed.mark() instanceof Mark.Name name && Told.isName(article, placed)) {
          forms
              .computeIfAbsent(name.entity(), e -> new TreeSet<>())
              .add(article.text().substring(placed.begin(), placed.end()));
        }
      }
    }
    List<StoryTruth.Entity> entities = new ArrayList<>();
    forms.forEach(
        (id, printed) ->
            entities.add(
                new StoryTruth.Entity(
                    id,
                    Told.lower(story.world().entity(id).orElseThrow().kind()),
                    List.copyOf(printed))));
    return entities;
  }

  private List<StoryTruth.Party> parties() {
    List<StoryTruth.Party> parties = new ArrayList<>();
    story
        .event()
        .informants()
        .forEach(
            i ->
                parties.add(
                    new StoryTruth.Party(
                        i.id(),
                        "informant",
                        i.person()
                            .filter(p -> i.named())
                            .map(p -> p.usual().full())
                            .orElse(i.words()),
                        i.person().filter(p -> i.named()).map(Entity::id),
                        i.firsthand(),
                        i.upper())));
    Set<String> seen = new LinkedHashSet<>();
    for (Article article : story.articles()) {
      var house = article.draft().house();
      if (seen.add(house.id())) {
        parties.add(
            new StoryTruth.Party(
                house.id(),
                house.isAgency() ? "agency" : "outlet",
                house.name(),
                Optional.of(house.entity().id()),
                false,
                Optional.empty()));
      }
    }
    return parties;
  }

  private static StoryTruth.Claim claim(List<Positions.Position> positions) {
    Fact fact = positions.getFirst().fact();
    return new StoryTruth.Claim(
        fact.id(),
        fact.predicate(),
        Told.lower(fact.kind()),
        fact.weight(),
        fact.varies().map(Told::lower),
        positions.stream()
            .map(
                p ->
                    new StoryTruth.Position(
                        p.id(),
                        p.value(),
                        Told.lower(p.standing()),
                        p.items().stream().map(Item::id).toList(),
                        backed(Lines.of(p.evidence())),
                        backed(Lines.of(p.all()))))
            .toList());
  }

  private static StoryTruth.Backed backed(Backing b) {
    return new StoryTruth.Backed(
        b.reports(), b.outlets(), List.copyOf(b.origins()), b.lines(), b.cut(), b.paths());
  }

  /// Positions of one fact that cannot both hold; or, if asked for, those of which one superseded
  /// the other.
  private static List<StoryTruth.Conflict> conflicts(
      Map<String, List<Positions.Position>> byFact, boolean revisions) {
    List<StoryTruth.Conflict> conflicts = new ArrayList<>();
    for (List<Positions.Position> positions : byFact.values()) {
      List<String> sides =
          positions.stream()
              .filter(p -> p.fact().kind() == Fact.Kind.EVENT)
              .filter(
                  p ->
                      p.standing() == Positions.Standing.TRUE
                          || (p.standing() == Positions.Standing.REVISED) == revisions)
              .map(Positions.Position::id)
              .toList();
      if (sides.size() > 1) {
        conflicts.add(new StoryTruth.Conflict(type(positions), sides));
      }
    }
    return conflicts;
  }

  private static String type(List<Positions.Position> positions) {
    boolean valued =
        positions.stream().anyMatch(p -> !p.value().equals("true") && !p.value().equals("denied"));
    if (!valued) {
      return "polarity";
    }
    return switch (positions.getFirst().fact().varies().orElse(Role.STATE)) {
      case COUNT -> "number";
      case TIME -> "time";
      case PLACE, GOAL -> "place";
      case AGENT, PATIENT -> "participant";
      case STATE -> "status";
      case MEANS -> "manner";
    };
  }

  /// Claims whose numbers are nearly the same though different things are counted.
  private static List<StoryTruth.Conflict> lookalikes(
      Map<String, List<Positions.Position>> byFact) {
    List<Fact> counted =
        byFact.values().stream()
            .map(p -> p.getFirst().fact())
            .filter(f -> f.roles().get(Role.COUNT) instanceof Filler.Count)
            .toList();
    List<StoryTruth.Conflict> lookalikes = new ArrayList<>();
    for (int i = 0; i < counted.size(); i++) {
      for (int j = i + 1; j < counted.size(); j++) {
        if (alike(counted.get(i), counted.get(j))) {
          lookalikes.add(
              new StoryTruth.Conflict("number", List.of(counted.get(i).id(), counted.get(j).id())));
        }
      }
    }
    return lookalikes;
  }

  private static boolean alike(Fact a, Fact b) {
    return a.roles().get(Role.COUNT) instanceof Filler.Count x
        && b.roles().get(Role.COUNT) instanceof Filler.Count y
        && Math.abs(x.number() - y.number()) <= Math.max(1, Math.max(x.number(), y.number()) / 10)
        && !(a.predicate().equals(b.predicate())
            && x.noun().toLowerCase(Locale.ROOT).equals(y.noun().toLowerCase(Locale.ROOT)));
  }

  private List<StoryTruth.Derivation> derivations() {
    List<StoryTruth.Derivation> derivations = new ArrayList<>();
    for (Article article : story.articles()) {
      Draft draft = article.draft();
      SortedMap<String, Integer> taken = new TreeMap<>();
      for (Item item : draft.items()) {
        item.parent().ifPresent(p -> taken.merge(report(p.id()), 1, Integer::sum));
      }
      taken.forEach(
          (parent, many) ->
              derivations.add(
                  new StoryTruth.Derivation(
                      parent,
                      draft.id(),
                      draft.versionOf().filter(parent::equals).isPresent()
                          ? "version"
                          : parent.contains(".W") ? "wire" : "copy",
                      Math.round(1000.0 * many / draft.items().size()) / 1000.0)));
    }
    return derivations;
  }

  /// The report that an item belongs to: what stands before the last point of its id.
  static String report(String item) {
    return item.substring(0, item.lastIndexOf('.'));
  }
}
