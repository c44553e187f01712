package org.stemma.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/// Groups propositions by average link. Candidate pairs come from an inverted index over content
/// keys; any other pair counts as unlikely as a pair can be. The order in which reports are given
/// does not matter.
final class Clusters {
  /// Words of more assertions than this propose no pair.
  private static final int COMMONEST = 400;

  /// The same for words that stand elsewhere in the sentence.
  private static final int COMMONEST_AROUND = 150;

  private final List<Profile> profiles;
  private final Similarity similarity;
  private final double threshold;
  private final double bound;

  /// @param threshold the mean log-odds from which on two groups are one claim
  /// @param bound the log-odds that no pair exceeds, on either side
  Clusters(List<Profile> profiles, Similarity similarity, double threshold, double bound) {
    this.profiles = profiles;
    this.similarity = similarity;
    this.threshold = threshold;
    this.bound = bound;
  }

  /// The groups, each with its members in order, in order of their first members.
  List<List<Profile>> groups() {
    Linkage linkage = new Linkage(profiles.size(), threshold, bound);
    for (long code : candidates()) {
      Profile a = profiles.get((int) (code / profiles.size()));
      Profile b = profiles.get((int) (code % profiles.size()));
      linkage.link(a.at(), b.at(), similarity.of(a, b), similarity.vetoes(a, b));
    }
    return linkage.groups().stream().map(g -> g.stream().map(profiles::get).toList()).toList();
  }

  /// The candidate pairs with the values of their features.
  List<Pairing> pairs() {
    return candidates().stream()
        .map(
            code -> {
              Profile a = profiles.get((int) (code / profiles.size()));
              Profile b = profiles.get((int) (code % profiles.size()));
              return new Pairing(a.assertion(), b.assertion(), similarity.features(a, b));
            })
        .toList();
  }

  /// Pairs that share a key which is not everybody's, or whose sentences share a rare one; in
  /// order.
  private SortedSet<Long> candidates() {
    SortedSet<Long> pairs = new TreeSet<>();
    join(pairs, COMMONEST, p -> p.proposition().wording().keys());
    join(pairs, COMMONEST, Profile::events);
    join(pairs, COMMONEST_AROUND, p -> p.proposition().sentence().keys());
    return pairs;
  }

  private void join(SortedSet<Long> pairs, int commonest, Function<Profile, Set<String>> keys) {
    Map<String, List<Integer>> index = new HashMap<>();
    for (Profile p : profiles) {
      keys.apply(p).forEach(k -> index.computeIfAbsent(k, x -> new ArrayList<>()).add(p.at()));
    }
    for (List<Integer> posting : index.values()) {
      for (int x = 0; x < posting.size() && posting.size() <= commonest; x++) {
        for (int y = x + 1; y < posting.size(); y++) {
          pairs.add(posting.get(x) * (long) profiles.size() + posting.get(y));
        }
      }
    }
  }
}
