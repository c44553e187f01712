package org.stemma.quality.examination;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.stemma.attribution.Attributions;
import org.stemma.language.Language;
import org.stemma.language.Reading;
import org.stemma.name.Namer;
import org.stemma.quality.examination.PolNear.Article;
import org.stemma.quality.examination.PolNear.Attributed;
import org.stemma.quality.metric.Counts;
import org.stemma.quality.metric.Figure;
import org.stemma.quality.metric.Pairing;
import org.stemma.text.Span;
import org.stemma.text.Text;

/// Attributions found against those annotated: words of the contents, and sources, cues and whole
/// attributions that overlap.
///
/// A token is a run of characters that are not blank; it is in a content when its first or last
/// character is. Sources and cues are paired one to one by overlap. A whole attribution is right
/// when source, cue and content all overlap; one without a source has none in both.
///
/// The corpus marks the outermost attribution only ("Lee said he hopes ..." is Lee's saying), so
/// that ours inside another's content are left out of all but the words of the contents.
final class AttributionExamination {
  private static final Pattern TOKEN = Pattern.compile("\\S+");
  private static final String QUOTES = "\"“”„«»";

  private Counts content = Counts.NONE;
  private Counts source = Counts.NONE;
  private Counts cue = Counts.NONE;
  private Counts whole = Counts.NONE;
  private final Map<Kind, long[]> kinds = new EnumMap<>(Kind.class);
  private final List<Miss> misses = new ArrayList<>();

  /// How words are given, by the quotation marks in them.
  enum Kind {
    DIRECT,
    MIXED,
    INDIRECT;

    /// Direct if quotation marks stand around all of it, mixed if they stand elsewhere in it. The
    /// marks may belong to the content or stand just outside.
    static Kind of(String text, List<Span> content) {
      Span all = new Text(text).trim(content.getFirst().union(content.getLast()));
      boolean opened = isQuoteAt(text, all.start()) || isQuoteAt(text, all.start() - 1);
      boolean comma = all.end() < text.length() && ",.?!".indexOf(text.charAt(all.end())) >= 0;
      boolean closed =
          isQuoteAt(text, all.end() - 1) || isQuoteAt(text, all.end() + (comma ? 1 : 0));
      if (opened && closed) {
        return DIRECT;
      }
      return opened || closed || all.of(text).chars().anyMatch(AttributionExamination::isQuote)
          ? MIXED
          : INDIRECT;
    }
  }

  private static boolean isQuoteAt(String text, int position) {
    return position >= 0 && position < text.length() && isQuote(text.charAt(position));
  }

  private static boolean isQuote(int character) {
    return QUOTES.indexOf(character) >= 0;
  }

  private AttributionExamination() {
    for (Kind kind : Kind.values()) {
      kinds.put(kind, new long[4]);
    }
  }

  static Measurement measure(Setting setting) throws IOException {
    List<Article> articles = PolNear.articles(setting.folder());
    AttributionExamination examination = new AttributionExamination();
    for (Article article : articles) {
      examination.add(article, found(article, setting.language()));
    }
    return new Measurement(articles.size(), "articles", examination.figures(), examination.misses);
  }

  private static List<Attributed> found(Article article, Language language) {
    Reading reading = language.read(Articles.plain(article.name(), article.text()));
    List<Reading> readings = List.of(reading);
    return Attributions.of(readings, Namer.name(readings)).attributions().stream()
        .map(
            a ->
                new Attributed(
                    a.source().stream().toList(), a.cue().stream().toList(), a.content()))
        .filter(a -> !a.content().isEmpty())
        .toList();
  }

  static AttributionExamination of(Article article, List<Attributed> found) {
    AttributionExamination examination = new AttributionExamination();
    examination.add(article, found);
    return examination;
  }

  private void add(Article article, List<Attributed> all) {
    List<Attributed> wanted = article.attributed();
    content = content.plus(tokens(article.text(), wanted, all));
    List<Attributed> found = all.stream().filter(a -> isOutermost(a, all)).toList();
    source =
        source.plus(
            overlapping(
                wanted.stream()
                    .map(Attributed::source)
                    .filter(s -> !s.isEmpty())
                    .distinct()
                    .toList(),
                found.stream()
                    .map(Attributed::source)
                    .filter(s -> !s.isEmpty())
                    .distinct()
                    .toList()));
    cue =
        cue.plus(
            overlapping(
                wanted.stream().map(Attributed::cue).filter(s -> !s.isEmpty()).distinct().toList(),
                found.stream().map(Attributed::cue).filter(s -> !s.isEmpty()).distinct().toList()));
    Pairing<Attributed, Attributed> pairing = Pairing.of(wanted, found, this::agreement);
    whole = whole.plus(pairing.counts());
    countKinds(article.text(), pairing);
    note(article, wanted, found);
  }

