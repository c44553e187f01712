package org.stemma.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stemma.simulate.chance.Chance;
import org.stemma.simulate.event.Demand;
import org.stemma.simulate.event.Event;
import org.stemma.simulate.event.Events;
import org.stemma.simulate.press.Draft;
import org.stemma.simulate.press.Newsroom;
import org.stemma.simulate.press.Presets;
import org.stemma.simulate.press.Settings;
import org.stemma.simulate.truth.Story;
import org.stemma.simulate.typeset.Article;
import org.stemma.simulate.typeset.Typesetter;
import org.stemma.simulate.wording.Grammar;
import org.stemma.simulate.world.World;

/// The synthetic newsroom: stories from a seed, each made by itself, so that any of them can be
/// made again alone and half a million stream by without being held.
///
/// `Simulation.of("rewrite", 7).stories(3).map(Story::reports)`
public final class Simulation {
  /// So many stories happen in one world.
  private static final int WORLD = 50;

  private final Settings settings;
  private final long seed;
  private final Grammar grammar = Grammar.english();
  private volatile Made made;

  private record Made(int number, World world) {}

  private Simulation(Settings settings, long seed) {
    this.settings = settings;
    this.seed = seed;
    this.made = new Made(0, World.of(Chance.of(seed).at("world", 0)));
  }

  /// The newsroom with a preset.
  ///
  /// @throws IllegalArgumentException if there is no such preset; the message lists them
  public static Simulation of(String preset, long seed) {
    Presets presets = Presets.known();
    return new Simulation(
        presets
            .named(preset)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no preset “"
                            + preset
                            + "”; there are "
                            + String.join(", ", presets.names()))),
        seed);
  }

  /// The same newsroom with another value of a parameter.
  ///
  /// @throws IllegalArgumentException if there is no such parameter
  public Simulation with(String parameter, double value) {
    return new Simulation(settings.with(parameter, value), seed);
  }

  /// The first so many stories, made one by one as they are asked for.
  public Stream<Story> stories(int many) {
    return IntStream.range(0, many).mapToObj(this::story);
  }

  /// The story with the number, counted from 0.
  public Story story(int number) {
    Chance chance = chance(number);
    World world = world(number / WORLD);
    String id = id(number);
    Event event = event(world, number);
    List<Draft> drafts = Newsroom.publish(world, event, settings, id, chance.at("press"));
    Typesetter typesetter = new Typesetter(grammar, event);
    List<Article> articles = new ArrayList<>();
    for (Draft draft : drafts) {
      articles.add(typesetter.set(draft, chance.at(draft.id())));
    }
    return new Story(id, twin(number), seed, settings, world, event, articles);
  }

  /// The world with the number; the last one made is kept, for the next story mostly plays in it.
  private World world(int number) {
    Made last = made;
    if (last.number() != number) {
      last = new Made(number, World.of(Chance.of(seed).at("world", number)));
      made = last;
    }
    return last.world();
  }

  private Chance chance(int number) {
    return Chance.of(seed).at(settings.preset()).at("story", number);
  }

  private boolean twins() {
    return settings.of("twins") > 0;
  }

  private Optional<String> twin(int number) {
    return twins() ? Optional.of(id(number ^ 1)) : Optional.empty();
  }

  private static String id(int number) {
    String digits = Integer.toString(number + 1);
    return "S" + "0".repeat(Math.max(0, 6 - digits.length())) + digits;
  }

  private Event event(World world, int number) {
    if (twins() && number % 2 == 1) {
      return Events.twin(event(world, number - 1), world, chance(number).at("event"));
    }
    return Events.of(world, chance(number).at("event"), demand());
  }

  private Demand demand() {
    return new Demand(
        settings.whole("facts-min"),
        settings.whole("facts-max"),
        settings.whole("event-informants-min"),
        settings.whole("event-informants-max"),
        Demand.Shares.of(settings.of("conflicts")),
        settings.of("revisions"),
        settings.whole("lookalikes"));
  }
}
