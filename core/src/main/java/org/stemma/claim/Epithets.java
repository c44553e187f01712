package org.stemma.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.collate.Events;
import org.stemma.collate.Wording;
import org.stemma.collate.Wordings;
import org.stemma.language.Token;
import org.stemma.name.Entity;
import org.stemma.name.EntityId;
import org.stemma.name.Names;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

/// What persons are called beside their names, so that it means them where the name is left out:
/// "the captain" after "Captain Orrin Vale" or "Orrin Vale, captain of the Corvina".
final class Epithets {
  private static final int APPOSITION = 6;

  private final Names names;
  private final Map<String, EntityId> owners = new HashMap<>();
  private final Map<EntityId, Set<String>> own = new HashMap<>();

  Epithets(Wordings wordings, Names names) {
    this.names = names;
    Map<String, Map<EntityId, Integer>> counts = new TreeMap<>();
    Set<List<String>> read = new HashSet<>();
    wordings.all().values().stream()
        .flatMap(List::stream)
        .filter(w -> read.add(words(w)))
        .forEach(w -> count(w, counts));
    counts.forEach(
        (key, who) -> {
          int all = who.values().stream().mapToInt(c -> c).sum();
          who.entrySet().stream()
              .filter(e -> e.getValue() >= 2 && 2 * e.getValue() > all)
              .findFirst()
              .ifPresent(e -> owners.put(key, e.getKey()));
          who.keySet().forEach(e -> own.computeIfAbsent(e, k -> new HashSet<>()).add(key));
        });
  }

  /// Whom an epithet means: the one most often called so, or the person the report is mostly
  /// about, if anybody calls that person so.
  Optional<EntityId> of(String key, Optional<EntityId> protagonist) {
    return Optional.ofNullable(owners.get(key))
        .or(() -> protagonist.filter(p -> own.getOrDefault(p, Set.of()).contains(key)));
  }

  /// A sentence that was printed before says nothing more.
  private static List<String> words(Wording wording) {
    return wording.sentence().tokens().stream().map(Token::word).toList();
  }

  private void count(Wording wording, Map<String, Map<EntityId, Integer>> counts) {
    List<Token> tokens = wording.sentence().tokens();
    ReportId report = wording.where().report();
    for (int i = 0; i < tokens.size(); i++) {
      if (isPlainNoun(tokens.get(i), report)) {
        String key = Events.keyOf(tokens.get(i));
        bearer(tokens, i, report)
            .ifPresent(
                who ->
                    counts.computeIfAbsent(key, k -> new TreeMap<>()).merge(who, 1, Integer::sum));
      }
    }
  }

  private boolean isPlainNoun(Token token, ReportId report) {
    return token.isNoun()
        && !token.tag().endsWith("S")
        && names.at(new Passage(report, token.span())).isEmpty();
  }

  /// The person whose name follows at once, or stands before a comma that the noun follows.
  private Optional<EntityId> bearer(List<Token> tokens, int noun, ReportId report) {
    return person(tokens, noun + 1, report).or(() -> apposed(tokens, noun, report));
  }

  private Optional<EntityId> apposed(List<Token> tokens, int noun, ReportId report) {
    boolean last = noun + 1 < tokens.size() && !tokens.get(noun + 1).isNoun();
    for (int i = noun - 1; last && i > Math.max(0, noun - APPOSITION); i--) {
      Token token = tokens.get(i);
      if (token.word().equals(",")) {
        return person(tokens, i - 1, report);
      }
      if (!token.isNoun() && !token.tag().startsWith("JJ") && !token.tag().equals("DT")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<EntityId> person(List<Token> tokens, int at, ReportId report) {
    if (at < 0 || at >= tokens.size()) {
      return Optional.empty();
    }
    Span span = tokens.get(at).span();
    return names
        .at(new Passage(report, span))
        .filter(e -> e.kind() == Entity.Kind.PERSON)
        .map(Entity::id);
  }
}
