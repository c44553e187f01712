package org.stemma.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Holds the feed reader against feedparser's cases and prints what it misses. Run it alone to see
/// all misses; `FeedConformanceTest` holds the score.
final class FeedConformance {
  private static final Pattern ACTIVE =
      Pattern.compile(
          "(?is)<(?:script|style|iframe|object|embed|applet|form|input|meta|link|base)\\b"
              + "|<[^>]*\\son\\w+\\s*=|(?:href|src)\\s*=\\s*[\"']?\\s*(?:javascript|vbscript|data):|<[^>]*\\sstyle\\s*=");

  private final Map<String, int[]> score = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();
  private final List<String> active = new ArrayList<>();
  private int cases;
  private int applicable;
  private int passed;

  /// What was found.
  ///
  /// @param active cases whose markup still holds something that runs
  record Result(int cases, int applicable, int passed, List<String> misses, List<String> active) {
    double share() {
      return applicable == 0 ? 0 : passed / (double) applicable;
    }
  }

  static Result run() throws IOException {
    FeedConformance conformance = new FeedConformance();
    for (FeedCases.Case one : FeedCases.all()) {
      conformance.hold(one);
    }
    return conformance.result();
  }

  private Result result() {
    return new Result(cases, applicable, passed, misses, active);
  }

  private void hold(FeedCases.Case one) {
    cases++;
    List<FeedExpectation> expectations = FeedExpectation.of(one.expected());
    Feed feed = feed(one);
    markup(one, feed);
    if (expectations.isEmpty()) {
      return;
    }
    applicable++;
    List<FeedExpectation> failed = expectations.stream().filter(e -> !e.holds(feed)).toList();
    passed += failed.isEmpty() ? 1 : 0;
    String kind = (failed.isEmpty() ? expectations : failed).getFirst().kind();
    int[] counts = score.computeIfAbsent(kind, k -> new int[2]);
    counts[failed.isEmpty() ? 0 : 1]++;
    failed.forEach(f -> misses.add(kind + "  " + one.name() + "  " + f + "  " + shown(feed)));
  }

  private static String shown(Feed feed) {
    String text = feed.toString().replace("Optional.empty", "-").replaceAll("\\s+", " ");
    return text.substring(0, Math.min(text.length(), 600));
  }

  private static Feed feed(FeedCases.Case one) {
    byte[] bytes = one.bytes().array();
    String charset = HttpMessage.charset(one.type());
    return switch (Decoding.of(bytes, charset)) {
      case Decoding.Failed failed -> Feeds.parse("", "");
      case Decoding.Decoded decoded -> {
        try {
          yield decoded.text().stripLeading().startsWith("{")
              ? JsonFeeds.feed(new JsonValues(Limits.USUAL).one(decoded.text()))
              : Feeds.parse(decoded.text(), one.base());
        } catch (com.fasterxml.jackson.core.JsonProcessingException damaged) {
          yield Feeds.parse("", "");
        }
      }
    };
  }

  private void markup(FeedCases.Case one, Feed feed) {
    for (Feed.Entry entry : feed.entries()) {
      String all = entry.content().orElse("") + entry.summary().orElse("");
      if (ACTIVE.matcher(all).find()) {
        active.add(one.name() + "  " + all);
      }
    }
    if (ACTIVE.matcher(feed.summary().orElse("")).find()) {
      active.add(one.name() + "  " + feed.summary().orElse(""));
    }
  }

  private void print(PrintStream out) {
    misses.forEach(m -> out.println("MISS " + m));
    active.forEach(a -> out.println("ACTIVE " + a));
    score.forEach(
        (kind, counts) ->
            out.printf(Locale.ROOT, "%-10s %4d of %4d%n", kind, counts[0], counts[0] + counts[1]));
    out.printf(
        Locale.ROOT,
        "feedparser: %d cases, %d applicable, %d passed (%.1f %%); %d with active markup%n",
        cases,
        applicable,
        passed,
        100 * result().share(),
        active.size());
  }

  @SuppressWarnings("SystemOut") // a program of its own
  public static void main(String[] arguments) throws IOException {
    FeedConformance conformance = new FeedConformance();
    List<FeedCases.Case> all = FeedCases.all();
    if (all.isEmpty()) {
      System.out.println("feedparser's cases are not there; set STEMMA_EVALUATION to their folder");
    }
    all.forEach(conformance::hold);
    conformance.print(System.out);
  }
}
