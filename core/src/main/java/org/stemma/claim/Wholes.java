package org.stemma.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Token;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// Tells whether a clause is a whole sentence by itself: with a verb, with its subject, not
/// hanging on what stands before it ("which have gone round", "and took the ledger", "also died
/// in the fire"), and not cut before its end ("the barge sank shortly", "asked what they"). And
/// prints it whole where it is not.
final class Wholes {
  /// What stands before a clause is printed with it if both have no more words than this.
  private static final int LONGEST = 32;

  private static final Set<String> SUBORDINATING =
      Set.of("that", "because", "if", "although", "though", "whether", "unless", "than");

  private static final Set<String> SUBJECTS = Set.of("i", "he", "she", "we", "they", "who");

  /// Tags of words after which a clause goes on.
  private static final Set<String> OPEN_TAGS =
      Set.of("IN", "TO", "CC", "DT", "PRP$", "WDT", "WP", "MD", "VBG", "VBZ", "VBP");

  private static final Set<String> OPENING = Set.of("“", "``", "\"", "‘");
  private static final Set<String> CLOSING = Set.of("”", "''", "\"", "’");

  private Wholes() {}

  static boolean isWhole(Proposition p) {
    List<Token> words = words(p, p.assertion().where().span());
    return !words.isEmpty()
        && words.stream().anyMatch(Token::isVerb)
        && !hangs(p, words)
        && !isCut(p, words);
  }

  /// The clause, from the beginning of its sentence where it hangs on that, up to the next stop
  /// where it is cut, and with the marks of a quotation that it holds one of.
  static Passage printed(Proposition p) {
    Span own = p.assertion().where().span();
    List<Token> words = words(p, own);
    Span sentence = p.assertion().sentence().span();
    int start = words.isEmpty() || !hangs(p, words) ? own.start() : sentence.start();
    int end = words.isEmpty() || !isCut(p, words) ? own.end() : stop(p, own.end());
    Span wide = new Span(Math.min(start, own.start()), end);
    boolean fits = words(p, wide).size() <= LONGEST;
    return new Passage(p.assertion().where().report(), quoted(p, fits ? wide : own));
  }

  private static List<Token> words(Proposition p, Span span) {
    return p.wording().sentence().within(span).stream().filter(Token::isWord).toList();
  }

  private static boolean hangs(Proposition p, List<Token> words) {
    Token first = words.getFirst();
    boolean modal = first.tag().equals("MD") && words.size() > 1 && words.get(1).isVerb();
    boolean adverb = first.tag().startsWith("RB") && words.size() > 1 && words.get(1).isVerb();
    boolean begins = first.span().start() <= p.assertion().sentence().span().start();
    return isDependent(first) || p.beginsWithVerb() || !begins && (modal || adverb);
  }

  private static boolean isDependent(Token first) {
    return first.tag().equals("TO")
        || first.tag().equals("CC")
        || first.tag().startsWith("W")
        || SUBORDINATING.contains(printed(first));
  }

  /// Whether its sentence goes on at once after a word that asks for more: "released a film
  /// claiming", "sank shortly", "the terms they".
  private static boolean isCut(Proposition p, List<Token> words) {
    Token last = words.getLast();
    List<Token> behind = behind(p, p.assertion().where().span().end());
    boolean goesOn = !behind.isEmpty() && behind.getFirst().isWord();
    boolean open = OPEN_TAGS.contains(last.tag()) || SUBJECTS.contains(printed(last));
    boolean adverb = last.tag().equals("RB") && printed(last).endsWith("ly");
    boolean purpose = goesOn && behind.getFirst().tag().equals("TO");
    return goesOn && (open || adverb || purpose);
  }

  private static List<Token> behind(Proposition p, int from) {
    int end = Math.max(from, p.assertion().sentence().span().end());
    return p.wording().sentence().within(new Span(from, end));
  }

  /// The end of the last word before the next comma, stop or mark.
  private static int stop(Proposition p, int from) {
    int end = from;
    for (Token token : behind(p, from)) {
      if (!token.isWord()) {
        return end;
      }
      end = token.span().end();
    }
    return end;
  }

  /// With the closing mark right behind it that it lacks, or without the opening mark that it
  /// begins with.
  private static Span quoted(Proposition p, Span span) {
    List<Token> in = p.wording().sentence().within(span);
    Optional<Token> mark =
        p.wording().sentence().tokens().stream()
            .filter(t -> t.span().start() == span.end() && CLOSING.contains(t.word()))
            .findFirst();
    if (in.isEmpty() || !isOpen(in)) {
      return span;
    }
    if (mark.isPresent()) {
      return new Span(span.start(), mark.get().span().end());
    }
    boolean begins = in.size() > 1 && OPENING.contains(in.getFirst().word());
    return begins ? new Span(in.get(1).span().start(), span.end()) : span;
  }

  /// Whether a quotation begins in it that does not end there.
  private static boolean isOpen(List<Token> tokens) {
    long marks = tokens.stream().filter(t -> t.word().equals("\"")).count();
    long opened = tokens.stream().filter(t -> OPENING.contains(t.word())).count();
    long closed = tokens.stream().filter(t -> CLOSING.contains(t.word())).count();
    return marks % 2 == 1 || opened > closed;
  }

  private static String printed(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
