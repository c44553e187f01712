package org.stemma.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the words around a name say about it: titles before and behind, prepositions, verbs of
/// speech, an age.
final class Context {
  private static final Set<String> SPEECH = ContextWords.of("speech");
  private static final Set<String> WHERE = ContextWords.of("where");
  private static final Set<String> WHENCE = ContextWords.of("whence");
  private static final Set<String> PLACE_NOUNS = ContextWords.of("place");
  private static final Set<String> SKIPPED = ContextWords.of("skipped");

  private static final Set<String> GROUPS = ContextWords.of("group");
  private static final Set<String> WORKS = ContextWords.of("work");

  private final List<Word> words;
  private final Gazetteer gazetteer;

  Context(List<Word> words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
  }

  /// Titles in lower case right before the name: "strategic expert and former officer Ana Lee".
  Roles rolesBefore(int from) {
    Roles roles = Roles.NONE;
    int at = from;
    for (int turn = 0; turn < 3; turn++) {
      Optional<Titles.Title> title = Titles.shared().before(words, Math.max(0, at - 4), at);
      if (title.isEmpty()) {
        return roles;
      }
      at -= title.get().length();
      roles = roles.and(Roles.of(title.get(), words, at));
    }
    return roles;
  }

  /// A title in apposition: ", the head of the service".
  Roles rolesAfter(int to) {
    if (!is(to, ",")) {
      return Roles.NONE;
    }
    for (int at = to + 1; at < Math.min(words.size(), to + 6); at++) {
      Optional<Titles.Title> title = Titles.shared().at(words, at, words.size());
      int end = at + title.map(Titles.Title::length).orElse(0);
      if (title.isPresent()
          && (end >= words.size()
              || words
                  .get(end)
                  .is(
                      "of", "to", "for", "at", "with", "in", "from", "and", ",", ".", "who", "said",
                      "told"))) {
        return Roles.behind(title.get(), words, to + 1, at);
      }
      boolean passes =
          SKIPPED.contains(words.get(at).text())
              || gazetteer.demonym(words.get(at).text()).isPresent()
              || words.get(at).text().matches("\\p{Ll}{3,}")
                  && !words.get(at).is("who", "and", "said", "which", "but", "with");
      if (!passes) {
        return Roles.NONE;
      }
    }
    return Roles.NONE;
  }

  void vote(Votes votes, int from, int to, Optional<Known> known, Roles roles) {
    known.ifPresent(k -> votes.add(k.kind(), k.strong() ? 5 : 1.5));
    if (!roles.isEmpty()) {
      votes.add(Entity.Kind.PERSON, rolesBefore(from).isEmpty() && !isTitled(from) ? 1 : 4);
    }
    words(votes, from, to);
    engine(votes, from, to);
    before(votes, from, to);
    after(votes, from, to, known);
  }

  private boolean isTitled(int from) {
    return Titles.shared().before(words, Math.max(0, from - 4), from).isPresent();
  }

  private void words(Votes votes, int from, int to) {
    Word last = words.get(to - 1);
    boolean several = to - from > 1;
    if (Vocabulary.isGiven(words.get(from).text()) && several && !Heads.isHead(last.text())) {
      votes.add(Entity.Kind.PERSON, 2.5);
    } else if (several
        && to - from <= 3
        && !Heads.isHead(last.text())
        && words.subList(from, to).stream()
            .allMatch(w -> w.isCapitalised() && !w.isAllCapitals())) {
      votes.add(Entity.Kind.PERSON, .4);
    }
    if (several && Heads.isPlaceOpener(words.get(from).text())) {
      votes.add(Entity.Kind.PLACE, 4);
    }
    if (last.isWithArticle()) {
      votes.add(Entity.Kind.PERSON, 1.5);
    }
    if (!several && last.isAllCapitals() && !last.opens()) {
      votes.add(Entity.Kind.ORGANISATION, 2);
    }
    if (several && words.get(to - 1).text().matches("\\p{Lu}{2,5}")) {
      votes.add(Entity.Kind.ORGANISATION, 1);
    }
  }

  private void engine(Votes votes, int from, int to) {
    for (Word word : words.subList(from, to)) {
      double share = 1.0 / (to - from);
      switch (word.engine()) {
        case "PERSON" -> votes.add(Entity.Kind.PERSON, 2 * share);
        case "ORGANIZATION" -> votes.add(Entity.Kind.ORGANISATION, 1.5 * share);
        case "LOCATION" -> votes.add(Entity.Kind.PLACE, 1.7 * share);
        default -> {}
      }
    }
  }

