package org.stemma.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.collate.Wordings;
import org.stemma.evidence.Weights;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.name.Names;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// Brings mentions of one event, or of one participant, together across the reports of a story.
public final class Mentions {
  private static final double BOUND = 4;

  private Mentions() {}

  /// What mentions are of, each with a model of its own.
  public enum Of {
    EVENTS,
    PARTICIPANTS
  }

  /// How much each trait weighs.
  private record Model(Weights weights, Map<Trait, Double> byTrait) {
    private static final Model EVENTS = of("events.weights");
    private static final Model PARTICIPANTS = of("participants.weights");

    private static Model of(String file) {
      Weights weights = Weights.of(Mentions.class, file);
      Map<Trait, Double> byTrait = new EnumMap<>(Trait.class);
      for (Trait trait : Trait.values()) {
        byTrait.put(trait, weights.weight(trait.key));
      }
      return new Model(weights, byTrait);
    }

    private static Model of(Of kind) {
      return switch (kind) {
        case EVENTS -> EVENTS;
        case PARTICIPANTS -> PARTICIPANTS;
      };
    }

    private double weight(Trait trait) {
      return byTrait.getOrDefault(trait, 0.0);
    }
  }

  /// Two mentions by their numbers, and the values by which they are weighed as one.
  public record Weighed(int a, int b, SortedMap<String, Double> values) {
    public Weighed {
      values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
  }

  /// The numbers of the mentions, grouped, in order of the first of each group. Cost: the mentions
  /// squared.
  public static List<List<Integer>> together(
      Of kind, List<Passage> mentions, Wordings wordings, Names names) {
    MentionReader reader = reader(wordings, names);
    List<Mention> read = reader.all(mentions);
    Linkage linkage = new Linkage(read.size(), Model.of(kind).weights().threshold("one"), BOUND, 1);
    for (Mention a : read) {
      for (Mention b : read.subList(a.at() + 1, read.size())) {
        linkage.link(a.at(), b.at(), logOdds(kind, a, b, reader.documents()), false);
      }
    }
    return linkage.groups();
  }

  /// The word that heads a mention: its verb, or the noun that the rest belongs to.
  public static Token head(Sentence sentence, Span mention) {
    return Heads.of(sentence, mention);
  }

  /// Every pair of the mentions, for fitting.
  public static List<Weighed> compared(List<Passage> mentions, Wordings wordings, Names names) {
    MentionReader reader = reader(wordings, names);
    List<Mention> read = reader.all(mentions);
    List<Weighed> pairs = new ArrayList<>();
    for (Mention a : read) {
      for (Mention b : read.subList(a.at() + 1, read.size())) {
        pairs.add(new Weighed(a.at(), b.at(), Traits.of(a, b, reader.documents())));
      }
    }
    return pairs;
  }

  /// The log-odds that two mentions are of one.
  static double logOdds(Of kind, Mention a, Mention b, Documents documents) {
    double[] sum = {Model.of(kind).weights().intercept()};
    double document = documents.alike(a.document(), b.document());
    Traits.count(a, b, document, (trait, value) -> sum[0] += Model.of(kind).weight(trait) * value);
    return sum[0];
  }

  private static MentionReader reader(Wordings wordings, Names names) {
    return new MentionReader(wordings, names, new Agents(wordings, names));
  }
}
