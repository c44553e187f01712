package org.stemma.quality.fit;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.stemma.claim.Claims;
import org.stemma.claim.Mentions;
import org.stemma.language.Language;
import org.stemma.lineage.Lineage;
import org.stemma.name.NameKey;
import org.stemma.name.Namer;
import org.stemma.quality.examination.Ground;
import org.stemma.story.Belonging;

/// The models that are fitted, and from what.
final class Models {
  /// Seeds of the stories that weights are fitted from; examinations use others.
  private static final long SEED = 1;

  private static final int STORIES = 20;

  private static final List<String> PRESETS =
      List.of(
          "newsroom",
          "syndication",
          "rewrite",
          "rumour",
          "two-lines",
          "circular",
          "rewriting-0",
          "rewriting-60",
          "rewriting-90");

  private static final Map<String, Integer> CLAIM_STORIES =
      Map.of(
          "newsroom",
          12,
          "rumour",
          5,
          "revision",
          4,
          "twin-events",
          4,
          "two-lines",
          3,
          "rewriting-60",
          4);

  private static final Map<String, Integer> CONFLICT_STORIES =
      Map.of(
          "newsroom",
          30,
          "rewrite",
          6,
          "rumour",
          6,
          "revision",
          8,
          "twin-events",
          6,
          "two-lines",
          6,
          "rewriting-60",
          6);

  private Models() {}

  static List<Model> all(Language language) {
    SimulatedLineage lineage = new SimulatedLineage(language, PRESETS, SEED, STORIES);
    return List.of(
        new Model(
            "edges",
            Lineage.class,
            List.of("likeness-outranked"),
            false,
            false,
            1,
            true,
            List.of(made(lineage.data(), lineage::edges), new LabelledReuse(language))),
        new Model(
            "reuse",
            Lineage.class,
            List.of(),
            true,
            false,
            1,
            true,
            List.of(new LabelledPairs(language))),
        new Model(
            "descents",
            Lineage.class,
            List.of("shared"),
            false,
            false,
            1,
            true,
            List.of(made(lineage.data(), lineage::descents))),
        new Model(
            "spelling",
            NameKey.class,
            List.of(),
            true,
            true,
            1,
            false,
            List.of(new ArabicSpellings())),
        persons(language),
        new Model(
            "claims",
            Claims.class,
            List.of(),
            true,
            false,
            1,
            true,
            List.of(new ClaimPairs(language, CLAIM_STORIES, SEED))),
        new Model(
            "contrasts",
            Claims.class,
            List.of(),
            true,
            false,
            1,
            true,
            List.of(new Conflicting(language, CONFLICT_STORIES, SEED))),
        mentions("events", language, Mentions.Of.EVENTS),
        mentions("participants", language, Mentions.Of.PARTICIPANTS),
        new Model(
            "belonging",
            Belonging.class,
            List.of(),
            true,
            false,
            .1,
            true,
            List.of(new StorySets(language))));
  }

  private static Model mentions(String name, Language language, Mentions.Of kind) {
    return new Model(
        name,
        Mentions.class,
        List.of(),
        true,
        false,
        1,
        true,
        List.of(new CoreferencePairs(language, kind)));
  }

  private static Model persons(Language language) {
    SimulatedNames names =
        new SimulatedNames(language, List.of("newsroom", "name-storm"), SEED, STORIES * 3);
    return new Model(
        "persons",
        Namer.class,
        List.of(),
        true,
        false,
        1,
        false,
        List.of(made(names.data(), names::all)));
  }

  private static Examples made(String data, Supplier<List<Example>> all) {
    return new Examples() {
      @Override
      public String data() {
        return data;
      }

      @Override
      public List<Example> in(Ground ground) throws IOException {
        return all.get();
      }
    };
  }
}
