package org.stemma.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.text.ReportId;

/// Which report gives which answers to a question, whether meant as fact or not. A report that
/// gives two knows them as answers to two questions, or the one as older than the other.
final class Answers {
  private final Map<String, Map<ReportId, Set<String>>> byQuestion = new HashMap<>();

  void add(String question, Profile by, Rivalry.Answer answer) {
    byQuestion
        .computeIfAbsent(question, q -> new HashMap<>())
        .computeIfAbsent(by.assertion().where().report(), r -> new TreeSet<>())
        .add(answer.key());
  }

  /// Whether the report that gives one answer gives the other too.
  boolean alsoGives(String question, Profile by, Rivalry.Answer other) {
    return byQuestion
        .getOrDefault(question, Map.of())
        .getOrDefault(by.assertion().where().report(), Set.of())
        .contains(other.key());
  }

  /// How many reports give the answer.
  long reports(String question, Rivalry.Answer answer) {
    return byQuestion.getOrDefault(question, Map.of()).values().stream()
        .filter(given -> given.contains(answer.key()))
        .count();
  }
}