  private void before(Votes votes, int from, int to) {
    if (from == 0) {
      return;
    }
    Word word = words.get(from - 1);
    if (WHERE.contains(word.lower())) {
      votes.add(Entity.Kind.PLACE, 1.5);
    } else if (WHENCE.contains(word.lower())) {
      votes.add(Entity.Kind.PLACE, .3);
    } else if (word.is(
        "north",
        "south",
        "east",
        "west",
        "northern",
        "southern",
        "eastern",
        "western",
        "central",
        "downtown")) {
      votes.add(Entity.Kind.PLACE, 2);
    } else if (word.is("of") && from > 1 && PLACE_NOUNS.contains(words.get(from - 2).lower())) {
      votes.add(Entity.Kind.PLACE, 3);
    } else if (word.is("the")) {
      article(votes, from, to);
    } else if (GROUPS.contains(word.lower())) {
      votes.add(Entity.Kind.ORGANISATION, 2.5);
    } else if (PLACE_NOUNS.contains(word.lower())) {
      votes.add(Entity.Kind.PLACE, 1.5);
    } else if (word.is("told", "tells")) {
      votes.add(Entity.Kind.ORGANISATION, to - from == 1 ? 1 : 0);
    } else if ("“\"‘'".contains(word.text())
        && from > 1
        && WORKS.contains(words.get(from - 2).lower())) {
      votes.add(Entity.Kind.WORK, 6);
    }
  }

  /// People and towns have no article; but in "the Weirton flood" it belongs to the flood.
  private void article(Votes votes, int from, int to) {
    boolean modifies =
        to < words.size()
            && words.get(to).text().matches("\\p{Ll}{3,}")
            && words.get(to).tag().startsWith("NN");
    if (!modifies) {
      votes
          .add(Entity.Kind.PERSON, -2)
          .add(Entity.Kind.PLACE, -1)
          .add(Entity.Kind.ORGANISATION, to - from > 1 ? 1 : .7);
    }
  }

  private void after(Votes votes, int from, int to, Optional<Known> known) {
    if (to >= words.size()) {
      return;
    }
    Word word = words.get(to);
    if (PLACE_NOUNS.contains(word.text())) {
      votes.add(Entity.Kind.PLACE, 3);
    } else if (SPEECH.contains(word.lower())) {
      votes.add(Entity.Kind.PERSON, 1);
    } else if (word.text().equals(",") && to + 1 < words.size()) {
      afterComma(votes, to + 1);
    } else if (word.text().equals("-")
        || words.get(to - 1).span().end() + 1 == word.span().start() && word.is("based", "bound")) {
      votes.add(Entity.Kind.PLACE, .5);
    } else if (word.text().equals("(")
        && to + 1 < words.size()
        && words.get(to + 1).isAllCapitals()) {
      votes.add(Entity.Kind.ORGANISATION, 2);
    } else if (word.is("who")) {
      votes.add(Entity.Kind.PERSON, 1.5);
    } else if (to - from == 1
        && word.is("administration", "presidency", "campaign", "era", "regime")) {
      votes.add(Entity.Kind.PERSON, 4);
    }
    if (Titles.shared().at(words, to, words.size()).isPresent()
        && to - from <= 2
        && known.isEmpty()) {
      votes.add(Entity.Kind.ORGANISATION, 1.5);
    }
    if (is(from - 1, ",") && to - from == 1) {
      votes.add(Entity.Kind.PLACE, .3);
    }
  }

  private void afterComma(Votes votes, int next) {
    Word word = words.get(next);
    if (word.text().matches("\\d{1,2}")
        && (next + 1 >= words.size() || is(next + 1, ",") || is(next + 1, "."))) {
      votes.add(Entity.Kind.PERSON, 3);
    } else if (word.is("who", "whose")) {
      votes.add(Entity.Kind.PERSON, 1.5);
    } else if (gazetteer
            .at(words, next)
            .filter(m -> m.known().isPlace() && m.known().strong())
            .isPresent()
        || word.is("south", "north", "east", "west")) {
      votes.add(Entity.Kind.PLACE, 1.5);
    }
  }

  private boolean is(int at, String text) {
    return at >= 0 && at < words.size() && words.get(at).text().equals(text);
  }
}
