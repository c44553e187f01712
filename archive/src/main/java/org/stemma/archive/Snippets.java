package org.stemma.archive;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.stemma.text.Span;
import org.stemma.text.Text;

/// Finds the passages of reports that answer a question best, with their place in the text.
final class Snippets {
  private static final int MOST = 3;
  private static final int LONGEST_TEXT = 2_000_000;

  private final Passages passages;

  Snippets(IndexSearcher searcher) {
    this.passages =
        new Passages(
            UnifiedHighlighter.builder(searcher, Fields.analyzer())
                .withMaxLength(LONGEST_TEXT)
                .withMaxNoHighlightPassages(1)
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
                .withFormatter(new Spans()));
  }

  List<List<Hit.Snippet>> of(Query words, TopDocs found) throws IOException {
    int[] numbers = Arrays.stream(found.scoreDocs).mapToInt(d -> d.doc).toArray();
    Object[] all = passages.of(words, numbers);
    List<List<Hit.Snippet>> snippets = new ArrayList<>();
    for (Object one : all) {
      snippets.add(one instanceof Made made ? made.snippets() : List.of());
    }
    return snippets;
  }

  /// The highlighter, asked for values in place of marked-up words.
  private static final class Passages extends UnifiedHighlighter {
    Passages(UnifiedHighlighter.Builder builder) {
      super(builder);
    }

    Object[] of(Query words, int... numbers) throws IOException {
      Map<String, Object[]> made =
          highlightFieldsAsObjects(new String[] {Fields.TEXT}, words, numbers, new int[] {MOST});
      return Optional.ofNullable(made.get(Fields.TEXT)).orElse(new Object[0]);
    }
  }

  private record Made(List<Hit.Snippet> snippets) {}

  private static final class Spans extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String content) {
      Text text = new Text(content);
      return new Made(
          Arrays.stream(passages)
              .sorted(Comparator.comparingInt(Passage::getStartOffset))
              .map(p -> snippet(p, text))
              .filter(s -> !s.where().isEmpty())
              .toList());
    }

    private static Hit.Snippet snippet(Passage passage, Text text) {
      Span where = text.trim(new Span(passage.getStartOffset(), passage.getEndOffset()));
      List<Span> matches = new ArrayList<>();
      for (int i = 0; i < passage.getNumMatches(); i++) {
        matches.add(new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
      }
      return new Hit.Snippet(
          where,
          matches.stream().sorted().distinct().toList(),
          text.of(where).replace(Entries.PARAGRAPH, '\n'));
    }
  }
}
