package org.stemma.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.Span;

/// A sentence as patterns see it: words by position, asked by spelling and part of speech.
record Words(Sentence sentence) {
  private static final Set<String> QUOTES =
      Set.of("\"", "“", "”", "''", "``", "‘", "’", "'", "„", "«", "»");
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
  private static final Set<String> CLOSERS = Set.of(".", "?", "!", "…", "...");

  int size() {
    return sentence.tokens().size();
  }

  Token at(int i) {
    return sentence.tokens().get(i);
  }

  boolean has(int i) {
    return i >= 0 && i < size();
  }

  String lower(int i) {
    return has(i) ? at(i).word().toLowerCase(Locale.ROOT).replace('’', '\'') : "";
  }

  String lemma(int i) {
    return has(i) ? at(i).lemma().toLowerCase(Locale.ROOT) : "";
  }

  /// The part of speech; an "'s" behind a pronoun is a verb whatever the tagger says.
  String tag(int i) {
    if (!has(i)) {
      return "";
    }
    String tag = at(i).tag();
    if (is(i, "that") && (tag.equals("IN") || tag.equals("WDT"))) {
      return isSubjectThat(i) ? "WDT" : "IN";
    }
    if (tag.equals("VBN") && isPast(i)) {
      return "VBD";
    }
    boolean verb =
        tag.equals("POS") && i > 0 && (at(i - 1).isPronoun() || at(i - 1).tag().equals("EX"));
    return verb ? "VBZ" : tag;
  }

  /// A participle that "he" or a noun before it and "that" behind it make a past tense: "the mayor
  /// noted that ...".
  private boolean isPast(int i) {
    int before = i - 1;
    while (before >= 0 && at(before).tag().startsWith("RB")) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    boolean acts = at(before).isNoun() && before == i - 1 && takesObject(i);
    boolean subject = at(before).tag().equals("PRP") && !at(before).word().equalsIgnoreCase("it");
    boolean says = is(i + 1, "that", "whether") && at(before).isNoun() && !is(i, "told");
    return subject || says || acts || isLonePast(i);
  }

  /// "The pumps failed on Monday, the mayor said", "the general dismissed claims that ...": the
  /// words before the comma or "that" would have no verb without it.
  private boolean isLonePast(int i) {
    boolean past = lower(i).endsWith("ed") && at(i).relation().isEmpty() && !is(i + 1, "by");
    if (!past
        || i == 0
        || !at(i - 1).isNoun()
        || sentence.tokens().subList(0, i).stream().anyMatch(Token::isVerb)) {
      return false;
    }
    int end = i + 1;
    boolean object = true;
    while (has(end) && !isComma(end) && !is(end, "that") && !isStop(end)) {
      if (isFinite(end)) {
        return false;
      }
      object &= at(end).isNoun() || at(end).tag().startsWith("JJ") || at(end).tag().equals("DT");
      end++;
    }
    return is(end, "that") ? object && end > i + 1 : isComma(end) && isTold(end + 1);
  }

  /// Whether the words that end the sentence are a subject and its verb: "the mayor said".
  private boolean isTold(int from) {
    int i = from;
    while (has(i) && !isFinite(i) && !isMark(i) && !isRelative(i)) {
      i++;
    }
    return i > from && isFinite(i) && !isComma(i + 1);
  }

  /// Whether the tagger calls it a verb that has a tense.
  private boolean isFinite(int i) {
    return has(i) && at(i).tag().matches("VB[DZP]|MD");
  }

  /// "the army rejected the offer": what follows is an object, which a participle behind its noun
  /// does not take.
  private boolean takesObject(int i) {
    return has(i + 1) && (at(i + 1).tag().equals("DT") || at(i + 1).isPronoun());
  }

  /// "the train that left": the word stands for the noun before it, and its verb follows.
  private boolean isSubjectThat(int i) {
    int next = i + 1;
    while (has(next) && at(next).tag().startsWith("RB")) {
      next++;
    }
    boolean noun =
        i > 0
            && (at(i - 1).isNoun() || at(i - 1).tag().equals("CD") || at(i - 1).tag().equals("DT"));
    return noun && isVerb(next);
  }

  boolean isVerb(int i) {
    return tag(i).startsWith("VB") || tag(i).equals("MD");
  }

  boolean is(int i, String... words) {
    return has(i) && List.of(words).contains(lower(i));
  }

  boolean isComma(int i) {
    return is(i, ",");
  }

  boolean isQuote(int i) {
    return has(i) && QUOTES.contains(at(i).word()) && !tag(i).equals("POS");
  }

  /// A mark that opens: what follows touches it.
  boolean isOpeningQuote(int i) {
    return (isQuote(i)
            && has(i + 1)
            && at(i).span().end() == at(i + 1).span().start()
            && !isMark(i + 1))
        || is(i, "“", "‘", "„", "«");
  }

  boolean isClosingQuote(int i) {
    return isQuote(i) && !isOpeningQuote(i);
  }

  boolean isDash(int i) {
    return has(i) && DASHES.contains(at(i).word()) && !tag(i).equals("HYPH");
  }

  /// A full stop, or what stands for one.
  boolean isStop(int i) {
    return has(i) && CLOSERS.contains(at(i).word());
  }

  boolean isMark(int i) {
    return has(i) && !at(i).isWord() && !tag(i).equals("POS") && !is(i, "%", "$", "£", "€");
  }

  boolean isAdverb(int i) {
    boolean empty = is(i, "there") && (lemma(i + 1).equals("be") || lemma(i + 1).equals("have"));
    return (!empty && tag(i).startsWith("RB"))
        || is(i, "not", "n't", "also", "later", "then", "only", "all", "both");
  }

  boolean isNominal(int i) {
    return tag(i).startsWith("NN")
        || tag(i).equals("PRP")
        || is(
            i, "who", "which", "that", "those", "these", "this", "some", "many", "others", "there",
            "one")
        || tag(i).equals("CD")
        || tag(i).equals("EX");
  }

  boolean isSubordinator(int i) {
    return is(
            i,
            "while",
            "after",
            "before",
            "as",
            "because",
            "since",
            "if",
            "although",
            "though",
            "until",
            "till",
            "once",
            "whether",
            "unless",
            "whereas",
            "so")
        && !tag(i).startsWith("NN");
  }

  boolean isRelative(int i) {
    return tag(i).equals("WDT")
        || tag(i).equals("WP")
        || tag(i).equals("WP$")
        || is(i, "who", "whom", "whose", "which");
  }

  boolean isQuestionWord(int i) {
    return tag(i).equals("WRB") || is(i, "how", "why", "where", "when", "what");
  }

  /// The text from the first of the tokens to before the last.
  Span span(int from, int to) {
    return new Span(at(from).span().start(), at(to - 1).span().end());
  }

  /// The index of the first token that starts at or after the position.
  int indexAt(int position) {
    int i = 0;
    while (i < size() && at(i).span().start() < position) {
      i++;
    }
    return i;
  }

  /// The end moved left over punctuation, conjunctions and opening quotation marks.
  int trimmedEnd(int from, int to) {
    int end = to;
    while (end > from
        && ((isMark(end - 1) && !isClosingBracket(end - 1)) || tag(end - 1).equals("CC"))) {
      end--;
    }
    return end;
  }

  /// The start moved right over punctuation and conjunctions.
  int trimmedStart(int from, int to) {
    int start = from;
    while (start < to && ((isMark(start) && !is(start, "[", "(")) || tag(start).equals("CC"))) {
      start++;
    }
    return start;
  }

  private boolean isClosingBracket(int i) {
    return is(i, ")", "]", "-rrb-", "-rsb-");
  }
}
