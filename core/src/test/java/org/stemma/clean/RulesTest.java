package org.stemma.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.text.Resource;

/// The examples that stand beneath the rules of `furniture.rules`.
final class RulesTest {
  @Test
  void everyRuleFitsItsExamplesAndNotItsCounterexamples() {
    List<String> wrong = new ArrayList<>();
    String rule = "";
    for (String line : Resource.lines(Rules.class, "furniture.rules")) {
      if (line.startsWith("+ ") && !fits(rule, line.substring(2))) {
        wrong.add(rule + " does not fit “" + line.substring(2) + "”");
      } else if (line.startsWith("- ") && fits(rule, line.substring(2))) {
        wrong.add(rule + " fits “" + line.substring(2) + "”");
      } else if (line.indexOf('\t') > 0) {
        rule = line.split("\t")[2];
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void everyRuleHasAnExample() {
    List<String> lines = Resource.lines(Rules.class, "furniture.rules");
    List<String> bare = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean rule = lines.get(i).indexOf('\t') > 0;
      boolean shown = i + 1 < lines.size() && lines.get(i + 1).startsWith("+ ");
      if (rule && !shown) {
        bare.add(lines.get(i));
      }
    }

    assertThat(bare).isEmpty();
  }

  private static boolean fits(String rule, String example) {
    Optional<String> found = Rules.of(example, example.split(" ", -1).length).map(Rules.Rule::name);
    return found.filter(rule::equals).isPresent()
        || found.isEmpty() && Rules.rest(example).isPresent();
  }
}
