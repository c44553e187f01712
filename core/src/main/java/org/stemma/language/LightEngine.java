package org.stemma.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.report.Report;
import org.stemma.text.Span;

/// The engine without a model: sentences, words, parts of speech and lemmas from word lists and rules.
/// It neither parses nor names.
public final class LightEngine implements Language {
  private final Tokenizer tokenizer = new Tokenizer(Abbreviations.english());
  private final SentenceSplitter splitter = new SentenceSplitter(Abbreviations.english());
  private final Tagger tagger = new Tagger();

  @Override
  public String name() {
    return "light";
  }

  @Override
  public boolean knows(String language) {
    return language.equals("en") || language.equals("und");
  }

  @Override
  public Reading read(Report report) {
    String text = report.text().chars();
    List<Sentence> sentences = new ArrayList<>();
    Set<String> small = new HashSet<>();
    for (Stretch stretch : Stretch.of(report)) {
      for (List<Span> words : splitter.split(text, tokenizer.tokens(text, stretch.span()))) {
        Sentence sentence = untagged(text, stretch, words);
        sentence.tokens().stream().map(Token::word).filter(LightEngine::isSmall).forEach(small::add);
        sentences.add(sentence);
      }
    }
    return new Reading(report, sentences.stream().map(s -> tagged(s, small)).toList());
  }

  private static Sentence untagged(String text, Stretch stretch, List<Span> spans) {
    List<Token> tokens =
        spans.stream().map(span -> new Token(span, span.of(text), "", "", "O", -1, "")).toList();
    Span span = new Span(spans.getFirst().start(), spans.getLast().end());
    return new Sentence(span, stretch.zone(), stretch.paragraph(), tokens);
  }

  private static boolean isSmall(String word) {
    return Character.isLowerCase(word.charAt(0));
  }

  private Sentence tagged(Sentence sentence, Set<String> small) {
    List<String> words = sentence.tokens().stream().map(Token::word).toList();
    List<Choice> tags = tagger.tags(words, small);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      Span span = sentence.tokens().get(i).span();
      Choice choice = tags.get(i);
      tokens.add(new Token(span, word, Lemmas.of(word, choice), choice.tag(), "O", -1, ""));
    }
    return new Sentence(sentence.span(), sentence.zone(), sentence.paragraph(), tokens);
  }
}
