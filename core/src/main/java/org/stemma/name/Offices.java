package org.stemma.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.language.Reading;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

/// Finds where an office stands for the one person who holds it: "the minister" where the report
/// has said that Ana Lee is Minister for Water.
///
/// Who holds an office is told by a name right beside it. A later "the" with the same words, or
/// some of them, means that holder if it can mean no other; in a report that names no holder, the
/// story's one holder of the very words. An office that is said to be another's, or a former one,
/// never is.
final class Offices {
  /// Who was said to hold an office, where.
  private record Holder(EntityId who, String name, Set<String> words, Passage where) {}

  private final Story story;
  private final Map<ReportId, Map<Integer, Entity>> starts = new HashMap<>();
  private final Map<ReportId, Map<Integer, Entity>> ends = new HashMap<>();
  private final Map<ReportId, List<Holder>> holders = new TreeMap<>();
  private final Map<EntityId, TreeSet<Office>> found = new HashMap<>();

  private Offices(Story story, List<Entity> entities) {
    this.story = story;
    for (Entity entity : entities) {
      if (entity.kind() == Entity.Kind.PERSON) {
        entity.mentions().forEach(m -> note(m, entity));
      }
    }
  }

  private void note(Passage mention, Entity entity) {
    Span span = mention.span();
    starts.computeIfAbsent(mention.report(), r -> new HashMap<>()).put(span.start(), entity);
    ends.computeIfAbsent(mention.report(), r -> new HashMap<>()).put(span.end(), entity);
  }

  /// The entities with the offices that stand for them.
  static List<Entity> resolved(Story story, List<Entity> entities) {
    Offices offices = new Offices(story, entities);
    List<OfficePhrase> alone = new ArrayList<>();
    story.readings().forEach(r -> offices.read(r, alone));
    alone.forEach(offices::resolve);
    return entities.stream()
        .map(e -> offices.found.containsKey(e.id()) ? offices.held(e) : e)
        .toList();
  }

  private Entity held(Entity entity) {
    return entity.held(List.copyOf(found.getOrDefault(entity.id(), new TreeSet<>())));
  }

  private void read(Reading reading, List<OfficePhrase> alone) {
    Map<Integer, Entity> names = starts.getOrDefault(reading.id(), Map.of());
    for (var sentence : reading.sentences()) {
      List<Word> words = story.words(reading, sentence.span());
      for (OfficePhrase phrase : OfficePhrase.in(reading, words, names::containsKey, story)) {
        Optional<Entity> holder = beside(phrase);
        if (holder.isPresent()) {
          holds(holder.get(), phrase);
        } else if (phrase.definite()) {
          alone.add(phrase);
        }
      }
    }
  }

  /// The person whose name stands right behind the office or, with a comma, before it.
  private Optional<Entity> beside(OfficePhrase phrase) {
    ReportId report = phrase.where().report();
    Map<Integer, Entity> from = starts.getOrDefault(report, Map.of());
    Map<Integer, Entity> to = ends.getOrDefault(report, Map.of());
    return phrase.behind().stream()
        .flatMap(at -> Optional.ofNullable(from.get(at)).stream())
        .findFirst()
        .or(() -> phrase.before().flatMap(at -> Optional.ofNullable(to.get(at))));
  }

  private void holds(Entity entity, OfficePhrase phrase) {
    holders
        .computeIfAbsent(phrase.where().report(), r -> new ArrayList<>())
        .add(new Holder(entity.id(), entity.name(), phrase.content(), phrase.where()));
    if (!touches(phrase)) {
      add(
          entity.id(),
          phrase,
          Because.of("office-holder", "“" + phrase.words() + "” beside the name", phrase.where()));
    }
  }

  /// "Foreign Secretary Ana Lee": the words are the role of the name, and no mention of their own.
  private boolean touches(OfficePhrase phrase) {
    Map<Integer, Entity> names = starts.getOrDefault(phrase.where().report(), Map.of());
    return !phrase.behind().isEmpty() && names.containsKey(phrase.behind().getFirst());
  }

  private void resolve(OfficePhrase phrase) {
    List<Holder> own = holders.getOrDefault(phrase.where().report(), List.of());
    List<Holder> exact = own.stream().filter(h -> h.words().equals(phrase.content())).toList();
    List<Holder> wider = own.stream().filter(h -> isShort(phrase, h)).toList();
    List<Holder> all =
        holders.values().stream()
            .flatMap(List::stream)
            .filter(h -> phrase.content().size() > 1 && h.words().equals(phrase.content()))
            .toList();
    List<Holder> fitting = !exact.isEmpty() ? exact : !wider.isEmpty() ? wider : all;
    if (fitting.stream().map(Holder::who).distinct().count() == 1) {
      Holder holder = fitting.getFirst();
      String where = own.contains(holder) ? "the report" : "the story";
      add(
          holder.who(),
          phrase,
          Because.of(
              "office-holder",
              holder.name() + " is the only one whom " + where + " calls so",
              phrase.where(),
              holder.where()));
    }
  }

  /// "The minister" for the Minister for Water, but not the secretary for the deputy secretary.
  private static boolean isShort(OfficePhrase phrase, Holder holder) {
    return holder.words().containsAll(phrase.content())
        && holder.words().stream()
            .filter(OfficePhrase::isLesser)
            .allMatch(phrase.content()::contains);
  }

  private void add(EntityId who, OfficePhrase phrase, Because why) {
    found
        .computeIfAbsent(who, e -> new TreeSet<>())
        .add(new Office(phrase.words(), phrase.where(), why));
  }
}
