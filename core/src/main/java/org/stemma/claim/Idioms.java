package org.stemma.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.Resource;
import org.stemma.text.Span;

/// Events that are told by several words, of `idioms.lexicon`: "lost their lives", "came off
/// the tracks".
final class Idioms {
  /// So many words may stand between two of an idiom: "took full and immediate control".
  private static final int BETWEEN = 3;

  /// What an idiom tells, and the words it takes, each with its alternatives.
  private record Idiom(String event, List<Set<String>> words) {}

  private static final Map<String, List<Idiom>> BY_FIRST = read();

  private Idioms() {}

  private static Map<String, List<Idiom>> read() {
    Map<String, List<Idiom>> idioms = new HashMap<>();
    for (List<String> row : Resource.rows(Idioms.class, "idioms.lexicon")) {
      List<Set<String>> words = new ArrayList<>();
      for (String word : row.get(1).split(" > ", -1)) {
        words.add(Set.of(word.strip().split("/", -1)));
      }
      Idiom idiom = new Idiom(row.get(0), words);
      words.getFirst().forEach(w -> idioms.computeIfAbsent(w, k -> new ArrayList<>()).add(idiom));
    }
    return idioms;
  }

  /// The classes of all that a part of a sentence tells in idioms.
  static Set<String> within(Sentence sentence, Span part) {
    List<Token> tokens = sentence.within(part);
    Set<String> events = new TreeSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      at(tokens, i).ifPresent(events::add);
    }
    return events;
  }

  /// The class of the idiom that begins with a verb.
  static Optional<String> of(Sentence sentence, Span part, Token verb) {
    List<Token> tokens = sentence.within(part);
    return at(tokens, tokens.indexOf(verb));
  }

  private static Optional<String> at(List<Token> tokens, int first) {
    return first < 0
        ? Optional.empty()
        : begun(tokens.get(first)).stream()
            .filter(i -> isTold(i, tokens, first))
            .map(Idiom::event)
            .findFirst();
  }

  private static List<Idiom> begun(Token token) {
    List<Idiom> begun = BY_FIRST.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), List.of());
    return begun.isEmpty() ? BY_FIRST.getOrDefault(printed(token), List.of()) : begun;
  }

  private static boolean isTold(Idiom idiom, List<Token> tokens, int first) {
    int at = first;
    for (Set<String> word : idiom.words().subList(1, idiom.words().size())) {
      int next = next(word, tokens, at);
      if (next < 0) {
        return false;
      }
      at = next;
    }
    return true;
  }

  private static int next(Set<String> word, List<Token> tokens, int after) {
    for (int i = after + 1; i < Math.min(tokens.size(), after + BETWEEN + 2); i++) {
      Token token = tokens.get(i);
      if (word.contains(token.lemma().toLowerCase(Locale.ROOT)) || word.contains(printed(token))) {
        return i;
      }
    }
    return -1;
  }

  private static String printed(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
