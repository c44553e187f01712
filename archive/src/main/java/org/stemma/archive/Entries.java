package org.stemma.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.Interval;
import org.stemma.text.Span;

/// Entries of the index for one report: the report itself, and each thing it says on
/// somebody's word.
final class Entries {
  private static final FieldType PROSE = prose();
  private static final int MONTH = 7;

  /// Ends a paragraph in the index, in place of a line end.
  static final char PARAGRAPH = '\u2029';

  private final Filed filed;
  private final Report report;
  private final String story;

  Entries(Filed filed, Report report) {
    this.filed = filed;
    this.report = report;
    this.story = filed.story();
  }

  /// Something said: where it stands, and on whose word under all names of theirs.
  record Saying(Span where, String shown, List<String> sources) {}

  private static FieldType prose() {
    FieldType type = new FieldType(TextField.TYPE_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  /// @param names every name of everybody whom the report names
  Document report(Set<String> names) {
    Document entry = common(Fields.REPORT);
    entry.add(new Field(Fields.TEXT, account(report), PROSE));
    report
        .title()
        .ifPresent(
            t -> entry.add(new TextField(Fields.TITLE, report.text().of(t), Field.Store.NO)));
    names.forEach(n -> entry.add(new TextField(Fields.NAME, n, Field.Store.NO)));
    return entry;
  }

  Document saying(Saying said) {
    Document entry = common(Fields.SAYING);
    String words = said.where().of(report.text().chars());
    entry.add(new TextField(Fields.CLAIM, words, Field.Store.YES));
    entry.add(new StoredField(Fields.START, said.where().start()));
    entry.add(new StoredField(Fields.STOP, said.where().end()));
    entry.add(new StoredField(Fields.SHOWN, said.shown()));
    said.sources().forEach(s -> entry.add(new TextField(Fields.SOURCE, s, Field.Store.NO)));
    said.sources().forEach(s -> entry.add(new TextField(Fields.NAME, s, Field.Store.NO)));
    return entry;
  }

  private Document common(String type) {
    Document entry = new Document();
    entry.add(new StringField(Fields.TYPE, type, Field.Store.YES));
    entry.add(new StringField(Fields.KEY, filed.key(), Field.Store.YES));
    entry.add(new TextField(Fields.ID, filed.id(), Field.Store.YES));
    entry.add(new StringField(Fields.STORY, story, Field.Store.YES));
    facet(entry, Fields.STORY, story);
    String outlet = report.outlet().map(Outlet::name).orElse("");
    if (!outlet.isBlank()) {
      entry.add(new TextField(Fields.OUTLET, outlet, Field.Store.YES));
      facet(entry, Fields.OUTLET, outlet);
    }
    Interval days = report.published().interval();
    if (!days.isOpenBelow() || !days.isOpenAbove()) {
      entry.add(new LongPoint(Fields.FROM, days.earliest().toEpochDay()));
      entry.add(new LongPoint(Fields.TO, days.latest().toEpochDay()));
    }
    report.published().best().ifPresent(best -> dated(entry, best));
    return entry;
  }

  private static void dated(Document entry, String best) {
    entry.add(new StoredField(Fields.PUBLISHED, best));
    if (best.length() >= MONTH) {
      facet(entry, Fields.MONTH, best.substring(0, MONTH));
    }
  }

  private static void facet(Document entry, String dimension, String value) {
    if (!value.isBlank()) {
      entry.add(new SortedSetDocValuesFacetField(dimension, value));
    }
  }

  /// The text with blanks for furniture, so that positions stay what they are; where a part of
  /// the report or a paragraph ends, the line end says so, so that no snippet runs over it.
  static String account(Report report) {
    StringBuilder account = new StringBuilder(report.text().chars());
    for (Segment segment : report.segments()) {
      if (segment.zone() == Zone.FURNITURE) {
        for (int i = segment.span().start(); i < segment.span().end(); i++) {
          account.setCharAt(i, ' ');
        }
      }
      end(account, segment.span().start() - 1);
    }
    for (int i = account.indexOf("\n\n"); i >= 0; i = account.indexOf("\n\n", i + 1)) {
      end(account, i);
    }
    return account.toString();
  }

  private static void end(StringBuilder account, int at) {
    if (at >= 0 && account.charAt(at) == '\n') {
      account.setCharAt(at, PARAGRAPH);
    }
  }

  static List<String> both(String one, List<String> more) {
    List<String> both = new ArrayList<>();
    both.add(one);
    both.addAll(more);
    return both;
  }
}
