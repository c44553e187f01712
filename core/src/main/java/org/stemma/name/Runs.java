package org.stemma.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.report.Agencies;

/// Finds the runs of words in a sentence that belong together as far as capitals and connecting
/// words tell: "Office of
/// Weights and Measures", "Maj. Gen. Ana de la Cruz".
final class Runs {
  private static final Set<String> POSSESSORS =
      Set.of(
          "people",
          "women",
          "men",
          "children",
          "king",
          "queen",
          "prince",
          "princess",
          "lord",
          "veterans",
          "bishop",
          "doctors",
          "soldiers");
  private static final Set<String> JUNIOR = Set.of("jr", "sr", "ii", "iii", "iv");

  private final List<Word> words;
  private final Usage usage;
  private final boolean titleCase;
  private final boolean shouts;
  private final List<Optional<Gazetteer.Match>> matches;

  Runs(List<Word> words, List<Agencies.Named> houses, Usage usage, Gazetteer gazetteer) {
    this.words = words;
    this.usage = usage;
    this.titleCase = Usage.isTitleCase(words);
    this.shouts =
        words.stream()
                .filter(w -> w.isLetters() && w.isAllCapitals() && Vocabulary.isCommon(w.text()))
                .count()
            >= 3;
    this.matches =
        IntStream.range(0, words.size())
            .mapToObj(i -> lookup(words, houses, i, gazetteer))
            .toList();
  }

  private static Optional<Gazetteer.Match> lookup(
      List<Word> words, List<Agencies.Named> houses, int i, Gazetteer gazetteer) {
    Optional<Gazetteer.Match> known =
        words.get(i).isLetters() ? gazetteer.at(words, i) : Optional.empty();
    return house(words, houses, i)
        .filter(h -> h.length() >= known.map(Gazetteer.Match::length).orElse(0))
        .or(() -> known);
  }

  private static Optional<Gazetteer.Match> house(
      List<Word> words, List<Agencies.Named> houses, int i) {
    for (Agencies.Named named : houses) {
      if (named.span().start() == words.get(i).span().start()) {
        long length = words.stream().filter(w -> named.span().covers(w.span())).count();
        String name = named.house().name();
        boolean press =
            Agencies.find(name).isEmpty()
                && name.endsWith(" Press"); // "White House Press" Secretary
        return length == 0 || press
            ? Optional.empty()
            : Optional.of(
                new Gazetteer.Match(
                    new Known("house:" + name, Entity.Kind.ORGANISATION, name, true, false),
                    (int) length));
      }
    }
    return Optional.empty();
  }

  Optional<Gazetteer.Match> match(int i) {
    return matches.get(i);
  }

  boolean isTitleCase() {
    return titleCase;
  }

  /// Whether a run may begin at the word.
  boolean begins(int i) {
    return matches.get(i).isPresent() || isName(i) || isLowerArticle(i);
  }

  /// "al" before a capital.
  private boolean isLowerArticle(int i) {
    return words.get(i).is("al", "el", "bin", "ibn", "abu", "van", "von")
        && i + 1 < words.size()
        && isName(i + 1)
        && !words.get(i + 1).opens()
        && touching(i);
  }

  /// The end of the run that begins at the word.
  int end(int from) {
    int at = from;
    boolean joined = false;
    while (at < words.size()) {
      Optional<Gazetteer.Match> match = matches.get(at);
      int step = match.isPresent() ? match.get().length() : isName(at) || at == from ? 1 : 0;
      if (step == 0) {
        step = connector(from, at, joined);
        joined |= step > 0 && words.get(at).is("of", "for", "and", "&");
      }
      if (step == 0) {
        return at;
      }
      at += step;
    }
    return at;
  }

  /// Whether the word has a capital that means a name, as far as the sentence lets it tell.
  boolean isName(int i) {
    Word word = words.get(i);
    if (!word.isLetters()
        || !word.isCapitalised()
        || word.text().equals("I")
        || word.isPossessive()
        || word.text().startsWith("I'")
        || word.text().startsWith("I’")) {
      return false;
    }
    if (shouts && word.isAllCapitals()) {
      return usage.isName(word) && !Vocabulary.isCommon(word.text());
    }
    if (titleCase && Vocabulary.isCommon(word.text()) && !isTitleWord(i)) {
      return usage.isName(word);
    }
    return true;
  }

  private boolean isTitleWord(int i) {
    Optional<Titles.Title> title = Titles.shared().at(words, i, words.size());
    int next = i + title.map(Titles.Title::length).orElse(0);
    return title.isPresent()
        && next < words.size()
        && words.get(next).isCapitalised()
        && !Vocabulary.isCommon(words.get(next).text());
  }

  /// How many words starting here connect the run with a further name; 0 for none.
  private int connector(int from, int at, boolean joined) {
    Word word = words.get(at);
    Word before = words.get(at - 1);
    if (word.isPossessive()) {
      boolean saint = words.get(from).is("st", "saint");
      return (saint || POSSESSORS.contains(before.lower())) && continues(at + 1) ? 1 : 0;
    }
    if (word.is("&") && continues(at + 1)) {
      return 1;
    }
    if (word.is("of", "for") && Heads.isOpener(before.text()) && !isTitleAt(from, at)) {
      return continues(at + 1)
          ? 1
          : at + 2 < words.size() && words.get(at + 1).is("the") && continues(at + 2) ? 2 : 0;
    }
    if (word.is("and")) {
      return joined
              && continues(at + 1)
              && matches.get(at + 1).isEmpty()
              && !Vocabulary.isGiven(words.get(at + 1).text())
          ? 1
          : 0;
    }
    if (word.text().equals(",")
        && at + 1 < words.size()
        && JUNIOR.contains(words.get(at + 1).lower())) {
      return 2;
    }
    return particles(at);
  }

  /// "Secretary of State" is a title, and so is "Head of Mission".
  private boolean isTitleAt(int from, int at) {
    return Titles.shared().before(words, from, at).isPresent()
        && !words.get(at).is("for")
        && !Heads.isHead(words.get(at - 1).text());
  }

  private int particles(int at) {
    int next = at;
    while (next < words.size()
        && next - at < 3
        && Segmentation.PARTICLES.contains(words.get(next).text())) {
      next++;
    }
    Word before = words.get(at - 1);
    boolean follows =
        next > at && continues(next) && (!before.opens() || Vocabulary.isGiven(before.text()));
    return follows ? next - at : 0;
  }

  private boolean continues(int at) {
    return at < words.size() && isName(at) && !words.get(at).opens();
  }

  private boolean touching(int i) {
    return words.get(i + 1).span().start() - words.get(i).span().end() <= 1;
  }
}
