package org.stemma.story;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Episodes of one affair, weeks or months of it: proposed, for no data tell how far an affair
/// goes.
///
/// Two episodes are linked if they share several rare names, are alike in their words, and lie no
/// more than some months apart. What hangs together by links is one story. The stories are a
/// function of the set of episodes; what they are called is a matter of their history.
///
/// Names that many episodes have lead nowhere, so what one more episode costs does not depend on
/// how many there are.
public final class Affairs {
  /// A name that more episodes have does not tell one affair from another.
  static final int RARE = 12;

  /// So many rare names must be shared: a person's two names are not enough.
  private static final int SHARED = 3;

  /// The least cosine of words. Not fitted: with .2 a simulated stream of unconnected events in one
  /// country hung together in large part.
  private static final double ALIKE = .3;

  /// Days between the middles of two episodes of an affair.
  private static final int DAYS = 120;

  private final Memory memory;

  /// Affairs of this process alone.
  public Affairs() {
    this(new PlainMemory());
  }

  /// @param memory what it remembers: an episode is to affairs what a report is to episodes, its
  ///     digest stands there as a sketch; one that was used before is gone on with
  public Affairs(Memory memory) {
    this.memory = memory;
  }

  /// The stories of episodes given by their names, each under the first of its episodes.
  public static SortedMap<String, SortedSet<String>> of(Map<String, List<Sketch>> episodes) {
    Affairs affairs = new Affairs();
    affairs.update(episodes.keySet(), e -> episodes.getOrDefault(e, List.of()));
    SortedMap<String, SortedSet<String>> stories = new TreeMap<>();
    for (String episode : episodes.keySet()) {
      stories.computeIfAbsent(affairs.story(episode), s -> new TreeSet<>()).add(episode);
    }
    return stories;
  }

  /// Takes in what became of episodes.
  ///
  /// @param touched those that came, changed or went
  /// @param reports the reports of an episode, none if it is no more
  /// @return what changed among the stories, with episodes in place of reports
  public List<Shift> update(Collection<String> touched, Function<String, List<Sketch>> reports) {
    SortedSet<String> near = new TreeSet<>();
    touched.forEach(episode -> near.addAll(dropped(episode)));
    for (String episode : touched) {
      List<Sketch> own = reports.apply(episode);
      if (!own.isEmpty()) {
        near.addAll(listed(Digest.of(episode, own)));
      }
    }
    for (String one : List.copyOf(near)) {
      memory.group(one).ifPresent(story -> near.addAll(memory.members(story)));
    }
    return regrouped(near);
  }

  /// The story that an episode is of.
  public String story(String episode) {
    return memory.group(episode).orElse(episode);
  }

  private List<Shift> regrouped(SortedSet<String> near) {
    Regrouping regrouping = new Regrouping(memory);
    near.stream().filter(e -> !isThere(e)).forEach(memory::unassign);
    SortedSet<String> left = new TreeSet<>(near);
    left.removeIf(e -> !isThere(e));
    while (!left.isEmpty()) {
      SortedSet<String> story = hanging(left.first());
      regrouping.found(story);
      left.removeAll(story);
    }
    return regrouping.done("").shifts();
  }

  private boolean isThere(String episode) {
    return memory.sketch(episode).isPresent();
  }

  /// All that hangs together with an episode.
  private SortedSet<String> hanging(String episode) {
    SortedSet<String> story = new TreeSet<>(List.of(episode));
    Deque<String> next = new ArrayDeque<>(story);
    while (!next.isEmpty()) {
      for (String other : linked(next.remove())) {
        if (story.add(other)) {
          next.add(other);
        }
      }
    }
    return story;
  }

  private SortedSet<String> linked(String episode) {
    SortedSet<String> linked = new TreeSet<>();
    memory.sketch(episode).ifPresent(own -> link(Digest.of(own), linked));
    return linked;
  }

  private void link(Digest own, SortedSet<String> linked) {
    SortedMap<String, Integer> shared = new TreeMap<>();
    for (int name : own.names().terms()) {
      holders(name, RARE).forEach(other -> shared.merge(other, 1, Integer::sum));
    }
    shared.forEach(
        (other, names) -> {
          if (names >= SHARED) {
            memory.sketch(other).filter(o -> isNear(own, o)).ifPresent(o -> linked.add(other));
          }
        });
  }

  /// Whether two episodes are alike and near enough to be of one affair.
  private static boolean isNear(Digest own, Sketch other) {
    Digest digest = Digest.of(other);
    return own.alike(digest) >= ALIKE && own.apart(digest) <= DAYS;
  }

  /// The episodes that have a name; none if more have it.
  private List<String> holders(int name, int most) {
    List<Memory.Held> all = memory.holders(name, most + 1);
    return all.size() > most ? List.of() : all.stream().map(Memory.Held::id).toList();
  }

  /// Lists an episode under its names.
  ///
  /// @return all whose links may be others now
  private SortedSet<String> listed(Digest digest) {
    memory.keep(digest.kept());
    SortedSet<String> near = new TreeSet<>(List.of(digest.episode()));
    for (int name : digest.names().terms()) {
      memory.list(name, Memory.Held.of(digest.episode()));
      near.addAll(holders(name, RARE + 1));
    }
    return near;
  }

  /// Takes an episode away from under its names.
  ///
  /// @return all whose links may be others now
  private SortedSet<String> dropped(String episode) {
    SortedSet<String> near = new TreeSet<>(List.of(episode));
    memory.sketch(episode).ifPresent(kept -> drop(kept, near));
    return near;
  }

  private void drop(Sketch kept, SortedSet<String> near) {
    for (int name : kept.names().terms()) {
      near.addAll(holders(name, RARE + 1));
      memory.unlist(name, Memory.Held.of(kept.id()));
    }
    memory.drop(kept.id());
  }
}
