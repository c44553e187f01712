package org.stemma.quality.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.AssertionId;
import org.stemma.dossier.Dossier;
import org.stemma.quality.examination.CoreferenceCorpus;
import org.stemma.quality.examination.CoreferenceCorpus.Marked;
import org.stemma.report.Block;
import org.stemma.report.Document;
import org.stemma.report.Received;
import org.stemma.report.Report;
import org.stemma.text.ReportId;
import org.stemma.text.Span;
import org.stemma.text.Text;

/// Stories of a corpus of events: the articles on one of them, and which event each assertion made
/// of them tells by its own main word.
final class EventClaims {
  private final CoreferenceCorpus corpus;
  private final Map<ReportId, List<Marked>> marked = new HashMap<>();

  EventClaims(CoreferenceCorpus corpus) {
    this.corpus = corpus;
    corpus
        .events()
        .forEach(m -> marked.computeIfAbsent(m.where().report(), r -> new ArrayList<>()).add(m));
  }

  /// The articles of each story: those of one topic that are about the same one of its two events,
  /// as their names say.
  SortedMap<String, List<Received>> stories() {
    SortedMap<String, List<Received>> stories = new TreeMap<>();
    for (Map.Entry<String, Report> article : corpus.articles().entrySet()) {
      String story = article.getKey().replaceAll("_[0-9]+", "_");
      stories
          .computeIfAbsent(story, s -> new ArrayList<>())
          .add(new Received.Read(document(article.getValue())));
    }
    return stories;
  }

  private static Document document(Report report) {
    Text text = report.text();
    List<Block> blocks =
        text.lines().stream().map(line -> new Block(line, Block.Kind.LINE, 0, "")).toList();
    return new Document(report.id(), report.id().value(), text, true, blocks, List.of());
  }

  /// The chain of events that each assertion tells by its own main word; those whose main word is
  /// not marked are left out.
  Map<AssertionId, Set<String>> told(Dossier dossier, Map<AssertionId, Span> mains) {
    Map<AssertionId, Set<String>> told = new HashMap<>();
    for (Assertion assertion : dossier.assertions()) {
      Span main = mains.getOrDefault(assertion.id(), new Span(0, 0));
      marked.getOrDefault(assertion.where().report(), List.of()).stream()
          .filter(m -> m.where().span().overlaps(main))
          .findFirst()
          .ifPresent(m -> told.put(assertion.id(), Set.of(m.chain())));
    }
    return told;
  }
}
