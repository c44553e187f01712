package org.stemma.quality.newsroom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.stemma.simulate.Simulation;
import org.stemma.simulate.truth.ReportTruth;
import org.stemma.simulate.truth.Story;
import org.stemma.simulate.truth.Truth;
import org.stemma.simulate.typeset.Article;

/// How like real reporting the synthetic newsroom is: figures of real corpora beside those of
/// generated stories.
public final class Realism {
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// One comparison.
  ///
  /// @param low lowest value that counts as like reality
  /// @param high highest such value
  /// @param reality what was measured, and on what
  public record Compared(
      String figure, String preset, double measured, double low, double high, String reality) {
    public boolean isInRange() {
      return low <= measured && measured <= high;
    }
  }

  private final long seed;
  private final int stories;

  public Realism(long seed, int stories) {
    this.seed = seed;
    this.stories = stories;
  }

  /// All comparisons.
  public List<Compared> compared() {
    List<Compared> all = new ArrayList<>();
    all.add(
        new Compared(
            "siblings rewritten from one wire, word 5-gram Jaccard, median",
            "rewrite",
            median(siblings("rewrite", 5)),
            0,
            .005,
            "0-.0042 between three real rewrites of one wire"));
    all.add(
        new Compared(
            "reprints of one wire, word 3-gram Jaccard, mean",
            "syndication",
            mean(siblings("syndication", 3)),
            .25,
            .35,
            ".30 (NEWS-COPY, arXiv 2210.04261)"));
    List<ReportTruth> reports = held("newsroom");
    List<ReportTruth.Assertion> said =
        reports.stream()
            .flatMap(r -> r.assertions().stream())
            .filter(a -> !a.headline())
            .filter(a -> !a.quoting().equals("none") || a.hedge().equals("reported"))
            .toList();
    String polnear = " (PolNeAR training part)";
    all.add(
        new Compared(
            "attributions an article",
            "newsroom",
            (double) said.size() / Math.max(1, reports.size()),
            20,
            28,
            "24" + polnear));
    all.add(
        share(
            "indirect, of all attributions",
            said,
            a -> a.quoting().equals("indirect") || a.quoting().equals("none"),
            .70,
            .78,
            ".74" + polnear));
    all.add(share("direct", said, a -> a.quoting().equals("direct"), .11, .19, ".15" + polnear));
    all.add(share("mixed", said, a -> a.quoting().equals("partial"), .07, .15, ".11" + polnear));
    all.add(
        share(
            "source is a pronoun",
            said,
            a -> !a.chain().isEmpty() && a.chain().getFirst().pronoun(),
            .16,
            .24,
            ".20" + polnear));
    all.add(share("no source printed", said, a -> a.chain().isEmpty(), .03, .11, ".07" + polnear));
    long dated = reports.stream().filter(r -> r.pageDate().day().isPresent()).count();
    long wrong =
        reports.stream()
            .filter(r -> r.pageDate().day().isPresent() && !r.pageDate().kind().equals("true"))
            .count();
    all.add(
        new Compared(
            "page dates that are wrong",
            "newsroom",
            (double) wrong / Math.max(1, dated),
            .07,
            .13,
            "one in ten (htmldate's best published accuracy)"));
    return all;
  }

  private static Compared share(
      String figure,
      List<ReportTruth.Assertion> said,
      Predicate<ReportTruth.Assertion> which,
      double low,
      double high,
      String reality) {
    double share = (double) said.stream().filter(which).count() / Math.max(1, said.size());
    return new Compared(figure, "newsroom", share, low, high, reality);
  }

  private List<ReportTruth> held(String preset) {
    return Simulation.of(preset, seed)
        .stories(stories)
        .map(Truth::of)
        .flatMap(t -> t.reports().stream())
        .filter(ReportTruth::held)
        .toList();
  }

  /// Jaccard indices of the bodies' n-grams over pairs of reports that took from one wire.
  private List<Double> siblings(String preset, int n) {
    List<Double> found = new ArrayList<>();
    Simulation.of(preset, seed).stories(stories).forEach(story -> siblings(story, n, found));
    return found;
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(d -> d).average().orElse(0);
  }

  private static double median(List<Double> values) {
    return values.isEmpty() ? 0 : values.stream().sorted().toList().get(values.size() / 2);
  }

  private static void siblings(Story story, int n, List<Double> found) {
    List<Article> reports =
        story.reports().stream()
            .filter(a -> a.draft().versionOf().isEmpty() && !a.draft().house().isAgency())
            .toList();
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        if (shareParent(reports.get(i), reports.get(j))) {
          found.add(jaccard(grams(reports.get(i), n), grams(reports.get(j), n)));
        }
      }
    }
  }

  private static boolean shareParent(Article a, Article b) {
    return a.draft().parents().stream().anyMatch(b.draft().parents()::contains);
  }

  private static Set<List<String>> grams(Article article, int n) {
    List<String> words = new ArrayList<>();
    for (Article.Segment segment : article.segments()) {
      if (segment.kind().equals("body")) {
        NOT_A_WORD
            .splitAsStream(
                article.text().substring(segment.begin(), segment.end()).toLowerCase(Locale.ROOT))
            .filter(w -> !w.isEmpty())
            .forEach(words::add);
      }
    }
    Set<List<String>> grams = new HashSet<>();
    for (int i = 0; i + n <= words.size(); i++) {
      grams.add(List.copyOf(words.subList(i, i + n)));
    }
    return grams;
  }

  private static double jaccard(Set<List<String>> a, Set<List<String>> b) {
    long both = a.stream().filter(b::contains).count();
    long all = a.size() + b.size() - both;
    return all == 0 ? 0 : (double) both / all;
  }
}
