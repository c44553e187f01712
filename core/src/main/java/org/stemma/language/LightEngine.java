package org.stemma.language;

import java.util.ArrayList;
import java.util.List;
import org.stemma.report.Report;
import org.stemma.text.Span;

/// The engine without a model: sentences, words, parts of speech and lemmas from word lists and rules.
/// It neither parses nor names.
public final class LightEngine implements Language {
  private final Tokenizer tokenizer = new Tokenizer(Abbreviations.english());
  private final SentenceSplitter splitter = new SentenceSplitter(Abbreviations.english());
  private final Tagger tagger = Tagger.english();
  private final Lemmas lemmas = Lemmas.english();

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
      for (List<Span> words : splitter.split(text, tokenizer.tokens(text, stretch.span()))) {
        sentences.add(sentence(text, stretch, words));
      }
    }
    return new Reading(report, tagger.withoutFalseNames(sentences));
  }

  private Sentence sentence(String text, Stretch stretch, List<Span> spans) {
    List<String> words = spans.stream().map(span -> span.of(text)).toList();
    List<String> tags = tagger.tags(words);
    List<Token> tokens = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      String lemma = lemmas.of(words.get(i), tags.get(i));
      tokens.add(new Token(spans.get(i), words.get(i), lemma, tags.get(i), "O", -1, ""));
    }
    Span span = new Span(spans.getFirst().start(), spans.getLast().end());
    return new Sentence(span, stretch.zone(), stretch.paragraph(), tokens);
  }
}
