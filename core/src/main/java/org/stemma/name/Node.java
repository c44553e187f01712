package org.stemma.name;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// All mentions of a story that are printed alike and surely mean one: what entities are put
/// together from.
///
/// @param number in order of first mention
/// @param key what its printings have in common
/// @param text the commonest printing
/// @param person the printing read as a person's name
record Node(
    int number,
    Entity.Kind kind,
    String key,
    String text,
    PersonName person,
    List<Mention> mentions) {
  static Node of(int number, Entity.Kind kind, List<Mention> mentions) {
    String text = commonest(mentions);
    return new Node(
        number, kind, mentions.getFirst().key(), text, PersonName.of(text), List.copyOf(mentions));
  }

  private static String commonest(List<Mention> mentions) {
    Map<String, Integer> counts = new HashMap<>();
    mentions.forEach(m -> counts.merge(m.text(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  boolean isPerson() {
    return kind == Entity.Kind.PERSON;
  }

  boolean isOneWord() {
    return text.indexOf(' ') < 0;
  }

  Passage first() {
    return mentions.getFirst().where();
  }

  Optional<Known> known() {
    return mentions.stream().flatMap(m -> m.known().stream()).findFirst();
  }

  boolean isIn(ReportId report) {
    return mentions.stream().anyMatch(m -> m.where().report().equals(report));
  }

  TreeSet<ReportId> reports() {
    TreeSet<ReportId> reports = new TreeSet<>();
    mentions.forEach(m -> reports.add(m.where().report()));
    return reports;
  }

  TreeSet<String> titles() {
    TreeSet<String> titles = new TreeSet<>();
    mentions.forEach(m -> titles.addAll(m.titles()));
    return titles;
  }

  /// `m` or `f` where titles or the given name tell and nothing says otherwise.
  Optional<String> gender() {
    TreeSet<String> told = new TreeSet<>();
    mentions.forEach(m -> m.gender().ifPresent(told::add));
    if (told.isEmpty() && isPerson()) {
      Vocabulary.gender(person.first()).ifPresent(told::add);
    }
    return told.size() == 1 ? Optional.of(told.first()) : Optional.empty();
  }

  /// Whether it is the same node; numbers are unique within a story.
  boolean is(Node other) {
    return number == other.number;
  }
}
