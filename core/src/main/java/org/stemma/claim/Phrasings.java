package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Basis;
import org.stemma.attribution.Hedge;
import org.stemma.language.Token;
import org.stemma.report.Zone;

/// Brings together what is said in the very same words.
final class Phrasings {
  private final Map<List<String>, Integer> sentences = new HashMap<>();
  private final Map<Key, List<Proposition>> members = new LinkedHashMap<>();

  private static final Comparator<Phrasing> IN_ORDER =
      Comparator.comparing((Phrasing p) -> String.join(" ", p.first().printed()))
          .thenComparing(p -> String.join(" ", p.first().printedSentence()))
          .thenComparing(p -> p.first().assertion().id());

  private Phrasings() {}

  /// What the assertions of one phrasing share.
  private record Key(
      int sentence,
      int from,
      int to,
      Zone zone,
      Hedge hedge,
      Basis basis,
      boolean negated,
      String speaker,
      Optional<String> agent,
      Optional<String> theme) {}

  /// The phrasings in order of their words, so that what a report is called decides nothing.
  static List<Phrasing> of(List<Proposition> propositions) {
    Phrasings phrasings = new Phrasings();
    propositions.forEach(
        p -> phrasings.members.computeIfAbsent(phrasings.key(p), k -> new ArrayList<>()).add(p));
    return phrasings.members.entrySet().stream()
        .map(e -> of(e.getKey(), e.getValue()))
        .sorted(IN_ORDER)
        .toList();
  }

  private static Phrasing of(Key key, List<Proposition> members) {
    List<Assertion> assertions = members.stream().map(Proposition::assertion).toList();
    return new Phrasing(members.getFirst(), assertions, key.sentence(), key.from(), key.to());
  }

  private Key key(Proposition p) {
    Assertion a = p.assertion();
    List<Token> all = p.wording().sentence().tokens().stream().filter(Token::isWord).toList();
    int from = (int) all.stream().filter(t -> t.span().end() <= a.where().span().start()).count();
    int to = (int) all.stream().filter(t -> t.span().start() < a.where().span().end()).count();
    List<String> words = all.stream().map(t -> t.word().toLowerCase(Locale.ROOT)).toList();
    int sentence = sentences.computeIfAbsent(words, w -> sentences.size());
    return new Key(
        sentence,
        from,
        to,
        a.zone(),
        a.hedge(),
        a.basis(),
        a.negated(),
        p.speaker(),
        p.agent(),
        p.theme());
  }
}
