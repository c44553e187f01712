package org.stemma.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Link;
import org.stemma.collate.Events;
import org.stemma.collate.Wording;
import org.stemma.collate.Wordings;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.name.Entity;
import org.stemma.name.EntityId;
import org.stemma.name.Names;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

/// Tells whom a subject means, by narrow rules: a name is its entity; "the leader" is the person
/// whom the reports most
/// often call a leader; "he" is whom the report is mostly about, if named shortly before, else who
/// was named last; nobody
/// is the one who speaks.
final class Agents {
  private static final Set<String> PERSONAL =
      Set.of("he", "she", "him", "her", "his", "himself", "herself");
  private static final Set<String> FEMININE = Set.of("she", "her", "herself");
  private static final int REACH = 700;
  private static final int CLOSE = 200;
  private static final double MAIN = 0.35;

  private final Names names;
  private final Map<ReportId, EntityId> protagonists = new HashMap<>();
  private final Map<String, EntityId> roles = new HashMap<>();

  /// Reports that say "she" more often than "he".
  private final Set<ReportId> feminine = new HashSet<>();

  Agents(Wordings wordings, Names names) {
    this.names = names;
    wordings.all().keySet().forEach(r -> protagonist(r).ifPresent(p -> protagonists.put(r, p)));
    findRoles(wordings);
    wordings
        .all()
        .forEach(
            (report, list) -> {
              if (list.stream().mapToInt(Agents::balance).sum() > 0) {
                feminine.add(report);
              }
            });
  }

  private static int balance(Wording wording) {
    int balance = 0;
    for (Token token : wording.sentence().tokens()) {
      String word = token.word().toLowerCase(Locale.ROOT);
      balance += FEMININE.contains(word) ? 1 : PERSONAL.contains(word) ? -1 : 0;
    }
    return balance;
  }

  /// The key of whom the subject means; empty where that cannot be told.
  Optional<String> keyOf(Assertion assertion, Token subject) {
    Passage where = new Passage(assertion.where().report(), subject.span());
    Optional<Entity> named = names.at(where);
    if (named.isPresent()) {
      return named.map(e -> e.id().toString());
    }
    String word = subject.word().toLowerCase(Locale.ROOT);
    if (PERSONAL.contains(word)) {
      return antecedent(assertion, where, word).map(EntityId::toString);
    }
    if (!subject.isNoun()) {
      return Optional.empty();
    }
    String key = Events.keyOf(subject);
    boolean singular = !subject.tag().endsWith("S");
    return Optional.of(
        singular && roles.containsKey(key)
            ? roles.getOrDefault(key, new EntityId(0)).toString()
            : key);
  }

  /// The person a report names most, if it is by far.
  private Optional<EntityId> protagonist(ReportId report) {
    Map<EntityId, Long> counts = new TreeMap<>();
    for (Entity entity : names.entities()) {
      if (entity.kind() == Entity.Kind.PERSON) {
        long mentions = entity.mentions().stream().filter(m -> m.report().equals(report)).count();
        if (mentions > 0) {
          counts.put(entity.id(), mentions);
        }
      }
    }
    long all = counts.values().stream().mapToLong(c -> c).sum();
    return counts.entrySet().stream()
        .max(
            Map.Entry.<EntityId, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .filter(e -> e.getValue() >= 2 && e.getValue() >= MAIN * all)
        .map(Map.Entry::getKey);
  }

  /// Nouns that stand right before a person's name, each with the person who has it most.
  private void findRoles(Wordings wordings) {
    Map<String, Map<EntityId, Integer>> counts = new TreeMap<>();
    wordings.all().values().forEach(list -> list.forEach(w -> countRoles(w, counts)));
    counts.forEach(
        (key, who) -> {
          int all = who.values().stream().mapToInt(c -> c).sum();
          who.entrySet().stream()
              .filter(e -> e.getValue() >= 2 && 2 * e.getValue() > all)
              .findFirst()
              .ifPresent(e -> roles.put(key, e.getKey()));
        });
  }

  private void countRoles(Wording wording, Map<String, Map<EntityId, Integer>> counts) {
    List<Token> tokens = wording.sentence().tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      Passage next = new Passage(wording.where().report(), tokens.get(i + 1).span());
      boolean noun =
          token.isNoun() && names.at(new Passage(wording.where().report(), token.span())).isEmpty();
      if (noun) {
        names
            .at(next)
            .filter(e -> e.kind() == Entity.Kind.PERSON)
            .ifPresent(
                e ->
                    counts
                        .computeIfAbsent(Events.keyOf(token), k -> new TreeMap<>())
                        .merge(e.id(), 1, Integer::sum));
      }
    }
  }

