package org.stemma.name;

import java.util.List;
import java.util.regex.Pattern;
import org.stemma.text.Resource;

/// A folded word with one letter for each pair of letters that stands for one sound, by the rules
/// of `sounds.rules`.
final class Sounds {
  private record Rule(Pattern pattern, String becomes) {}

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}]");

  private static final List<Rule> RULES =
      Resource.lines(Sounds.class, "sounds.rules").stream().map(Sounds::rule).toList();

  private Sounds() {}

  static String of(String folded) {
    String sounds = SIGNS.matcher(folded).replaceAll("");
    for (Rule rule : RULES) {
      sounds = rule.pattern().matcher(sounds).replaceAll(rule.becomes());
    }
    return sounds;
  }

  private static Rule rule(String line) {
    int tab = line.indexOf('\t');
    return new Rule(Pattern.compile(line.substring(0, tab)), line.substring(tab + 1));
  }
}
