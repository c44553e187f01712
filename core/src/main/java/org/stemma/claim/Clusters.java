package org.stemma.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/// Groups phrasings by average link. Candidate pairs come from an inverted index over
/// content keys; any other pair counts as unlikely as a pair can be. The order in which reports
/// are given does not matter.
final class Clusters {
  /// Words of more assertions than this propose no pair.
  private static final int COMMONEST = 400;

  /// The same for words that stand elsewhere in the sentence.
  private static final int COMMONEST_AROUND = 150;

  /// Two groups are as likely one as this share of their pairs that are likeliest.
  private static final double SHARE = Feature.weights().threshold("share-of-pairs");

  private static final double ANSWERS = Feature.weights().threshold("answers");

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
    Linkage linkage = new Linkage(profiles.size(), threshold, bound, SHARE);
    forEachCandidate(
        (a, b) -> linkage.link(a.at(), b.at(), logOdds(a, b), similarity.vetoes(a, b)));
    return linkage.groups().stream()
        .map(g -> g.stream().map(profiles::get).toList())
        .flatMap(g -> Threads.parted(g).stream())
        .sorted(Comparator.comparingInt(g -> g.getFirst().at()))
        .toList();
  }

  /// Two that give one thing states that exclude each other answer one question and need be
  /// less alike.
  private double logOdds(Profile a, Profile b) {
    double odds = similarity.of(a, b);
    boolean near = odds < threshold && odds + ANSWERS >= threshold;
    return near && States.clash(a.proposition(), b.proposition()).isPresent()
        ? odds + ANSWERS
        : odds;
  }

  /// The candidate pairs with the values of their features.
  List<Pairing> pairs() {
    List<Pairing> pairs = new ArrayList<>();
    forEachCandidate(
        (a, b) -> pairs.add(new Pairing(a.assertion(), b.assertion(), similarity.features(a, b))));
    return pairs;
  }

  /// Pairs that share a key which is not everybody's, or whose sentences share a rare one; in
  /// order, each once.
  private void forEachCandidate(BiConsumer<Profile, Profile> to) {
    List<Postings> indices =
        List.of(
            new Postings(profiles, COMMONEST, Profile::words),
            new Postings(profiles, COMMONEST, Profile::events),
            new Postings(profiles, COMMONEST_AROUND, Profile::sentence));
    for (Profile a : profiles) {
      BitSet met = new BitSet(profiles.size());
      indices.forEach(i -> i.mark(a.at(), met));
      for (int b = met.nextSetBit(a.at() + 1); b >= 0; b = met.nextSetBit(b + 1)) {
        to.accept(a, profiles.get(b));
      }
    }
  }
}
