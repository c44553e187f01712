package org.stemma.archive;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.facet.FacetsConfig;

/// The fields of the index, and how their words are cut. Reports and sayings (one assertion of
/// one report) are entries of one index, told apart by [#TYPE].
final class Fields {
  static final String TYPE = "type";
  static final String REPORT = "report";
  static final String SAYING = "saying";
  static final String KEY = "key";
  static final String ID = "id";
  static final String STORY = "story";
  static final String TEXT = "text";
  static final String TITLE = "title";
  static final String OUTLET = "outlet";
  static final String NAME = "name";
  static final String SOURCE = "source";
  static final String CLAIM = "claim";
  static final String DATE = "date";
  static final String FROM = "from";
  static final String TO = "to";
  static final String START = "start";
  static final String STOP = "stop";
  static final String PUBLISHED = "published";
  static final String MONTH = "month";
  static final String SHOWN = "shown";

  /// Facets stand in fields of their own.
  static final FacetsConfig FACETS = facets();

  private Fields() {}

  private static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    for (String dimension : new String[] {OUTLET, MONTH, STORY}) {
      config.setIndexFieldName(dimension, "facet-" + dimension);
    }
    return config;
  }

  static Analyzer analyzer() {
    Analyzer prose = new Prose(true);
    Analyzer names = new Prose(false);
    Analyzer whole = new KeywordAnalyzer();
    return new PerFieldAnalyzerWrapper(
        prose,
        Map.of(NAME, names, OUTLET, names, SOURCE, names, KEY, whole, STORY, whole, TYPE, whole));
  }

  /// Words in lower case without accents; of prose, their stems.
  private static final class Prose extends Analyzer {
    private static final int APART = 100;

    private final boolean stems;

    Prose(boolean stems) {
      this.stems = stems;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      TokenStream plain =
          new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
      return new TokenStreamComponents(words, stems ? new KStemFilter(plain) : plain);
    }

    // a phrase never runs from one name into the next
    @Override
    public int getPositionIncrementGap(String field) {
      return APART;
    }
  }
}
