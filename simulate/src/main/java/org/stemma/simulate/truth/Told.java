package org.stemma.simulate.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.simulate.press.Item;
import org.stemma.simulate.press.Operator;
import org.stemma.simulate.telling.Hedge;
import org.stemma.simulate.telling.Telling;
import org.stemma.simulate.typeset.Article;
import org.stemma.simulate.wording.Mark;

/// Writes down what is true of a report.
final class Told {
  private Told() {}

  static ReportTruth of(Article article, String story, TokenLineage lineage) {
    var draft = article.draft();
    return new ReportTruth(
        draft.id(),
        story,
        draft.held(),
        draft.held() ? Optional.empty() : Optional.of(article.text()),
        draft.house().id(),
        draft.at().toString(),
        new ReportTruth.PageDay(
            draft.date().stated().map(Object::toString), lower(draft.date().kind())),
        draft.versionOf(),
        draft.parents(),
        article.credited().stream()
            .map(
                c ->
                    new ReportTruth.Credit(
                        c.house().id(), c.house().name(), at(c.begin(), c.end())))
            .toList(),
        article.segments().stream()
            .map(s -> new ReportTruth.Segment(s.kind(), at(s.begin(), s.end())))
            .toList(),
        names(article),
        times(article),
        quantities(article),
        assertions(article),
        lineage.of(article).stream()
            .map(
                r ->
                    new ReportTruth.Taken(
                        at(r.begin(), r.end()), r.report(), at(r.parentBegin(), r.parentEnd())))
            .toList());
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static At at(int begin, int end) {
    return new At(begin, end);
  }

  private static At at(Article.PlacedMark mark) {
    return new At(mark.begin(), mark.end());
  }

  private static List<ReportTruth.Name> names(Article article) {
    List<ReportTruth.Name> names = new ArrayList<>();
    for (Article.PlacedMark placed : article.marks()) {
      if (placed.mark() instanceof Mark.Name name && isName(article, placed)) {
        names.add(new ReportTruth.Name(at(placed), name.entity()));
      }
    }
    return names;
  }

  /// "The state agency" is a description, no name.
  static boolean isName(Article article, Article.PlacedMark placed) {
    return article
        .text()
        .substring(placed.begin(), placed.end())
        .chars()
        .anyMatch(Character::isUpperCase);
  }

  private static List<ReportTruth.Time> times(Article article) {
    List<ReportTruth.Time> times = new ArrayList<>();
    for (Article.PlacedMark placed : article.marks()) {
      if (placed.mark() instanceof Mark.Time time) {
        times.add(
            new ReportTruth.Time(
                at(placed),
                time.earliest().map(Object::toString),
                time.latest().map(Object::toString)));
      }
    }
    return times;
  }

  private static List<ReportTruth.Quantity> quantities(Article article) {
    List<ReportTruth.Quantity> quantities = new ArrayList<>();
    for (Article.PlacedMark placed : article.marks()) {
      if (placed.mark() instanceof Mark.Quantity number) {
        quantities.add(
            new ReportTruth.Quantity(at(placed), number.low(), number.high(), number.counted()));
      }
    }
    return quantities;
  }

  private static List<ReportTruth.Assertion> assertions(Article article) {
    TreeMap<String, At> contents = new TreeMap<>();
    TreeMap<String, At> cues = new TreeMap<>();
    TreeMap<String, List<Article.PlacedMark>> sources = new TreeMap<>();
    for (Article.PlacedMark placed : article.marks()) {
      switch (placed.mark()) {
        case Mark.Content content -> contents.merge(content.telling(), at(placed), Told::widest);
        case Mark.Cue cue -> {
          if (cue.link() == 0) {
            cues.putIfAbsent(cue.telling(), at(placed));
          }
        }
        case Mark.Source source ->
            sources.computeIfAbsent(source.telling(), t -> new ArrayList<>()).add(placed);
        case Mark.Name name -> {}
        case Mark.Time time -> {}
        case Mark.Quantity quantity -> {}
        case Mark.Quote quote -> {}
      }
    }
    List<ReportTruth.Assertion> assertions = new ArrayList<>();
    article
        .headline()
        .ifPresent(
            item ->
                Optional.ofNullable(contents.get(item.id()))
                    .ifPresent(
                        where ->
                            assertions.add(
                                assertion(
                                    article, item, where, true, Optional.empty(), List.of()))));
    for (Item item : article.draft().items()) {
      Optional.ofNullable(contents.get(item.id()))
          .ifPresent(
              where ->
                  assertions.add(
                      assertion(
                          article,
                          item,
                          where,
                          false,
                          Optional.ofNullable(cues.get(item.id())),
                          sources.getOrDefault(item.id(), List.of()))));
    }
    return assertions;
  }

  private static At widest(At a, At b) {
    return new At(Math.min(a.begin(), b.begin()), Math.max(a.end(), b.end()));
  }

  private static ReportTruth.Assertion assertion(
      Article article,
      Item item,
      At where,
      boolean headline,
      Optional<At> cue,
      List<Article.PlacedMark> sources) {
    Telling t = item.telling();
    return new ReportTruth.Assertion(
        item.id(),
        where,
        headline,
        t.fact().id(),
        Positions.id(t),
        lower(t.fact().kind()),
        !headline && Positions.isEvidence(t),
        t.denied(),
        hedge(t),
        lower(t.wording().quoting()),
        chain(t, sources),
        cue,
        item.path(),
        item.parent().map(Item::id),
        operators(item, article, where));
  }

  /// How surely, of the source and the outlet the weaker: what somebody flatly says, the outlet
  /// only reports.
  private static String hedge(Telling t) {
    boolean reported = !t.printed().isEmpty() && t.hedge() == Hedge.ASSERTED;
    return lower(reported ? Hedge.REPORTED : t.hedge());
  }

  /// The operators, a stale day only where a day is printed.
  private static List<String> operators(Item item, Article article, At where) {
    boolean dated =
        article.marks().stream()
            .anyMatch(
                p ->
                    p.mark() instanceof Mark.Time
                        && where.begin() <= p.begin()
                        && p.end() <= where.end());
    return item.operators().stream()
        .filter(o -> dated || o != Operator.STALE_DAY)
        .map(Told::lower)
        .sorted()
        .toList();
  }

  private static List<ReportTruth.Source> chain(Telling t, List<Article.PlacedMark> sources) {
    List<ReportTruth.Source> chain = new ArrayList<>();
    for (int i = 0; i < t.printed().size(); i++) {
      int link = i;
      Optional<Article.PlacedMark> printed =
          sources.stream()
              .filter(p -> p.mark() instanceof Mark.Source s && s.link() == link)
              .findFirst();
      chain.add(
          new ReportTruth.Source(
              t.printed().get(i).party(),
              lower(t.printed().get(i).kind()),
              printed.map(Told::at),
              printed.filter(p -> p.mark() instanceof Mark.Source s && s.pronoun()).isPresent()));
    }
    return chain;
  }
}
