package org.stemma.simulate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.simulate.chance.Chance;
import org.stemma.simulate.world.Entity;
import org.stemma.simulate.world.Entity.Gender;

/// The choice of those who speak to reporters.
record Casting(Scene scene, Chance chance, Demand demand) {
  private static final double NAMED = 0.72;

  /// The informants, named from the offset on; those who have it from others come last.
  List<Cast> cast(int offset) {
    int wanted = chance.between(demand.minInformants(), demand.maxInformants());
    List<Cast> cast = new ArrayList<>();
    Set<String> taken = new TreeSet<>();
    for (Schema.Voice voice : order()) {
      if (cast.size() < wanted) {
        String id = "I" + (offset + cast.size() + 1);
        one(id, voice, chance.at("voice", cast.size()), taken).ifPresent(c -> add(c, voice, cast));
      }
    }
    return cast;
  }

  /// The voices in a random order in which each topic comes once before any comes again, and those
  /// with an upper source come after a third of the others.
  private List<Schema.Voice> order() {
    List<Schema.Voice> order = new ArrayList<>();
    List<Schema.Voice> rest = new ArrayList<>();
    List<Schema.Voice> second = new ArrayList<>();
    Set<String> topics = new TreeSet<>();
    for (Schema.Voice voice : chance.shuffled(scene.schema.voices())) {
      if (voice.upper().isPresent()) {
        second.add(voice);
      } else if (topics.add(voice.topic())) {
        order.add(voice);
      } else {
        rest.add(voice);
      }
    }
    order.addAll(rest);
    for (Schema.Voice voice : second) {
      order.add(chance.between(Math.min(3, order.size()), order.size()), voice);
    }
    return order;
  }

  private static void add(Cast one, Schema.Voice voice, List<Cast> cast) {
    one.upper =
        voice
            .upper()
            .flatMap(
                topic ->
                    cast.stream()
                        .filter(c -> c.topic.equals(topic) && c.upper.isEmpty())
                        .findFirst());
    cast.add(one);
  }

  private Optional<Cast> one(String id, Schema.Voice voice, Chance own, Set<String> taken) {
    Optional<Entity> entity =
        voice.who().isEmpty() ? Optional.empty() : Optional.of(scene.cast(voice.who()));
    if (entity.isPresent() && !taken.add(entity.get().id())) {
      return Optional.empty();
    }
    boolean person = entity.map(e -> e.kind() == Entity.Kind.PERSON).orElse(false);
    boolean named = entity.isPresent() && (!person || voice.words().isEmpty() || own.is(NAMED));
    List<String> free = voice.words().stream().filter(w -> !taken.contains(w)).toList();
    if (!named && free.isEmpty()) {
      return Optional.empty();
    }
    if (named) {
      Entity who = entity.orElseThrow();
      return Optional.of(new Cast(id, voice, entity, who.role(), who.gender(), hedge(own, true)));
    }
    String words = own.pick(free);
    taken.add(words);
    boolean many = words.startsWith("*");
    String plain = scene.filled(many ? words.substring(1) : words);
    Gender drawn = entity.map(Entity::gender).orElse(own.is(0.6) ? Gender.HE : Gender.SHE);
    Gender one = Gender.of(plain).orElse(drawn);
    return Optional.of(
        new Cast(id, voice, Optional.empty(), plain, many ? Gender.THEY : one, hedge(own, false)));
  }

  private static int hedge(Chance own, boolean named) {
    double share = own.share();
    double sure = named ? 0.85 : 0.65;
    return share < sure ? 0 : share < sure + (1 - sure) * 0.7 ? 1 : 2;
  }
}