  private Optional<EntityId> antecedent(Assertion assertion, Passage pronoun, String word) {
    Set<EntityId> speakers = new HashSet<>();
    for (Link link : assertion.chain().links()) {
      link.entity().ifPresent(speakers::add);
    }
    Set<EntityId> near = new TreeSet<>(persons(pronoun, REACH));
    boolean fits = FEMININE.contains(word) == feminine.contains(pronoun.report());
    return Optional.ofNullable(protagonists.get(pronoun.report()))
        .filter(p -> fits && !speakers.contains(p) && (near.contains(p) || near.isEmpty()))
        .or(() -> persons(pronoun, CLOSE).stream().filter(p -> !speakers.contains(p)).findFirst());
  }

  /// The persons named within so many characters before the place, the last first.
  private List<EntityId> persons(Passage place, int reach) {
    Span before = new Span(Math.max(0, place.span().start() - reach), place.span().start());
    return names.mentionsIn(new Passage(place.report(), before)).reversed().stream()
        .flatMap(m -> names.at(m).stream())
        .filter(e -> e.kind() == Entity.Kind.PERSON)
        .map(Entity::id)
        .toList();
  }

  /// The subject of a verb: of the parse, through coordination and open complements, or, without
  /// one, the head of the
  /// clause's first noun phrase.
  static Optional<Token> subject(Sentence sentence, int verb, Span clause) {
    return (sentence.isParsed() ? parsed(sentence, verb) : Optional.<Token>empty())
        .or(() -> first(sentence, verb, clause));
  }

  private static Optional<Token> parsed(Sentence sentence, int verb) {
    int at = verb;
    for (int hop = 0; hop < 4 && at >= 0; hop++) {
      for (int dependent : sentence.dependents(at)) {
        if (sentence.tokens().get(dependent).relation().startsWith("nsubj")) {
          return Optional.of(relative(sentence, dependent));
        }
      }
      String relation = sentence.tokens().get(at).relation();
      boolean passes = Set.of("conj", "xcomp", "advcl", "ccomp", "aux", "cop").contains(relation);
      boolean clauseOfNoun = relation.equals("acl");
      at = passes ? sentence.tokens().get(at).head() : -1;
      if (clauseOfNoun) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// For "who" and "which" the noun they stand for.
  private static Token relative(Sentence sentence, int subject) {
    Token token = sentence.tokens().get(subject);
    if (!token.tag().startsWith("W")) {
      return token;
    }
    int verb = token.head();
    boolean relative = verb >= 0 && sentence.tokens().get(verb).relation().startsWith("acl");
    int noun = relative ? sentence.tokens().get(verb).head() : -1;
    return noun >= 0 ? sentence.tokens().get(noun) : token;
  }

  /// What a verb is done to: its object in the parse or, without one, the last noun of the run of
  /// nouns that follows it.
  static Optional<Token> object(Sentence sentence, int verb) {
    if (sentence.isParsed()) {
      return sentence.dependents(verb).stream()
          .map(sentence.tokens()::get)
          .filter(t -> t.relation().equals("obj") || t.relation().equals("dobj"))
          .findFirst();
    }
    Optional<Token> found = Optional.empty();
    for (int i = verb + 1; i < Math.min(sentence.tokens().size(), verb + 7); i++) {
      Token token = sentence.tokens().get(i);
      if (token.isNoun()) {
        found = Optional.of(token);
      } else if (found.isPresent()
          || token.tag().equals("IN")
          || token.isVerb()
          || !token.isWord()) {
        return found;
      }
    }
    return found;
  }

  /// The head of the clause's first noun phrase, if it comes before the verb.
  private static Optional<Token> first(Sentence sentence, int verb, Span clause) {
    Optional<Token> found = Optional.empty();
    for (int i = 0; i < verb; i++) {
      Token token = sentence.tokens().get(i);
      boolean nominal = token.isNoun() || token.isPronoun() && !token.tag().endsWith("$");
      if (!clause.covers(token.span()) || !nominal && found.isEmpty()) {
        continue;
      }
      if (!nominal) {
        return found;
      }
      found = Optional.of(token);
    }
    return found;
  }

  /// Whose something is, in a clause that is only a noun phrase: "his escape", "the mayor's
  /// disappearance".
  static Optional<Token> owner(Sentence sentence, Span clause) {
    List<Token> tokens = sentence.within(clause);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.tag().equals("PRP$")) {
        return Optional.of(token);
      }
      if (token.tag().equals("POS") && i > 0) {
        return Optional.of(tokens.get(i - 1));
      }
    }
    return Optional.empty();
  }
}
