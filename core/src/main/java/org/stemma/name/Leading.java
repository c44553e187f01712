package org.stemma.name;

import java.util.List;

/// Tells where in a run of capitalised words the name begins: words that only open a sentence and
/// adjectives of peoples may stand before it.
final class Leading {
  private final List<Word> words;
  private final Runs runs;
  private final Usage usage;
  private final Gazetteer gazetteer;

  Leading(List<Word> words, Runs runs, Usage usage, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.runs = runs;
    this.usage = usage;
  }

  /// Leaves out what stands before a name and is none: a word that only begins the sentence, an
  /// adjective of a people.
  int trimmed(int from, int to) {
    int start = from;
    while (start < to) {
      Word word = words.get(start);
      int people = gazetteer.people(words, start, to);
      if (people > 1 && !(start + people < to && closesAsThing(start, to))) {
        start += people;
        continue;
      }
      boolean whole = start + 1 == to;
      if (runs.match(start)
          .filter(
              m ->
                  m.length() > 1
                      || m.known().strong()
                          && !(whole && word.opens() && Vocabulary.isCommon(word.text())))
          .isPresent()) {
        return start;
      }
      boolean adjective =
          Vocabulary.isLabel(word.text())
              || (Vocabulary.isAdjective(word.text()) || gazetteer.demonym(word.text()).isPresent())
                  && !(isMonthName(start, to) || !whole && closesAsThing(start, to));
      boolean opening = word.opens() && isOrdinary(word) && !isNameDespiteOpening(start, to);
      boolean article = word.is("the", "a", "an") && !whole;
      boolean dateline =
          start == 0
              && start + 1 == to
              && to < words.size()
              && "-–—".contains(words.get(to).text());
      if (!adjective && (!opening || dateline) && !article) {
        return start;
      }
      start++;
    }
    return start;
  }

  /// Whether the word is likely no name when it only begins a sentence.
  private static boolean isOrdinary(Word word) {
    return Vocabulary.isCommon(word.text())
        || !word.tag().isEmpty()
            && !word.tag().startsWith("NNP")
            && word.engine().equals("O")
            && !Vocabulary.isGiven(word.text())
            && !word.isAllCapitals();
  }

  /// "May" and "April" behind a given name or a title are names; this is the start of a run, so
  /// only the title is asked.
  private boolean isMonthName(int at, int to) {
    return words.get(at).is("may", "april", "june", "august")
        && (at + 1 == to && Titles.shared().before(words, Math.max(0, at - 4), at).isPresent()
            || at + 1 < to
                && Vocabulary.isGiven(words.get(at).text())
                && !Heads.isHead(words.get(to - 1).text())
                && !words.get(at + 1).text().matches("\\d.*"));
  }

  private boolean closesAsThing(int from, int to) {
    return Heads.isHead(words.get(to - 1).text())
            && Titles.shared().before(words, from + 1, to).isEmpty()
        || opensAsThing(from + 1, to);
  }

  /// "Ministry of ...", "Campaign for ...".
  boolean opensAsThing(int from, int to) {
    return from + 2 < to
        && Heads.isOpener(words.get(from).text())
        && words.get(from + 1).is("of", "for");
  }

  private boolean isNameDespiteOpening(int at, int to) {
    Word word = words.get(at);
    if (at + 1 == to) {
      return usage.isName(word) && !usage.isSmall(word);
    }
    Word next = words.get(at + 1);
    return Titles.shared().at(words, at, to).isPresent()
        || usage.isNamePair(word, next)
        || Vocabulary.isGiven(word.text()) && !next.is("and")
        || at + 2 == to && Heads.isHead(next.text()) && !next.opens() && !runs.isTitleCase()
        || opensAsThing(at, to)
        || usage.isName(word) && !usage.isSmall(word);
  }
}
