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
  private static final Set<String> OWN = Set.of("i", "me", "my", "myself");
  private static final Set<String> OURS = Set.of("we", "us", "our", "ourselves");
  private static final int REACH = 700;
  private static final int CLOSE = 200;
  private static final double MAIN = 0.35;

  private final Names names;
  private final Map<ReportId, EntityId> protagonists = new HashMap<>();
  private final Epithets epithets;

  /// Reports that say "she" more often than "he".
  private final Set<ReportId> feminine = new HashSet<>();

  Agents(Wordings wordings, Names names) {
    this.names = names;
    this.epithets = new Epithets(wordings, names);
    wordings.all().keySet().forEach(r -> protagonist(r).ifPresent(p -> protagonists.put(r, p)));
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

  /// The key of whom a subject or an object means; empty where that cannot be told.
  Optional<String> keyOf(Assertion assertion, Token subject) {
    return keyOf(assertion.where().report(), subject, assertion.chain().links());
  }

  /// The same, on the word of those who speak there, the origin first.
  Optional<String> keyOf(ReportId report, Token subject, List<Link> said) {
    Passage where = new Passage(report, subject.span());
    Optional<Entity> named = names.meant(where);
    if (named.isPresent()) {
      return named.map(e -> e.id().toString());
    }
    String word = subject.word().toLowerCase(Locale.ROOT);
    if (PERSONAL.contains(word)) {
      return antecedent(said, where, word).map(EntityId::toString);
    }
    if (OWN.contains(word) || OURS.contains(word)) {
      return speaker(said, OURS.contains(word));
    }
    return subject.isNoun() ? Optional.of(noun(subject, where.report())) : Optional.empty();
  }

  /// Who says "I"; "we" are they who speak with one, whoever else that may be.
  private static Optional<String> speaker(List<Link> said, boolean several) {
    if (said.isEmpty() || said.getFirst().kind() == Link.Kind.OUTLET) {
      return Optional.empty();
    }
    Link origin = said.getFirst();
    String key = origin.entity().map(EntityId::toString).orElse("");
    return several
        ? Optional.of("we:" + (key.isEmpty() ? origin.name() : key))
        : Optional.of(key).filter(k -> !k.isEmpty());
  }

  /// The one person an epithet means here, else what the noun says.
  private String noun(Token noun, ReportId report) {
    String key = Events.keyOf(noun);
    return Optional.of(key)
        .filter(k -> !noun.tag().endsWith("S"))
        .flatMap(k -> epithets.of(k, Optional.ofNullable(protagonists.get(report))))
        .map(EntityId::toString)
        .orElse(key);
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

  private Optional<EntityId> antecedent(List<Link> said, Passage pronoun, String word) {
    Set<EntityId> speakers = new HashSet<>();
    for (Link link : said) {
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
}
