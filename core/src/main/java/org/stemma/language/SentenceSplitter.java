package org.stemma.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.text.Resource;
import org.stemma.text.Span;

/// Groups the words of a stretch into sentences; closing quotation marks and brackets stay with
/// their sentence.
final class SentenceSplitter {
  private static final Pattern LOWER_CASE_NAME = Pattern.compile("\\p{Ll}{1,4}[-‑'’]?\\p{Lu}.*");
  private static final Set<String> OPENERS =
      Set.of("“", "‘", "\"", "'", "(", "[", "«", "``", "-", "–", "—", "•");
  private static final Set<String> CLOSERS = Set.of("”", "’", "\"", "'", ")", "]", "»", "''");
  private static final Set<String> QUOTES = Set.of("”", "’", "\"", "'", "»", "''");
  private static final int LONGEST_SPEAKER = 6;

  private final Abbreviations abbreviations;
  private final Set<String> starters = words("starters");
  private final Set<String> speechVerbs = words("speech");

  SentenceSplitter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  private static Set<String> words(String kind) {
    return Resource.rows(SentenceSplitter.class, "sentences.lexicon").stream()
        .filter(row -> row.getFirst().equals(kind))
        .flatMap(row -> Stream.of(row.get(1).split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  List<List<Span>> split(String text, List<Span> spans) {
    List<String> words = spans.stream().map(span -> span.of(text)).toList();
    List<List<Span>> sentences = new ArrayList<>();
    int start = 0;
    int i = 0;
    while (i < words.size()) {
      int after = i + 1;
      if (mayEnd(words.get(i))) {
        after = afterClosers(spans, words, i, start);
        if (after == words.size() || isBorder(words, i, after)) {
          sentences.add(spans.subList(start, after));
          start = after;
        }
      }
      i = after;
    }
    if (start < spans.size()) {
      sentences.add(spans.subList(start, spans.size()));
    }
    return sentences;
  }

  private static boolean mayEnd(String word) {
    char last = word.charAt(word.length() - 1);
    return last == '.' || last == '!' || last == '?' || last == '…';
  }

  /// The first word that belongs neither to the end of the sentence nor to the quotes and brackets
  /// that close it.
  private static int afterClosers(List<Span> spans, List<String> words, int end, int start) {
    int i = end + 1;
    while (i < words.size() && closes(spans, words, i, start)) {
      i++;
    }
    return i;
  }

  private static boolean closes(List<Span> spans, List<String> words, int i, int start) {
    String word = words.get(i);
    if (mayEnd(word) && !Character.isLetterOrDigit(word.charAt(0))) {
      return true;
    }
    if (!CLOSERS.contains(word)) {
      return false;
    }
    boolean adjacent = spans.get(i - 1).end() == spans.get(i).start();
    boolean beforeWord = i + 1 < words.size() && spans.get(i).end() == spans.get(i + 1).start();
    if (OPENERS.contains(word) && beforeWord) {
      return adjacent && isOpen(words, start, i);
    }
    return adjacent || isOpen(words, start, i);
  }

  /// Whether an undirected mark was opened since the sentence began.
  private static boolean isOpen(List<String> words, int start, int i) {
    return words.subList(start, i).stream().filter(words.get(i)::equals).count() % 2 == 1;
  }

  private boolean isBorder(List<String> words, int end, int after) {
    String next = firstWord(words, after);
    if (next.isEmpty()) {
      return true;
    }
    String last = words.get(end);
    boolean quoted = QUOTES.contains(words.get(after - 1));
    if (Character.isLetterOrDigit(last.charAt(0))) {
      return endsWithAbbreviation(last.substring(0, last.length() - 1), next, quoted);
    }
    if (!beginsSentence(next)) {
      return false;
    }
    return !(quoted && last.charAt(0) != '.' && isSpeaker(words, after));
  }

  private boolean endsWithAbbreviation(String word, String next, boolean quoted) {
    return switch (abbreviations.kind(word)) {
      case LEADING, NUMBERING -> false;
      case CLOSING -> quoted ? beginsSentence(next) : starters.contains(next);
    };
  }

  /// Whether what follows a quotation that ends in `?` or `!` is only its speaker: `Mr Smith
  /// asked.`
  private boolean isSpeaker(List<String> words, int after) {
    for (int i = after; i < Math.min(words.size() - 1, after + LONGEST_SPEAKER); i++) {
      if (speechVerbs.contains(words.get(i).toLowerCase(Locale.ROOT))) {
        String next = words.get(i + 1);
        return next.equals(".") || next.equals(",") || Character.isUpperCase(next.charAt(0));
      }
    }
    return false;
  }

  private static String firstWord(List<String> words, int from) {
    for (String word : words.subList(from, words.size())) {
      if (!OPENERS.contains(word)) {
        return word;
      }
    }
    return "";
  }

  private static boolean beginsSentence(String word) {
    int first = word.codePointAt(0);
    if (Character.isLowerCase(first)) {
      return LOWER_CASE_NAME.matcher(word).matches();
    }
    return Character.isLetterOrDigit(first) || "#@$£€".indexOf(first) >= 0;
  }
}
