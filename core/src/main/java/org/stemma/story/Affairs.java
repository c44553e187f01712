package org.stemma.story;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
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

  private final Map<String, Digest> digests = new HashMap<>();
  private final Map<Integer, SortedSet<String>> holders = new HashMap<>();
  private final Memory memory = new PlainMemory();

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
    near.stream().filter(e -> !digests.containsKey(e)).forEach(memory::unassign);
    SortedSet<String> left = new TreeSet<>(near);
    left.retainAll(digests.keySet());
    while (!left.isEmpty()) {
      SortedSet<String> story = hanging(left.first());
      regrouping.found(story);
      left.removeAll(story);
    }
    return regrouping.done("").shifts();
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
    Digest own = digests.getOrDefault(episode, Digest.of(episode, List.of()));
    SortedMap<String, Integer> shared = new TreeMap<>();
    for (int name : own.names().terms()) {
      SortedSet<String> all = holders.getOrDefault(name, new TreeSet<>());
      if (all.size() <= RARE) {
        all.forEach(other -> shared.merge(other, 1, Integer::sum));
      }
    }
    SortedSet<String> linked = new TreeSet<>();
    shared.forEach(
        (other, names) -> {
          Digest digest = digests.getOrDefault(other, own);
          if (names >= SHARED && own.alike(digest) >= ALIKE && own.apart(digest) <= DAYS) {
            linked.add(other);
          }
        });
    return linked;
  }

  /// Lists an episode under its names.
  ///
  /// @return all whose links may be others now
  private SortedSet<String> listed(Digest digest) {
    digests.put(digest.episode(), digest);
    SortedSet<String> near = new TreeSet<>(List.of(digest.episode()));
    for (int name : digest.names().terms()) {
      SortedSet<String> all = holders.computeIfAbsent(name, n -> new TreeSet<>());
      all.add(digest.episode());
      near.addAll(all.size() <= RARE + 1 ? all : List.of());
    }
    return near;
  }

  /// Takes an episode away from under its names.
  ///
  /// @return all whose links may be others now
  private SortedSet<String> dropped(String episode) {
    SortedSet<String> near = new TreeSet<>(List.of(episode));
    Digest digest = digests.remove(episode);
    if (digest == null) {
      return near;
    }
    for (int name : digest.names().terms()) {
      SortedSet<String> all = holders.getOrDefault(name, new TreeSet<>());
      near.addAll(all.size() <= RARE + 1 ? all : List.of());
      all.remove(episode);
      if (all.isEmpty()) {
        holders.remove(name);
      }
    }
    return near;
  }
}
