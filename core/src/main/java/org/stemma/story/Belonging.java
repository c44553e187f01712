package org.stemma.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.evidence.Evidence;
import org.stemma.evidence.Weights;
import org.stemma.language.Reading;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/// Tells which of the reports given together do not tell the story the others tell.
///
/// A report belongs if it shares enough of its rare content words, names above all, with the rest:
/// the cosine of its
/// words with those of all other reports, each weighted by how few sentences of the set have it.
public final class Belonging {
  private static final Weights WEIGHTS = Weights.of(Belonging.class, "belonging.weights");

  private Belonging() {}

  /// The readings, those that stand apart with a remark on their reports. Fewer than three tell
  /// nothing.
  public static List<Reading> judged(List<Reading> readings) {
    if (readings.size() < 3) {
      return readings;
    }
    List<Evidence> evidence = evidence(readings);
    return IntStream.range(0, readings.size())
        .mapToObj(
            i ->
                evidence.get(i).probability() < WEIGHTS.threshold("belongs")
                    ? apart(readings.get(i))
                    : readings.get(i))
        .toList();
  }

  /// What speaks for and against each reading telling the story of the others.
  public static List<Evidence> evidence(List<Reading> readings) {
    List<Map<String, Integer>> counts = readings.stream().map(Belonging::words).toList();
    Map<String, Integer> carriers = new HashMap<>();
    counts.forEach(c -> c.keySet().forEach(k -> carriers.merge(k, 1, Integer::sum)));
    return IntStream.range(0, readings.size())
        .mapToObj(i -> belongs(likeness(i, counts, carriers), counts.get(i).size()))
        .toList();
  }

  /// How likely a report that is so like the rest, and has so many different words, tells the same
  /// story.
  private static Evidence belongs(double likeness, int words) {
    return new Evidence(WEIGHTS)
        .counts("likeness", likeness)
        .counts("log-likeness", Math.log(likeness + .01))
        .counts("words", Math.log1p(words));
  }

  private static Reading apart(Reading reading) {
    return reading.sentences().isEmpty()
        ? reading
        : reading.with(
            reading
                .report()
                .remarked(
                    "seems to tell another story: it shares hardly a name or rare word with the"
                        + " other reports"));
  }

  private static double likeness(
      int index, List<Map<String, Integer>> counts, Map<String, Integer> carriers) {
    Map<String, Integer> rest = new HashMap<>();
    for (int i = 0; i < counts.size(); i++) {
      if (i != index) {
        counts.get(i).forEach((k, n) -> rest.merge(k, n, Integer::sum));
      }
    }
    double dot = 0;
    double own = 0;
    double others = 0;
    Set<String> all = new HashSet<>(rest.keySet());
    all.addAll(counts.get(index).keySet());
    for (String word : all.stream().sorted().toList()) {
      double a = Math.log1p(counts.get(index).getOrDefault(word, 0));
      double b = Math.log1p(rest.getOrDefault(word, 0));
      double name = Character.isUpperCase(word.charAt(0)) ? 2 : 1;
      double weight = name * Math.log1p(carriers.getOrDefault(word, 1));
      dot += weight * a * b;
      own += weight * a * a;
      others += weight * b * b;
    }
    return own == 0 || others == 0 ? 1 : dot / Math.sqrt(own * others);
  }

  /// Names as printed, other content words by lemma.
  private static Map<String, Integer> words(Reading reading) {
    Map<String, Integer> counts = new HashMap<>();
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.isProperNoun() && token.word().length() > 2) {
          counts.merge(token.word(), 1, Integer::sum);
        } else if (token.isNoun() || token.tag().startsWith("VB") && token.lemma().length() > 3) {
          counts.merge(token.lemma().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
      }
    }
    return counts;
  }
}
