package org.stemma.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.stemma.text.Span;

/// An index open for questions. It sees the index as it was when it was opened, whoever writes
/// meanwhile.
final class Search implements AutoCloseable {
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final SortedMap<String, SortedSetDocValuesReaderState> states = new TreeMap<>();

  Search(Path folder) throws IOException {
    this.directory = FSDirectory.open(folder);
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    FieldInfos fields = FieldInfos.getMergedFieldInfos(reader);
    for (String dimension : List.of(Fields.OUTLET, Fields.MONTH, Fields.STORY)) {
      String field = Fields.FACETS.getDimConfig(dimension).indexFieldName;
      if (fields.fieldInfo(field) != null) {
        states.put(
            dimension, new DefaultSortedSetDocValuesReaderState(reader, field, Fields.FACETS));
      }
    }
  }

  /// An entry found, by the key of its report.
  record Entry(String key, double score, String source, List<Hit.Snippet> snippets) {}

  /// What a question finds.
  record Answer(List<Entry> entries, long total, SortedMap<String, List<Found.Count>> facets) {}

  /// @param most so many entries, and so many values of each facet
  Answer answer(Question question, int most) throws IOException {
    var result =
        FacetsCollectorManager.search(
            searcher, question.query(), most, new FacetsCollectorManager());
    ScoreDoc[] found = result.topDocs().scoreDocs;
    List<List<Hit.Snippet>> snippets =
        question.sayings()
            ? whole(found)
            : new Snippets(searcher).of(question.words(), result.topDocs());
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      entries.add(entry(found[i], snippets.get(i)));
    }
    return new Answer(entries, total(result.facetsCollector()), facets(result, most));
  }

  private Entry entry(ScoreDoc found, List<Hit.Snippet> snippets) throws IOException {
    Document stored = stored(found);
    return new Entry(value(stored, Fields.KEY), found.score, value(stored, Fields.SHOWN), snippets);
  }

  private Document stored(ScoreDoc found) throws IOException {
    return searcher.storedFields().document(found.doc);
  }

  private static String value(Document stored, String field) {
    return Optional.ofNullable(stored.get(field)).orElse("");
  }

  /// A saying is its own snippet.
  private List<List<Hit.Snippet>> whole(ScoreDoc... found) throws IOException {
    List<List<Hit.Snippet>> snippets = new ArrayList<>();
    for (ScoreDoc one : found) {
      Document stored = stored(one);
      Span where = new Span(number(stored, Fields.START), number(stored, Fields.STOP));
      snippets.add(List.of(new Hit.Snippet(where, List.of(), value(stored, Fields.CLAIM))));
    }
    return snippets;
  }

  private static int number(Document stored, String field) {
    return Integer.parseInt(value(stored, field));
  }

  private static long total(FacetsCollector collector) {
    return collector.getMatchingDocs().stream().mapToLong(m -> m.totalHits()).sum();
  }

  private SortedMap<String, List<Found.Count>> facets(
      FacetsCollectorManager.FacetsResult result, int most) throws IOException {
    SortedMap<String, List<Found.Count>> facets = new TreeMap<>();
    for (var state : states.entrySet()) {
      FacetResult counted =
          new SortedSetDocValuesFacetCounts(state.getValue(), result.facetsCollector())
              .getTopChildren(most, state.getKey());
      if (counted != null) {
        List<Found.Count> counts = new ArrayList<>();
        for (LabelAndValue one : counted.labelValues) {
          counts.add(new Found.Count(one.label, one.value.longValue()));
        }
        facets.put(state.getKey(), counts);
      }
    }
    return facets;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
