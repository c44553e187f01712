package org.stemma.language;

import java.util.ArrayList;
import java.util.List;
import org.stemma.report.Report;
import org.stemma.text.Span;

/// The engine without a model: sentences, words, parts of speech and lemmas from word lists and
/// rules.
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
    for (Stretch stretch : Stretch.of(report)) {
      for (List<Span> spans : splitter.split(text, tokenizer.tokens(text, stretch.span()))) {
        sentences.add(untagged(text, stretch, spans));
      }
    }
    List<List<String>> words = sentences.stream().map(LightEngine::words).toList();
    Spellings spellings = Spellings.of(words);
    return new Reading(report, sentences.stream().map(s -> tagged(s, spellings)).toList());
  }

  private static Sentence untagged(String text, Stretch stretch, List<Span> spans) {
    List<Token> tokens =
        spans.stream().map(span -> new Token(span, span.of(text), "", "", "O", -1, "")).toList();
    Span span = new Span(spans.getFirst().start(), spans.getLast().end());
    return new Sentence(span, stretch.zone(), stretch.paragraph(), tokens);
  }

  private static List<String> words(Sentence sentence) {
    return sentence.tokens().stream().map(Token::word).toList();
  }

  private Sentence tagged(Sentence sentence, Spellings spellings) {
    List<String> words = words(sentence);
    List<Choice> tags = tagger.tags(words, spellings);
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
