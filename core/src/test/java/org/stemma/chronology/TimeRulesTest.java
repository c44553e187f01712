package org.stemma.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeRulesTest {
  record Case(String rule, TimeRule.Example example) {
    @Override
    public String toString() {
      return rule + ": " + example.sentence();
    }
  }

  static Stream<Case> examples() {
    return TimeRule.english().stream()
        .flatMap(r -> r.examples().stream().map(e -> new Case(r.name(), e)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyRuleBearsOutItsExamples(Case given) {
    List<String> wanted = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    int open = -1;
    for (char c : given.example().sentence().toCharArray()) {
      switch (c) {
        case '[' -> open = plain.length();
        case ']' ->
            wanted.add(
                plain.substring(open) + " = " + given.example().symbols().get(wanted.size()));
        default -> plain.append(c);
      }
    }
    String sentence = plain.toString();
    List<String> found =
        TimeTagger.hits(sentence).stream()
            .filter(h -> h.rule().type().isPresent())
            .map(h -> h.span().of(sentence) + " = " + h.symbol())
            .toList();
    assertThat(found).isEqualTo(wanted);
  }

  @Test
  void everyRuleThatFindsSomethingHasAnExample() {
    assertThat(TimeRule.english())
        .filteredOn(r -> r.type().isPresent())
        .allMatch(
            r -> r.examples().stream().anyMatch(TimeRule.Example::positive), "has an example");
  }
}
