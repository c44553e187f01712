package org.stemma.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Reading;
import org.stemma.language.Token;

/// Finds in whose mouth a report later puts what it has told of an unnamed speaker: "a senior
/// official says the dam will be mended by the end of the week" and below “… mended by the end of
/// the week,” said Mara Holm.
final class Echo {
  private static final Set<String> LIGHT = Set.of("be", "have", "do", "say", "tell", "go", "get");
  private static final int OPENING = 6;
  private static final int REACH = 10;
  private static final int RUN = 3;
  private static final int STEM = 4;
  private static final int SHARED = 2;

  private Echo() {}

  /// The one named speaker further on who is given the words, if the description opens the report.
  static Optional<Voice> of(Voice described, List<Voice> voices, Reading reading) {
    if (described.sentence() >= OPENING) {
      return Optional.empty();
    }
    List<Token> words = words(described, reading);
    List<Voice> echoes =
        voices.stream()
            .filter(v -> v.sentence() > described.sentence())
            .filter(v -> v.sentence() <= described.sentence() + REACH)
            .filter(v -> v.attribution().chain().origin().kind() == Link.Kind.PERSON)
            .filter(v -> isSame(words, words(v, reading)))
            .toList();
    Set<String> speakers = new HashSet<>();
    echoes.forEach(v -> speakers.add(v.attribution().chain().origin().name()));
    return speakers.size() == 1 ? Optional.of(echoes.getFirst()) : Optional.empty();
  }

  private static List<Token> words(Voice voice, Reading reading) {
    return voice.attribution().content().stream()
        .flatMap(
            piece ->
                reading.sentences().stream()
                    .filter(s -> s.span().overlaps(piece))
                    .flatMap(s -> s.within(piece).stream()))
        .filter(t -> Character.isLetterOrDigit(t.word().charAt(0)))
        .toList();
  }

  /// Whether three words in a row are the same, one of them telling, and another telling word with
  /// them.
  private static boolean isSame(List<Token> one, List<Token> other) {
    Set<String> shared = stems(one);
    shared.retainAll(stems(other));
    return shared.size() >= SHARED && runs(one).stream().anyMatch(runs(other)::contains);
  }

  private static Set<String> stems(List<Token> words) {
    Set<String> stems = new HashSet<>();
    words.stream().filter(Echo::tells).map(Echo::lemma).map(Echo::stem).forEach(stems::add);
    return stems;
  }

  /// So that "west" and "western" are one.
  private static String stem(String lemma) {
    return lemma.substring(0, Math.min(STEM, lemma.length()));
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static boolean tells(Token token) {
    String tag = token.tag();
    boolean open =
        tag.startsWith("NN") || tag.startsWith("VB") || tag.startsWith("JJ") || tag.equals("CD");
    return open && !LIGHT.contains(lemma(token));
  }

  private static Set<List<String>> runs(List<Token> words) {
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      List<Token> run = words.subList(i, i + RUN);
      if (run.stream().anyMatch(Echo::tells)) {
        runs.add(run.stream().map(t -> t.word().toLowerCase(Locale.ROOT)).toList());
      }
    }
    return runs;
  }
}
