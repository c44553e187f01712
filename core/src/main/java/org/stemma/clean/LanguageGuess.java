package org.stemma.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.report.Document;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.Resource;

/// Tells a report's language by its commonest words.
final class LanguageGuess {
  private static final double LEAST = 0.08;
  private static final int ENOUGH = 12;
  private static final LanguageGuess INSTANCE = new LanguageGuess();

  private final Map<String, List<String>> words = new TreeMap<>();

  private LanguageGuess() {
    Resource.rows(LanguageGuess.class, "languages.tsv")
        .forEach(r -> words.put(r.get(0), List.of(r.get(1).split(" "))));
  }

  /// An ISO 639-1 code; `und` for too little text or none that is known.
  static String of(Document document, List<Segment> segments) {
    StringBuilder body = new StringBuilder();
    for (Segment segment : segments) {
      if (segment.zone() != Zone.FURNITURE && body.length() < 20_000) {
        body.append(document.text().of(segment.span())).append(' ');
      }
    }
    return INSTANCE.guess(body.toString().toLowerCase(Locale.ROOT));
  }

  private String guess(String text) {
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    for (String word : text.split("[^\\p{L}]+")) {
      if (!word.isEmpty()) {
        counts.merge(word, 1, Integer::sum);
        all++;
      }
    }
    if (text.codePoints()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
            .count()
        > 0.2 * text.length()) {
      return "zh";
    }
    int total = all;
    return all < ENOUGH
        ? "und"
        : words.entrySet().stream()
            .map(
                e ->
                    Map.entry(
                        e.getKey(),
                        e.getValue().stream().mapToInt(w -> counts.getOrDefault(w, 0)).sum()
                            / (double) total))
            .filter(e -> e.getValue() >= LEAST)
            .max(
                Map.Entry.<String, Double>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElse("und");
  }
}
