package org.stemma.quality.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stemma.quality.examination.Examination.Form;
import org.stemma.simulate.press.Presets;

/// All examinations, in the order in which they are printed. A new one is one line here.
public final class Examinations {
  private static final int REALISM = 20;
  private static final int FEW = 2;
  private static final int LAWS = 42;
  private static final int ALL_LAWS = 1000;
  private static final int MANY = 20;

  private Examinations() {}

  public static List<Examination> all() {
    return List.of(
            samples(),
            newsroom(),
            stories(),
            attribution(),
            times(),
            clean(),
            dates(),
            names(),
            coreference(),
            reuse(),
            grouping(),
            intake(),
            measures(),
            sources())
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<Examination> samples() {
    return Stream.of("teshkel-harbour", "lady-ormund")
        .map(s -> Corpus.repository(s, "samples/" + s, "reports", "expected.txt"))
        .map(c -> Examination.of("samples", c, "light", Form.SHORT, 5, Samples::measure))
        .toList();
  }

  /// A few stories of the presets in every build, more of them by hand.
  private static List<Examination> newsroom() {
    List<Examination> newsroom = new ArrayList<>();
    newsroom.add(
        Examination.of(
            "realism", newsroom("realism"), "-", Form.SHORT, 8, Newsroom.realism(REALISM)));
    for (String preset : Presets.known().names()) {
      Task few = Newsroom.of(preset, FEW);
      Task many = Newsroom.of(preset, MANY);
      newsroom.add(
          Examination.of("newsroom-few", newsroom(preset + "-few"), "light", Form.SHORT, 6, few));
      newsroom.add(Examination.of("newsroom", newsroom(preset), "light", Form.LONG, 60, many));
    }
    newsroom.add(
        Examination.of("newsroom", newsroom("laws"), "light", Form.LONG, 120, Newsroom.laws(LAWS)));
    newsroom.add(
        Examination.of(
            "newsroom", newsroom("laws-1000"), "light", Form.ASKED, 2000, Newsroom.laws(ALL_LAWS)));
    return newsroom;
  }

  private static Corpus newsroom(String name) {
    return Corpus.repository(name, "simulate");
  }

  private static List<Examination> stories() {
    List<Examination> stories = new ArrayList<>();
    for (String story : List.of("mosul-2017", "croydon-2016")) {
      Corpus corpus =
          Corpus.evaluation(story, "stories/" + story, "reports", "gold", "../../score.py");
      for (String engine : List.of("deep", "light")) {
        stories.add(Examination.of("stories", corpus, engine, Form.LONG, 15, Stories::measure));
      }
    }
    return stories;
  }

  private static List<Examination> attribution() {
    Corpus polNear =
        Corpus.evaluation("polnear", "data/attribution/polnear/data/dev", "text", "attributions");
    Task task = AttributionExamination::measure;
    return List.of(
        Examination.of("attribution", polNear, "deep", Form.LONG, 60, task),
        Examination.of("attribution", polNear, "light", Form.LONG, 5, task));
  }

  private static List<Examination> times() {
    Corpus train = Corpus.evaluation("wikiwars", "data/times/wikiwars/trainingset/tml");
    Corpus test = Corpus.evaluation("wikiwars-test", "data/times/wikiwars/testset/tml");
    return List.of(
        Examination.of("times", train, "light", Form.LONG, 5, WikiWars::measure),
        Examination.of("times", test, "light", Form.ASKED, 2, WikiWars::measure));
  }

  private static List<Examination> clean() {
    Corpus scrapinghub =
        Corpus.evaluation("scrapinghub", "data/clean/scrapinghub", "ground-truth.json", "html");
    Corpus trafilatura =
        Corpus.evaluation("trafilatura", "data/clean/trafilatura", "evaldata.json", "pages.tar.gz");
    Corpus fundus =
        Corpus.evaluation(
            "fundus", "data/clean/fundus-evaluation", "dataset/ground_truth.json", "dataset/html");
    return List.of(
        Examination.of("clean", scrapinghub, "-", Form.LONG, 10, Scrapinghub::measure),
        Examination.of("clean", trafilatura, "-", Form.LONG, 45, Trafilatura::measure),
        Examination.of("clean", fundus, "-", Form.LONG, 10, Fundus::measure));
  }

  private static List<Examination> dates() {
    Corpus htmldate =
        Corpus.evaluation("htmldate", "data/dates/htmldate", "eval_default.json", "pages.tar.gz");
    return List.of(Examination.of("dates", htmldate, "-", Form.LONG, 25, PageDates::measure));
  }

  private static List<Examination> names() {
    Corpus arabic =
        Corpus.evaluation("arabic-names", "data/names/arabic-name-variants", "variants.tsv");
    Corpus re3d = Corpus.evaluation("re3d", "data/names/re3d");
    Corpus meantime =
        Corpus.evaluation("meantime", "data/coreference/meantime", "output_data/en/meantime.conll");
    return List.of(
        Examination.of("names", arabic, "-", Form.LONG, 2, ArabicNames::measure),
        Examination.of("names", re3d, "deep", Form.LONG, 10, Re3d::measure),
        Examination.of("names", re3d, "light", Form.LONG, 2, Re3d::measure),
        Examination.of("names", meantime, "deep", Form.LONG, 15, Meantime::measure),
        Examination.of("names", meantime, "light", Form.LONG, 5, Meantime::measure));
  }

  private static List<Examination> coreference() {
    Corpus ecbPlus = Corpus.evaluation("ecbplus", "data/coreference/ecbplus", "data");
    Corpus meantime =
        Corpus.evaluation("meantime-chains", "data/coreference/meantime", "output_data");
    return List.of(
        Examination.of(
            "coreference", ecbPlus, "light", Form.LONG, 10, CoreferenceExamination::ecbPlus),
        Examination.of(
            "coreference", ecbPlus, "deep", Form.LONG, 60, CoreferenceExamination::ecbPlus),
        Examination.of(
            "coreference", meantime, "light", Form.LONG, 20, CoreferenceExamination::meantime),
        Examination.of(
            "coreference", meantime, "deep", Form.LONG, 60, CoreferenceExamination::meantime));
  }

  private static List<Examination> reuse() {
    Corpus pairs =
        Corpus.evaluation(
            "reuse-pairs", "data", "reuse/labels.jsonl", "stories/giveme5w1h-events/docs.jsonl.gz");
    return List.of(
        Examination.of("reuse", pairs, "deep", Form.LONG, 60, Reuse::measure),
        Examination.of("reuse", pairs, "light", Form.LONG, 20, Reuse::measure));
  }

  private static List<Examination> grouping() {
    return List.of(
        grouping("giveme5w1h", "giveme5w1h-events", "docs.jsonl.gz"),
        grouping("allsides", "allsides", "dev.docs.jsonl.gz", "dev.gold.jsonl"),
        grouping("ecbplus-docs", "ecbplus-docs", "docs.jsonl.gz"),
        heldOut("giveme5w1h", "giveme5w1h-events", "docs.jsonl.gz"),
        heldOut("allsides", "allsides", "dev.docs.jsonl.gz", "dev.gold.jsonl"),
        heldOut("ecbplus-docs", "ecbplus-docs", "docs.jsonl.gz"),
        Examination.of(
            "grouping-few",
            newsroom("grouping-few"),
            "-",
            Form.SHORT,
            4,
            setting -> HardStream.measured()),
        speed("grouping-10000", 10_000),
        speed("grouping-200000", 200_000),
        size("story-size", List.of(50, 100, 200, 400, 800)),
        size("story-size-2000", List.of(2000)));
  }

  private static Examination size(String name, List<Integer> sizes) {
    return Examination.of(
        "story-size", newsroom(name), "light", Form.ASKED, 600, StorySize.of(sizes));
  }

  private static Examination speed(String name, int reports) {
    return Examination.of(
        "grouping", newsroom(name), "-", Form.ASKED, 600, GroupingSpeed.of(reports));
  }

  private static Examination grouping(String name, String folder, String... parts) {
    Corpus corpus = Corpus.evaluation(name, "data/stories/" + folder, parts);
    return Examination.of("grouping", corpus, "-", Form.LONG, 5, Groupings::measure);
  }

  /// A corpus grouped by weights that were found on the two others.
  private static Examination heldOut(String name, String folder, String... parts) {
    Corpus corpus = Corpus.evaluation(name + "-held-out", "data/stories/" + folder, parts);
    Task task = Groupings.heldOut("without-" + name + ".weights");
    return Examination.of("grouping-held-out", corpus, "-", Form.LONG, 5, task);
  }

  private static List<Examination> intake() {
    Corpus feeds = Corpus.evaluation("feeds", "data/feeds/feed-conformance");
    Corpus archives = Corpus.evaluation("warc", "data/warc/warc-conformance");
    return List.of(
        Examination.of("intake", feeds, "-", Form.LONG, 10, Conformance::feeds),
        Examination.of("intake", archives, "-", Form.LONG, 5, Conformance::archives));
  }

  /// The measures against figures that others published.
  private static List<Examination> measures() {
    Corpus scrapinghub =
        Corpus.evaluation(
            "scrapinghub-outputs", "data/clean/scrapinghub", "ground-truth.json", "system-outputs");
    Corpus fundus =
        Corpus.evaluation(
            "fundus-outputs",
            "data/clean/fundus-evaluation",
            "dataset/ground_truth.json",
            "dataset/extractions");
    return List.of(
        Examination.of("measures", scrapinghub, "-", Form.LONG, 8, PublishedOutputs::scrapinghub),
        Examination.of("measures", fundus, "-", Form.LONG, 20, PublishedOutputs::fundus));
  }

  private static List<Examination> sources() {
    Corpus flight =
        Corpus.evaluation("flight", "data/sources/flight", "conflicting_data", "ground_truth");
    return List.of(
        Examination.of("sources", flight, "-", Form.LONG, 20, Flight::measure),
        Examination.of(
            "sources", newsroom("habits"), "light", Form.ASKED, 300, SimulatedHabits.of(MANY)));
  }
}
