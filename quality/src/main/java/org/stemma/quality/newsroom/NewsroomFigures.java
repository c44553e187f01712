package org.stemma.quality.newsroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Pipeline;
import org.stemma.language.Language;
import org.stemma.quality.metric.Calibration;
import org.stemma.report.Block;
import org.stemma.report.Document;
import org.stemma.report.Received;
import org.stemma.report.Stated;
import org.stemma.simulate.truth.Story;
import org.stemma.simulate.truth.Truth;
import org.stemma.simulate.typeset.Article;
import org.stemma.text.ReportId;
import org.stemma.text.Text;

/// What Stemma finds again of simulated stories, figure by figure, added up over all stories given.
///
/// Reports are given as the newsroom gives them out: text with page furniture, and the date that
/// the
/// page states, right or wrong. The outlet is told.
public final class NewsroomFigures {
  private final Language language;
  private final Tally tally = new Tally();
  private final List<Calibration.Forecast> forecasts = new ArrayList<>();
  private int stories;
  private int reports;

  public NewsroomFigures(Language language) {
    this.language = language;
  }

  /// A figure: points won of points there were.
  public record Figure(String name, double points, double of) {
    public double value() {
      return of == 0 ? 0 : Math.min(1, points / of); // sums of shares round up
    }
  }

  /// Something missed: the figure, the kind of miss, where, and the words.
  public record Miss(String figure, String kind, String report, int begin, int end, String words) {}

  /// Runs the story and adds what was found.
  public void add(Story story) {
    add(story, new Pipeline(language, new TreeMap<>(), stage -> {}).dossier(received(story)));
  }

  /// Adds what a dossier of the story has found.
  public void add(Story story, Dossier dossier) {
    Truth truth = Truth.of(story);
    Matching matching = new Matching(truth, dossier);
    new Surface(truth, dossier, tally).count();
    new Said(truth, dossier, matching, tally).count();
    Descent descent = new Descent(truth, dossier, matching, tally);
    descent.count();
    forecasts.addAll(descent.forecasts());
    new Disputes(truth, dossier, matching, tally).count();
    stories++;
    reports += story.reports().size();
  }

  /// The reports given out, as documents.
  public static List<Received> received(Story story) {
    return story.reports().stream()
        .sorted(Comparator.comparing((Article a) -> a.draft().id()))
        .map(NewsroomFigures::received)
        .toList();
  }

  private static Received received(Article article) {
    Text text = new Text(article.text());
    List<Stated> stated = new ArrayList<>();
    stated.add(new Stated(Stated.What.OUTLET, article.draft().house().name(), "outlet"));
    article
        .draft()
        .date()
        .stated()
        .ifPresent(d -> stated.add(new Stated(Stated.What.PUBLISHED, d.toString(), "date")));
    List<Block> lines =
        text.lines().stream().map(l -> new Block(l, Block.Kind.LINE, 0, "")).toList();
    return new Received.Read(
        new Document(
            new ReportId(article.draft().id()), article.draft().id(), text, true, lines, stated));
  }

  public int stories() {
    return stories;
  }

  public int reports() {
    return reports;
  }

  /// All figures.
  public List<Figure> figures() {
    return tally.counts().entrySet().stream()
        .map(e -> new Figure(e.getKey(), e.getValue().points(), e.getValue().of()))
        .toList();
  }

  public List<Miss> misses() {
    return List.copyOf(tally.missed());
  }

  /// The probabilities of the stemma's edges as printed, and whether they came true.
  public List<Calibration.Forecast> forecasts() {
    return List.copyOf(forecasts);
  }
}
