package org.stemma.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Reading;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// What a story says of where things are: the countries and divisions that it names, and those that
/// stand right beside a place and contain it: "Weirton, Ruritania", "Ruritania's Weirton".
final class Surroundings {
  private final Story story;
  private final Gazetteer gazetteer;
  private final Set<String> countries = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  /// What a story says contains a place.
  ///
  /// @param areas codes of countries and names of divisions
  record Said(Set<String> areas, List<Passage> passages) {
    Said {
      areas = Set.copyOf(areas);
      passages = List.copyOf(passages);
    }

    boolean isIn(Site site) {
      return areas.contains(site.code()) || areas.contains(site.division());
    }
  }

  Surroundings(Story story, List<Entity> entities) {
    this.story = story;
    this.gazetteer = story.gazetteer();
    for (Reading reading : story.readings()) {
      for (var sentence : reading.sentences()) {
        List<Word> words = story.words(reading, sentence.span());
        words.forEach(w -> gazetteer.demonym(w.text()).ifPresent(countries::add));
      }
    }
    for (Entity entity : entities) {
      if (entity.kind() == Entity.Kind.PLACE) {
        names.add(entity.name());
        names.addAll(entity.aliases());
        countries.addAll(countries(entity.name()));
      }
    }
  }

  private List<String> countries(String name) {
    return gazetteer.sites(name).stream()
        .filter(s -> s.precision() == Site.Precision.COUNTRY)
        .map(Site::code)
        .toList();
  }

  /// Whether the story names the country or its people.
  boolean isCountryNamed(String code) {
    return countries.contains(code);
  }

  boolean isNamed(String division) {
    return names.contains(division);
  }

  /// What stands beside the entity's mentions and contains it.
  Said of(Entity entity) {
    Set<String> areas = new HashSet<>();
    List<Passage> passages = new ArrayList<>();
    for (Passage mention : entity.mentions()) {
      Optional<Span> area = beside(mention, areas);
      area.map(s -> new Passage(mention.report(), s)).ifPresent(passages::add);
    }
    return new Said(areas, passages);
  }

  private Optional<Span> beside(Passage mention, Set<String> areas) {
    Reading reading = story.reading(mention.report());
    for (var sentence : reading.sentences()) {
      if (sentence.span().covers(mention.span())) {
        List<Word> words = story.words(reading, sentence.span());
        return behind(words, mention.span(), areas).or(() -> before(words, mention.span(), areas));
      }
    }
    return Optional.empty();
  }

  /// ", Ruritania" or "in Ruritania".
  private Optional<Span> behind(List<Word> words, Span place, Set<String> areas) {
    int at = 0;
    while (at < words.size() && words.get(at).span().start() < place.end()) {
      at++;
    }
    if (at + 1 >= words.size() || !words.get(at).is(",", "in", "(")) {
      return Optional.empty();
    }
    int from = at + 1;
    Optional<Gazetteer.Match> match = gazetteer.at(words, from).filter(m -> m.known().isPlace());
    return match.flatMap(
        m ->
            area(m.known().name(), areas)
                ? Optional.of(words.get(from).span().union(words.get(from + m.length() - 1).span()))
                : Optional.empty());
  }

  /// "Ruritania's" or "the Ruritanian city of".
  private Optional<Span> before(List<Word> words, Span place, Set<String> areas) {
    int at = words.size() - 1;
    while (at >= 0 && words.get(at).span().end() > place.start()) {
      at--;
    }
    while (at > 0
        && (words.get(at).isPossessive()
            || words.get(at).is("city", "town", "village", "port", "of", "capital"))) {
      at--;
    }
    if (at < 0) {
      return Optional.empty();
    }
    Word word = words.get(at);
    Optional<String> people = gazetteer.demonym(word.text());
    people.ifPresent(areas::add);
    boolean possessor =
        at + 1 < words.size() && words.get(at + 1).isPossessive() && area(word.text(), areas);
    return people.isPresent() || possessor ? Optional.of(word.span()) : Optional.empty();
  }

  /// Notes what contains places under the name; whether anything does.
  private boolean area(String name, Set<String> areas) {
    boolean found = false;
    for (Site site : gazetteer.sites(name)) {
      switch (site.precision()) {
        case COUNTRY -> found |= areas.add(site.code()) || areas.contains(site.code());
        case DIVISION -> found |= areas.add(site.name()) || areas.contains(site.name());
        case TOWN, REGION -> {}
      }
    }
    return found;
  }
}
