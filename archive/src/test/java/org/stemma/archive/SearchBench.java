package org.stemma.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.stemma.report.Outlet;
import org.stemma.report.Published;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.Interval;
import org.stemma.text.ReportId;
import org.stemma.text.Span;
import org.stemma.text.Text;

/// Measures how long an index of many invented reports takes to answer: `SearchBench FOLDER
/// REPORTS`. Words are drawn as in real texts, few often and many seldom.
final class SearchBench {
  private static final int WORDS = 30_000;
  private static final int NAMES = 5_000;
  private static final int LENGTH = 350;
  private static final int SAYINGS = 6;
  private static final int RUNS = 200;

  private static final List<String> QUESTIONS =
      List.of(
          "w3",
          "w1 w2 w3",
          "\"w1 w2\"",
          "w120 AND w700",
          "w2 outlet:outlet7",
          "w5 date:[2020-03-01 TO 2020-04-30]",
          "name:person42",
          "name:\"given42 person42\" AND w9",
          "source:person3 AND claim:w8",
          "claim:w40 date:2020",
          "story:S77",
          "w4*",
          "w10~1");

  private final Random random = new Random(7);

  public static void main(String... arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int reports = Integer.parseInt(arguments[1]);
    Index index = new Index(folder);
    if (!Files.isDirectory(folder)) {
      long begun = System.nanoTime();
      new SearchBench().build(index, reports);
      say(
          String.format(
              Locale.ROOT,
              "built %,d reports, %,d entries in %.0f s",
              reports,
              reports * (1 + SAYINGS),
              since(begun) / 1e3));
    }
    long begun = System.nanoTime();
    try (Search search = new Search(folder)) {
      say(String.format(Locale.ROOT, "opened in %.1f ms", since(begun)));
      ask(search, "cold", 1);
      ask(search, "warm", RUNS);
    }
  }

  private static void ask(Search search, String how, int runs) throws IOException {
    say(String.format(Locale.ROOT, "%s: question, found, median, 95th of 100, slowest (ms)", how));
    for (String asked : QUESTIONS) {
      ask(search, Question.of(asked), asked, runs);
    }
    ask(search, Question.whoSays("w30 w31 w32 w33 w34"), "who says w30 w31 w32 w33 w34", runs);
  }

  private static void ask(Search search, Question question, String asked, int runs)
      throws IOException {
    double[] times = new double[runs];
    long total = 0;
    for (int i = 0; i < runs; i++) {
      long begun = System.nanoTime();
      total = search.answer(question, 10).total();
      times[i] = since(begun);
    }
    Arrays.sort(times);
    say(
        String.format(
            Locale.ROOT,
            "%-40s %,8d %7.1f %7.1f %7.1f",
            asked,
            total,
            times[runs / 2],
            times[runs * 95 / 100],
            times[runs - 1]));
  }

  private static double since(long begun) {
    return (System.nanoTime() - begun) / 1e6;
  }

  private static void say(String words) {
    System.out.println(words);
  }

  private void build(Index index, int reports) throws IOException {
    index.write(
        reports,
        writing -> {
          for (int i = 0; i < reports; i++) {
            writing.put(String.format(Locale.ROOT, "%016x", i), entries(i));
          }
        });
  }

  /// Small numbers often, large ones seldom.
  private int drawn(int most) {
    return (int) Math.min(most - 1.0, Math.exp(random.nextDouble() * Math.log(most)) - 1);
  }

  private String sentence(int words) {
    StringBuilder sentence = new StringBuilder();
    IntStream.range(0, words).forEach(i -> sentence.append('w').append(drawn(WORDS)).append(' '));
    return sentence.append("end. ").toString();
  }

  private List<Document> entries(int number) {
    StringBuilder chars = new StringBuilder();
    List<Span> sentences = new ArrayList<>();
    for (int i = 0; i < LENGTH / 18; i++) {
      int start = chars.length();
      chars.append(sentence(17));
      sentences.add(new Span(start, chars.length() - 1));
    }
    String key = String.format(Locale.ROOT, "%016x", number);
    Report report = report(key, chars.toString(), sentences.getFirst());
    Entries entries = new Entries(filed(key, "S" + number / 20), report);
    List<Document> made = new ArrayList<>();
    made.add(entries.report(new TreeSet<>(List.of(person(), person(), person()))));
    for (int i = 0; i < SAYINGS; i++) {
      String who = person();
      made.add(entries.saying(new Entries.Saying(sentences.get(i), who, List.of(who))));
    }
    return made;
  }

  private String person() {
    int number = drawn(NAMES);
    return "given" + number + " person" + number;
  }

  private Report report(String key, String chars, Span title) {
    LocalDate day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(1_000));
    return new Report(
        new ReportId(key),
        key,
        new Text(chars),
        true,
        Optional.of(new Outlet("outlet" + drawn(400), List.of())),
        Optional.of(title),
        List.of(),
        List.of(),
        "en",
        new Published(Interval.of(day), Optional.of(day.toString()), List.of()),
        List.of(new Segment(Zone.BODY, new Span(0, chars.length()), List.of())),
        List.of());
  }

  private static Filed filed(String key, String story) {
    return new Filed(0, key, key, "", "", 0, "", 0, "", "", "", "", "", "", story);
  }
}
