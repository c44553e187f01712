package org.stemma.quality.metric;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// ROUGE-L of whole texts: how much of the wanted sentences is found, in order, in the sentences of
/// another text. Lin, "ROUGE: a package for automatic evaluation of summaries", 2004, section 3.2.
///
/// For each wanted sentence the words of its longest common subsequences with all found sentences
/// are united and counted, no word more often than it stands in either text, as ROUGE 1.5.5 and
/// Google's `rouge_score` do. Words are runs of `a-z0-9` in lower case, without stemming. Sentences
/// are those of [BreakIterator], where `rouge_score` asks NLTK's Punkt: a difference of less than
/// .001 on whole articles. Cost: the product of the lengths.
///
/// @param right words of the wanted sentences found
/// @param wanted all words of the wanted text
/// @param found all words of the found text
public record RougeLsum(long right, long wanted, long found) {
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

  public static RougeLsum of(String wanted, String found) {
    return of(sentences(wanted), sentences(found));
  }

  static RougeLsum of(List<List<String>> wanted, List<List<String>> found) {
    Map<String, Integer> leftWanted = counts(wanted);
    Map<String, Integer> leftFound = counts(found);
    long right = 0;
    for (List<String> sentence : wanted) {
      BitSet shared = shared(sentence, found);
      for (int i = shared.nextSetBit(0); i >= 0; i = shared.nextSetBit(i + 1)) {
        String word = sentence.get(i);
        if (leftWanted.getOrDefault(word, 0) > 0 && leftFound.getOrDefault(word, 0) > 0) {
          leftWanted.merge(word, -1, Integer::sum);
          leftFound.merge(word, -1, Integer::sum);
          right++;
        }
      }
    }
    return new RougeLsum(right, size(wanted), size(found));
  }

  public double f1() {
    return wanted + found == 0 ? 0 : 2.0 * right / (wanted + found);
  }

  private static List<List<String>> sentences(String text) {
    List<List<String>> sentences = new ArrayList<>();
    BreakIterator iterator = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    text.lines()
        .forEach(
            line -> {
              iterator.setText(line);
              int start = iterator.first();
              for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
                sentences.add(words(line.substring(start, end)));
                start = end;
              }
            });
    return sentences;
  }

  private static List<String> words(String sentence) {
    return NO_WORD
        .splitAsStream(sentence.toLowerCase(Locale.ROOT))
        .filter(w -> !w.isEmpty())
        .toList();
  }

  private static Map<String, Integer> counts(List<List<String>> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    sentences.forEach(s -> s.forEach(w -> counts.merge(w, 1, Integer::sum)));
    return counts;
  }

  private static long size(List<List<String>> sentences) {
    return sentences.stream().mapToLong(List::size).sum();
  }

  /// The words of the sentence that stand in a longest common subsequence with any other sentence.
  private static BitSet shared(List<String> sentence, List<List<String>> others) {
    BitSet shared = new BitSet();
    for (List<String> other : others) {
      markSubsequence(sentence, other, shared);
    }
    return shared;
  }

  private static void markSubsequence(List<String> a, List<String> b, BitSet marks) {
    int[][] length = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        length[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? length[i - 1][j - 1] + 1
                : Math.max(length[i - 1][j], length[i][j - 1]);
      }
    }
    int i = a.size();
    int j = b.size();
    while (i > 0 && j > 0) {
      if (a.get(i - 1).equals(b.get(j - 1))) {
        marks.set(i - 1);
        i--;
        j--;
      } else if (length[i][j - 1] > length[i - 1][j]) {
        j--;
      } else {
        i--;
      }
    }
  }
}
