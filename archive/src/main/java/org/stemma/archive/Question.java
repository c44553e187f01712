package org.stemma.archive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.stemma.archive.ArchiveException.Kind;

/// A search as asked, in Lucene's query language: words, "phrases", `outlet:`, `name:`,
/// `source:`, `claim:`, `story:`, `id:`, `date:2026-03` and `date:[2026-03-01 TO *]`, with
/// AND, OR, NOT and brackets.
///
/// @param sayings whether it asks for what is said, not for reports
/// @param words what is looked for, for snippets
record Question(Query query, Query words, boolean sayings) {

  static Question of(String asked) {
    boolean sayings = asked.matches("(?s).*\\b(?:source|claim):.*");
    return typed(parsed(asked, sayings ? Fields.CLAIM : Fields.TEXT, true), sayings);
  }

  /// Who says that: any of the words will do, the more the better.
  static Question whoSays(String that) {
    return typed(parsed(QueryParser.escape(that), Fields.CLAIM, false), true);
  }

  private static Question typed(Query words, boolean sayings) {
    Query type = new TermQuery(new Term(Fields.TYPE, sayings ? Fields.SAYING : Fields.REPORT));
    Query query =
        new BooleanQuery.Builder()
            .add(words, BooleanClause.Occur.MUST)
            .add(type, BooleanClause.Occur.FILTER)
            .build();
    return new Question(query, words, sayings);
  }

  private static Query parsed(String asked, String field, boolean all) {
    Dated parser = new Dated(field);
    parser.setDefaultOperator(all ? QueryParser.Operator.AND : QueryParser.Operator.OR);
    parser.setSplitOnWhitespace(false);
    try {
      return parser.parse(asked);
    } catch (ParseException | IllegalArgumentException wrong) {
      throw new ArchiveException(
          Kind.MISUSE,
          "cannot read the search “"
              + asked
              + "”: "
              + String.valueOf(wrong.getMessage()).lines().findFirst().orElse("")
              + "; put words with signs in quotation marks",
          wrong);
    }
  }

  /// Knows what a day is, and that a word of the text may stand in the headline.
  private static final class Dated extends QueryParser {
    private static final float HEADLINE = 2;

    Dated(String field) {
      super(field, Fields.analyzer());
    }

    @Override
    protected Query getFieldQuery(String field, String words, boolean quoted)
        throws ParseException {
      if (field.equals(Fields.DATE)) {
        return days(words, words);
      }
      Query own = super.getFieldQuery(field, words, quoted);
      return field.equals(Fields.TEXT) && own != null ? orHeadline(own, words, quoted) : own;
    }

    private Query orHeadline(Query own, String words, boolean quoted) throws ParseException {
      Query title = super.getFieldQuery(Fields.TITLE, words, quoted);
      Query other =
          title == null ? new MatchNoDocsQuery("no word of it") : new BoostQuery(title, HEADLINE);
      return new BooleanQuery.Builder()
          .add(own, BooleanClause.Occur.SHOULD)
          .add(other, BooleanClause.Occur.SHOULD)
          .build();
    }

    @Override
    protected Query getRangeQuery(
        String field, String from, String to, boolean fromIn, boolean toIn) throws ParseException {
      if (!field.equals(Fields.DATE)) {
        return super.getRangeQuery(field, from, to, fromIn, toIn);
      }
      return days(from == null ? "*" : from, to == null ? "*" : to);
    }

    /// Reports whose interval of publication meets the days.
    private static Query days(String from, String to) throws ParseException {
      long first = from.equals("*") ? Long.MIN_VALUE : first(from).toEpochDay();
      long last = to.equals("*") ? Long.MAX_VALUE : last(to).toEpochDay();
      return new BooleanQuery.Builder()
          .add(
              LongPoint.newRangeQuery(Fields.FROM, Long.MIN_VALUE, last),
              BooleanClause.Occur.FILTER)
          .add(
              LongPoint.newRangeQuery(Fields.TO, first, Long.MAX_VALUE), BooleanClause.Occur.FILTER)
          .build();
    }

    private static LocalDate first(String day) throws ParseException {
      return isMonth(day) ? monthOf(day).atDay(1) : isYear(day) ? yearEnd(day, 1) : day(day);
    }

    private static LocalDate last(String day) throws ParseException {
      return isMonth(day) ? monthOf(day).atEndOfMonth() : isYear(day) ? yearEnd(day, 12) : day(day);
    }

    private static boolean isMonth(String day) {
      return day.matches("\\d{4}-\\d{2}");
    }

    private static boolean isYear(String day) {
      return day.matches("\\d{4}");
    }

    private static YearMonth monthOf(String day) throws ParseException {
      try {
        return YearMonth.parse(day);
      } catch (DateTimeParseException wrong) {
        throw notADay(day);
      }
    }

    private static LocalDate yearEnd(String year, int month) {
      YearMonth end = YearMonth.of(Integer.parseInt(year), month);
      return month == 1 ? end.atDay(1) : end.atEndOfMonth();
    }

    private static LocalDate day(String day) throws ParseException {
      try {
        return LocalDate.parse(day);
      } catch (DateTimeParseException wrong) {
        throw notADay(day);
      }
    }

    private static ParseException notADay(String day) {
      return new ParseException(day + " is not a day, month or year; write 2026-03-08");
    }
  }
}
