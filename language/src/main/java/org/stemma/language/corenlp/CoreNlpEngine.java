package org.stemma.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.stemma.language.Language;
import org.stemma.language.LightEngine;
import org.stemma.language.Reading;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.report.Report;

/// The engine with a parser: Stanford CoreNLP's parts of speech, lemmas, names and dependencies
/// upon the light engine's
/// sentences and words.
///
/// The models are loaded side by side when the first report is read, or before, with [#prepare].
/// One engine may be used
/// by many threads.
final class CoreNlpEngine implements Language {
  private final LightEngine light = new LightEngine();
  private final Models models = new Models();

  /// Begins to load the models in the background.
  CoreNlpEngine prepare() {
    models.load();
    return this;
  }

  @Override
  public String name() {
    return "deep";
  }

  @Override
  public boolean knows(String language) {
    return light.knows(language);
  }

  @Override
  public Reading read(Report report) {
    models.load();
    List<Sentence> cut = light.read(report).sentences();
    // names need no parts of speech: they are found while the parser works
    CompletableFuture<List<List<String>>> names =
        CompletableFuture.supplyAsync(() -> cut.stream().map(this::names).toList());
    List<Sentence> parsed = cut.stream().map(this::parsed).toList();
    return new Reading(report, named(parsed, names.join()));
  }

  private List<String> names(Sentence sentence) {
    return models.names(Labels.of(sentence.tokens()));
  }

  private Sentence parsed(Sentence sentence) {
    List<CoreLabel> labels = Labels.of(sentence.tokens());
    models.tag(labels);
    List<Dependency> dependencies = models.parse(labels);
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      Token light = sentence.tokens().get(i);
      CoreLabel label = labels.get(i);
      Dependency dependency = dependencies.get(i);
      tokens.add(
          new Token(
              light.span(),
              light.word(),
              label.lemma(),
              label.tag(),
              light.name(),
              dependency.head(),
              dependency.relation()));
    }
    return new Sentence(sentence.span(), sentence.zone(), sentence.paragraph(), tokens);
  }

  private static List<Sentence> named(List<Sentence> sentences, List<List<String>> names) {
    List<Sentence> named = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      named.add(named(sentences.get(i), names.get(i)));
    }
    return named;
  }

  private static Sentence named(Sentence sentence, List<String> names) {
    List<Token> tokens = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      Token t = sentence.tokens().get(i);
      tokens.add(
          new Token(t.span(), t.word(), t.lemma(), t.tag(), names.get(i), t.head(), t.relation()));
    }
    return new Sentence(sentence.span(), sentence.zone(), sentence.paragraph(), tokens);
  }
}
