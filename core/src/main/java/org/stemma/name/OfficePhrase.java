package org.stemma.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.stemma.language.Reading;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// An office as printed: "the Foreign Secretary", "Minister for Water", "Ruritania's prime
/// minister".
///
/// @param content its words without articles and prepositions, countries as codes
/// @param definite whether it can stand for its holder alone
/// @param behind where a holder's name could begin
/// @param before where a holder's name could end
record OfficePhrase(
    String words,
    Passage where,
    Set<String> content,
    boolean definite,
    List<Integer> behind,
    Optional<Integer> before) {
  private static final Set<String> OFFICES = ContextWords.of("office");
  private static final Set<String> LESSER = ContextWords.of("lesser-office");
  private static final Set<String> PAST = ContextWords.of("past-office");
  private static final Set<String> SMALL =
      Set.of("the", "of", "for", "to", "at", "and", "'s", "’s");

  OfficePhrase {
    content = Set.copyOf(content);
    behind = List.copyOf(behind);
  }

  static boolean isLesser(String word) {
    return LESSER.contains(word);
  }

  /// The offices of a sentence.
  ///
  /// @param names whether a person's name begins at the character
  static List<OfficePhrase> in(Reading reading, List<Word> words, IntPredicate names, Story story) {
    List<OfficePhrase> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Optional<Titles.Title> title = Titles.shared().at(words, at, words.size());
      if (title.isPresent() && OFFICES.contains(title.get().kind())) {
        int end = at + title.get().length();
        phrase(reading, words, at, end, names, story).ifPresent(found::add);
        at = end - 1;
      }
    }
    return found;
  }

  private static Optional<OfficePhrase> phrase(
      Reading reading, List<Word> words, int title, int titleEnd, IntPredicate names, Story story) {
    IntPredicate isName = i -> names.test(words.get(i).span().start());
    int core = opening(words, title, isName, story.gazetteer());
    int end = Complement.end(words, titleEnd, isName);
    Word first = words.get(core);
    Optional<Word> before = core > 0 ? Optional.of(words.get(core - 1)) : Optional.empty();
    boolean named = isName.test(title) || before.filter(w -> w.is("a", "an")).isPresent();
    boolean past =
        before.filter(w -> PAST.contains(w.lower())).isPresent() || PAST.contains(first.lower());
    if (named || past) {
      return Optional.empty();
    }
    boolean article = before.filter(w -> w.is("the")).isPresent();
    int start = article ? core - 1 : core;
    boolean capitals = words.subList(title, titleEnd).stream().allMatch(Word::isCapitalised);
    boolean possessed = words.subList(core, title).stream().anyMatch(Word::isPossessive);
    Span span = new Span(words.get(start).span().start(), words.get(end - 1).span().end());
    return Optional.of(
        new OfficePhrase(
            reading.of(span).replaceAll("[\\s\\p{Z}]+", " "),
            new Passage(reading.id(), span),
            content(words.subList(core, end), story.gazetteer()),
            article || possessed || capitals && titleEnd - title > 1,
            behind(words, end),
            before(words, start)));
  }

  /// Where the words before the title begin that belong to it: capitals, peoples, "deputy".
  private static int opening(
      List<Word> words, int title, IntPredicate isName, Gazetteer gazetteer) {
    int at = title;
    while (at > 0 && !isName.test(at - 1) && belongs(words.get(at - 1), gazetteer)) {
      at--;
    }
    while (at < title && words.get(at).isPossessive()) {
      at++;
    }
    return at;
  }

  private static boolean belongs(Word word, Gazetteer gazetteer) {
    boolean capital = word.isLetters() && word.isCapitalised() && !word.is("the", "a", "an");
    return capital && (!word.opens() || gazetteer.demonym(word.text()).isPresent())
        || word.isPossessive()
        || LESSER.contains(word.lower());
  }

  private static Set<String> content(List<Word> words, Gazetteer gazetteer) {
    Set<String> content = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Optional<String> country =
          gazetteer
              .demonym(word.text())
              .or(
                  () ->
                      gazetteer
                          .at(List.of(word), 0)
                          .filter(m -> m.known().isCountry())
                          .map(m -> m.known().id().substring("country:".length())));
      if (word.isLetters() && !SMALL.contains(word.lower())) {
        content.add(country.orElse(word.lower()));
      }
    }
    return content;
  }

  private static List<Integer> behind(List<Word> words, int end) {
    List<Integer> behind = new ArrayList<>();
    if (end < words.size()) {
      behind.add(words.get(end).span().start());
      if (words.get(end).text().equals(",") && end + 1 < words.size()) {
        behind.add(words.get(end + 1).span().start());
      }
    }
    return behind;
  }

  private static Optional<Integer> before(List<Word> words, int start) {
    return start > 1 && words.get(start - 1).text().equals(",")
        ? Optional.of(words.get(start - 2).span().end())
        : Optional.empty();
  }
}
