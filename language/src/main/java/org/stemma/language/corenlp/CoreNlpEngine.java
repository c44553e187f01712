package org.stemma.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.stemma.language.Language;
import org.stemma.language.LightEngine;
import org.stemma.language.Reading;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.report.Report;

/// The engine with a parser: Stanford CoreNLP's parts of speech, lemmas, names and dependencies upon the light engine's
/// sentences and words.
///
/// The models are loaded side by side when the first report is read, or before, with [#prepare]. One engine may be used
/// by many threads.
public final class CoreNlpEngine implements Language {
  private final LightEngine light = new LightEngine();
  private final Models models = new Models();

  /// Begins to load the models in the background.
  public CoreNlpEngine prepare() {
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
    Reading cut = light.read(report);
    return new Reading(report, cut.sentences().stream().map(this::deepened).toList());
  }

  private Sentence deepened(Sentence sentence) {
    List<CoreLabel> labels = Labels.of(sentence.tokens());
    models.tag(labels);
    List<String> names = models.names(labels);
    List<Dependency> dependencies = models.parse(labels);
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      tokens.add(token(sentence.tokens().get(i), labels.get(i), names.get(i), dependencies.get(i)));
    }
    return new Sentence(sentence.span(), sentence.zone(), sentence.paragraph(), tokens);
  }

  private static Token token(
      Token light, CoreLabel label, String name, Dependency dependency) {
    return new Token(
        light.span(),
        light.word(),
        label.lemma(),
        label.tag(),
        name,
        dependency.head(),
        dependency.relation());
  }
}