  /// Whether no other attribution has this one's cue in its content, and not the other way round.
  private static boolean isOutermost(Attributed one, List<Attributed> all) {
    return all.stream()
        .noneMatch(other -> !other.equals(one) && holds(other, one) && !holds(one, other));
  }

  private static boolean holds(Attributed outer, Attributed inner) {
    return !inner.cue().isEmpty()
        && outer.content().stream().anyMatch(c -> c.overlaps(inner.cue().getFirst()));
  }

  private static Counts tokens(String text, List<Attributed> wanted, List<Attributed> found) {
    BitSet gold = covered(wanted);
    BitSet ours = covered(found);
    long right = 0;
    long wrong = 0;
    long missed = 0;
    for (MatchResult token : (Iterable<MatchResult>) TOKEN.matcher(text).results()::iterator) {
      boolean inGold = gold.get(token.start()) || gold.get(token.end() - 1);
      boolean inOurs = ours.get(token.start()) || ours.get(token.end() - 1);
      right += inGold && inOurs ? 1 : 0;
      wrong += inOurs && !inGold ? 1 : 0;
      missed += inGold && !inOurs ? 1 : 0;
    }
    return new Counts(right, wrong, missed);
  }

  private static BitSet covered(List<Attributed> attributed) {
    BitSet covered = new BitSet();
    attributed.stream()
        .flatMap(a -> a.content().stream())
        .forEach(s -> covered.set(s.start(), s.end()));
    return covered;
  }

  private static Counts overlapping(List<List<Span>> wanted, List<List<Span>> found) {
    return Pairing.of(wanted, found, AttributionExamination::shared).counts();
  }

  private static double shared(List<Span> a, List<Span> b) {
    return a.stream().mapToInt(x -> b.stream().mapToInt(x::shared).sum()).sum();
  }

  /// How much of the content is shared, 0 where source, cue or content do not overlap.
  private double agreement(Attributed wanted, Attributed found) {
    boolean sources =
        wanted.source().isEmpty()
            ? found.source().isEmpty()
            : shared(wanted.source(), found.source()) > 0;
    boolean cues = shared(wanted.cue(), found.cue()) > 0;
    return sources && cues ? shared(wanted.content(), found.content()) : 0;
  }

  private void countKinds(String text, Pairing<Attributed, Attributed> pairing) {
    for (Pairing.Pair<Attributed, Attributed> pair : pairing.pairs()) {
      row(Kind.of(text, pair.wanted().content()))[0]++;
      row(Kind.of(text, pair.found().content()))[1]++;
    }
    pairing.missed().forEach(a -> row(Kind.of(text, a.content()))[2]++);
    pairing.extra().forEach(a -> row(Kind.of(text, a.content()))[3]++);
  }

  private long[] row(Kind kind) {
    return kinds.getOrDefault(kind, new long[4]);
  }

  private void note(Article article, List<Attributed> wanted, List<Attributed> found) {
    BitSet gold = covered(wanted);
    BitSet ours = covered(found);
    for (Attributed one : wanted) {
      note("content missed", article, one, ours);
    }
    for (Attributed one : found) {
      note("content too much", article, one, gold);
    }
  }

  /// A content of which the other side has less than half.
  private void note(String kind, Article article, Attributed one, BitSet other) {
    int size = one.content().stream().mapToInt(Span::length).sum();
    long shared =
        one.content().stream().mapToLong(s -> other.get(s.start(), s.end()).cardinality()).sum();
    if (2 * shared < size) {
      String said =
          "source “" + words(article, one.source()) + "”, cue “" + words(article, one.cue()) + "”";
      Text text = new Text(article.text());
      misses.add(Miss.at(kind, article.name(), text, one.content().getFirst(), said));
    }
  }

  private static String words(Article article, List<Span> pieces) {
    return String.join(" … ", pieces.stream().map(s -> s.of(article.text())).toList());
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.f1("content.tokens.f1", content));
    figures.add(Figure.precision("content.tokens.precision", content));
    figures.add(Figure.recall("content.tokens.recall", content));
    figures.add(Figure.f1("source.overlap.f1", source));
    figures.add(Figure.f1("cue.overlap.f1", cue));
    figures.add(Figure.f1("attribution.f1", whole));
    for (Kind kind : Kind.values()) {
      long[] n = row(kind);
      figures.add(kindFigure("attribution." + kind.name().toLowerCase(Locale.ROOT) + ".f1", n));
    }
    return figures;
  }

  /// The pairs count with the wanted one's kind for recall, with the found one's for precision.
  private static Figure kindFigure(String name, long[] n) {
    double recall = n[0] + n[2] == 0 ? 0 : n[0] / (double) (n[0] + n[2]);
    double precision = n[1] + n[3] == 0 ? 0 : n[1] / (double) (n[1] + n[3]);
    double f1 = recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
    return Figure.mean(
        name, f1, n[0] + "/" + (n[0] + n[2]) + " wanted, " + n[1] + "/" + (n[1] + n[3]) + " found");
  }
}
