package org.stemma.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.name.Entity;
import org.stemma.text.ReportId;

/// Lets pronouns among mentions mean what they stand for: "who" the mention right before it,
/// "she" a person, "they" several or a group, "it" a thing, of the last sentences, those that a
/// sentence begins with first.
final class Pronouns {
  private static final int SENTENCES = 2;
  private static final Set<String> PERSON =
      Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
  private static final Set<String> SEVERAL =
      Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> THING = Set.of("it", "its", "itself");

  private final List<Mention> mentions;
  private final MentionReader reader;

  Pronouns(List<Mention> mentions, MentionReader reader) {
    this.mentions = List.copyOf(mentions);
    this.reader = reader;
  }

  List<Mention> resolved() {
    Map<ReportId, List<Mention>> told = new HashMap<>();
    List<Mention> resolved = new ArrayList<>(mentions);
    mentions.stream()
        .sorted(java.util.Comparator.comparing((Mention m) -> m.head().span()))
        .forEach(
            m -> {
              List<Mention> before =
                  told.computeIfAbsent(m.where().report(), r -> new ArrayList<>());
              Mention meant = m.isPronoun() ? antecedent(m, before).map(m::meaning).orElse(m) : m;
              resolved.set(m.at(), meant);
              before.add(meant);
            });
    return resolved;
  }

  private Optional<Mention> antecedent(Mention pronoun, List<Mention> before) {
    String word = pronoun.head().word().toLowerCase(Locale.ROOT);
    if (pronoun.head().tag().startsWith("W")) {
      return before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
    }
    for (int back = 0; back <= SENTENCES; back++) {
      int sentence = pronoun.sentence() - back;
      Optional<Mention> found =
          before.stream()
              .filter(m -> m.sentence() == sentence && !isUnresolved(m) && fits(word, m))
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isUnresolved(Mention mention) {
    return mention.isPronoun()
        && mention.lemma().equals(mention.head().lemma().toLowerCase(Locale.ROOT));
  }

  private boolean fits(String word, Mention mention) {
    Optional<Entity.Kind> kind = reader.kindOf(mention);
    String own = mention.head().word().toLowerCase(Locale.ROOT);
    boolean person = kind.filter(k -> k == Entity.Kind.PERSON).isPresent() || PERSON.contains(own);
    boolean group = kind.filter(k -> k == Entity.Kind.ORGANISATION).isPresent();
    boolean several = mention.head().tag().equals("NNS") || SEVERAL.contains(own);
    boolean noun = mention.head().tag().equals("NN");
    if (PERSON.contains(word)) {
      return person || noun && kind.isEmpty() && isPersonal(mention);
    }
    if (SEVERAL.contains(word)) {
      return several || group;
    }
    return THING.contains(word) && (group || noun && !person && !isPersonal(mention));
  }

  private static boolean isPersonal(Mention mention) {
    return Persons.contains(mention.lemma());
  }
}
