package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.collate.Events;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.Span;

/// Finds the word by which a clause tells what happens: its main verb or, where that only carries
/// a noun, the noun: "took flight", "the raid took place".
final class Deeds {
  private static final int NEAR = 2;

  /// Verbs that say nothing by themselves.
  private static final Set<String> LIGHT = Set.of("be", "have", "do", "say", "get");

  /// Verbs whose object may tell what happens.
  private static final Set<String> CARRYING =
      Set.of(
          "take", "make", "give", "carry", "hold", "launch", "stage", "mount", "conduct", "lead",
          "suffer", "sustain", "face", "commit", "put", "undergo", "perform", "plan", "order");

  /// Verbs whose subject tells what happens; "take" with "place".
  private static final Set<String> HAPPENING =
      Set.of(
          "happen",
          "occur",
          "take",
          "come",
          "begin",
          "start",
          "continue",
          "end",
          "last",
          "follow",
          "go",
          "remain");

  private Deeds() {}

  static boolean isLight(Token verb) {
    return LIGHT.contains(verb.lemma());
  }

  /// @param verb the clause's main verb
  static Optional<Token> of(Sentence sentence, Span span, Optional<Integer> verb) {
    Optional<Token> main = verb.map(sentence.tokens()::get);
    return verb.flatMap(v -> carried(sentence, v, span))
        .or(() -> main.filter(v -> !isLight(v)))
        .or(
            () ->
                sentence.within(span).stream()
                    .filter(t -> t.isNoun() && Events.of(t).isPresent())
                    .findFirst())
        .or(() -> main);
  }

  /// The noun that a verb carries.
  private static Optional<Token> carried(Sentence sentence, int verb, Span span) {
    String lemma = sentence.tokens().get(verb).lemma();
    Optional<Token> object =
        Optional.of(verb)
            .filter(v -> CARRYING.contains(lemma))
            .flatMap(v -> Roles.object(sentence, v))
            .filter(Deeds::isEvent);
    return object.or(
        () ->
            Optional.of(verb)
                .filter(v -> HAPPENING.contains(lemma))
                .filter(v -> !lemma.equals("take") || isFollowedBy(sentence, v, "place"))
                .flatMap(v -> Roles.subject(sentence, v, span))
                .filter(Deeds::isEvent));
  }

  private static boolean isEvent(Token token) {
    return token.isNoun() && Events.of(token).isPresent();
  }

  private static boolean isFollowedBy(Sentence sentence, int verb, String word) {
    return verb + 1 < sentence.tokens().size()
        && sentence.tokens().get(verb + 1).lemma().equals(word);
  }

  /// The verb that governs the clause: the topmost one of the parse, else the first that says
  /// something.
  static Optional<Integer> mainVerb(Sentence sentence, Span span) {
    List<Integer> verbs = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (span.covers(token.span()) && token.isVerb() && !token.tag().equals("MD")) {
        verbs.add(i);
      }
    }
    Map<Integer, Integer> depths = new HashMap<>();
    verbs.forEach(v -> depths.put(v, depth(sentence, v)));
    int shallowest = depths.values().stream().min(Comparator.naturalOrder()).orElse(0);
    Optional<Integer> top =
        verbs.stream()
            .filter(v -> !sentence.tokens().get(v).relation().startsWith("aux"))
            .min(
                Comparator.comparing((Integer v) -> says(sentence, v, depths, shallowest) ? 0 : 1)
                    .thenComparing(v -> sentence.isParsed() ? depths.getOrDefault(v, 0) : 0)
                    .thenComparing(v -> v));
    return top.or(() -> verbs.stream().findFirst());
  }

  /// Whether the verb says what happens and stands near the top of its clause.
  private static boolean says(
      Sentence sentence, int verb, Map<Integer, Integer> depths, int shallowest) {
    return Events.of(sentence.tokens().get(verb)).isPresent()
        && depths.getOrDefault(verb, 0) <= shallowest + NEAR;
  }

  private static int depth(Sentence sentence, int token) {
    int depth = 0;
    int at = token;
    while (at >= 0 && depth < 60) {
      at = sentence.tokens().get(at).head();
      depth++;
    }
    return depth;
  }
}
