package org.stemma.language.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/// Tagger, name finder and parser, each loaded on a thread of its own.
final class Models {
  private static final String FOLDER = "edu/stanford/nlp/models/";
  private static final int LONGEST_PARSED = 110;

  private final AtomicBoolean started = new AtomicBoolean();
  private final FutureTask<MaxentTagger> tagger =
      new FutureTask<>(
          () -> new MaxentTagger(FOLDER + "pos-tagger/english-left3words-distsim.tagger"));
  private final FutureTask<CRFClassifier<CoreLabel>> namer =
      new FutureTask<>(
          () -> CRFClassifier.getClassifier(FOLDER + "ner/english.all.3class.distsim.crf.ser.gz"));
  private final FutureTask<DependencyParser> parser =
      new FutureTask<>(
          () -> DependencyParser.loadFromModelFile(FOLDER + "parser/nndep/english_UD.gz"));

  void load() {
    if (started.compareAndSet(false, true)) {
      RedwoodConfiguration.current().clear().apply();
      Thread.ofPlatform().daemon().name("stemma-parser").start(parser);
      Thread.ofPlatform().daemon().name("stemma-names").start(namer);
      Thread.ofPlatform().daemon().name("stemma-tagger").start(tagger);
    }
  }

  /// Sets parts of speech and lemmas.
  void tag(List<CoreLabel> labels) {
    loaded(tagger).tagCoreLabels(labels);
    MaxentTagger.lemmatize(labels, new Morphology());
  }

  /// The kind of name of each word, `O` for none.
  List<String> names(List<CoreLabel> labels) {
    return loaded(namer).classifySentence(labels).stream()
        .map(label -> label.get(AnswerAnnotation.class))
        .toList();
  }

  /// The head of each word; a sentence of more than 110 words stays unparsed.
  List<Dependency> parse(List<CoreLabel> labels) {
    List<Dependency> found = new ArrayList<>(Collections.nCopies(labels.size(), Dependency.NONE));
    if (labels.size() <= LONGEST_PARSED) {
      for (TypedDependency edge : loaded(parser).predict(labels).typedDependencies()) {
        found.set(
            edge.dep().index() - 1, new Dependency(edge.gov().index() - 1, edge.reln().toString()));
      }
    }
    return found;
  }

  private static <T> T loaded(FutureTask<T> model) {
    try {
      return model.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while the language models were loading");
    } catch (ExecutionException broken) {
      throw new IllegalStateException(
          "a language model could not be loaded; is stanford-corenlp-models on the class path? ("
              + broken.getCause()
              + ")",
          broken);
    }
  }
}
