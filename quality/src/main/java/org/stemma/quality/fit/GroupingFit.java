package org.stemma.quality.fit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.evidence.Weights;
import org.stemma.quality.examination.Ground;
import org.stemma.story.Likeness;

/// `./dev fit grouping`: remakes the weights of grouping, and prints what they give on a corpus
/// that the search did not see.
final class GroupingFit {
  static final String NAME = "grouping";

  private static final String FILE = "core/src/main/resources/org/stemma/story/grouping.weights";

  /// Where a search begins that must not know any corpus: what one would say offhand, that words in
  /// common speak for one story, and days between against it.
  private static final Map<String, Double> OFFHAND =
      Map.ofEntries(
          Map.entry("log-all", 2.0),
          Map.entry("log-title", .3),
          Map.entry("log-lede", .6),
          Map.entry("log-names", .6),
          Map.entry("log-numbers", .1),
          Map.entry("undated", -2.0),
          Map.entry("day-1", -.5),
          Map.entry("day-2", -.5),
          Map.entry("day-4", -1.0),
          Map.entry("day-8", -1.0),
          Map.entry("day-30", -1.0),
          Map.entry("smaller-log-all", 2.0),
          Map.entry("larger-log-all", 2.0));

  private static final double OFFHAND_INTERCEPT = 4;

  private final GroupingSearch search;
  private final PrintStream out;

  GroupingFit(Ground ground, PrintStream out) throws IOException {
    this.search = GroupingSearch.in(ground);
    this.out = out;
  }

  /// Prints the figures with each corpus left out once, then searches on from the weights as they
  /// are, and writes what is found.
  void run(Path root, boolean dry) throws IOException {
    Weights now = Weights.of(Likeness.class, "grouping.weights");
    print("weights as they are", now);
    List<String> account = heldOut(now);
    Weights found = search.found(now);
    print("searched on from there, on all three", found);
    if (dry || found.equals(now)) {
      return;
    }
    Path file = root.resolve(FILE);
    List<String> made = new ArrayList<>();
    made.add("# Made by: ./dev fit grouping, from the weights that stood here before");
    made.add("# From: data/stories: giveme5w1h-events, allsides, ecbplus-docs");
    made.addAll(account);
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    Files.write(file, WeightsFile.rewritten(lines, found, made), StandardCharsets.UTF_8);
    out.println("written: " + FILE);
  }

  private List<String> heldOut(Weights now) {
    List<String> account = new ArrayList<>();
    print("offhand weights, no corpus seen", offhand(now));
    for (GroupingSearch.Corpus left : search.corpora()) {
      Weights found = search.only(c -> !c.equals(left)).found(offhand(now));
      String line =
          String.format(
              Locale.ROOT,
              "%s, searched on the other two from offhand weights: B-cubed F1 %.3f",
              left.name(),
              GroupingSearch.f1(left, found));
      out.println(line);
      account.add("# Held out: " + line);
    }
    return account;
  }

  private static Weights offhand(Weights now) {
    SortedMap<String, Double> features = new TreeMap<>(now.features());
    features.replaceAll((name, old) -> OFFHAND.getOrDefault(name, 0.0));
    return now.fitted(OFFHAND_INTERCEPT, features);
  }

  private void print(String what, Weights weights) {
    StringBuilder line = new StringBuilder(what).append(':');
    for (GroupingSearch.Corpus corpus : search.corpora()) {
      line.append(
          String.format(
              Locale.ROOT, " %s %.4f", corpus.name(), GroupingSearch.f1(corpus, weights)));
    }
    out.println(line);
  }
}
