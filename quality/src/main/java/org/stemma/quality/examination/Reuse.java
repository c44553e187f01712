package org.stemma.quality.examination;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.collate.Alignment;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Pipeline;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Node;
import org.stemma.quality.metric.Counts;
import org.stemma.quality.metric.Figure;
import org.stemma.report.Received;
import org.stemma.text.Passage;
import org.stemma.text.Text;

/// Pairs of articles on one event, read by two people: is one derived from the other, wholly or
/// partially, in which direction, and by which passages? Each pair is put through the pipeline as a
/// story of two reports. The classes are those of METER (Gaizauskas et al., 2001).
///
/// Found is what the stemma says: a pair is derived if an edge joins them or both have one lost
/// text for parent, statements and quotations apart; wholly, if such an edge is of nearly the whole
/// text. Passages are the characters of both articles in alignments that are no quotations, against
/// either reader's, and the mean of both. What the readers disputed is left out.
final class Reuse {
  private static final double SURE = 0.5;

  /// How much of the one is in the other.
  enum Relation {
    WHOLLY,
    PARTIALLY,
    NON
  }

  /// Which way it went.
  enum Direction {
    A_TO_B,
    B_TO_A,
    SIBLINGS,
    UNKNOWN
  }

  /// What was found of a pair.
  record Found(Relation relation, Direction direction, BitSet a, BitSet b) {}

  private final Map<Relation, Map<Relation, Integer>> confusion = new TreeMap<>();
  private int directions;
  private int directionsRight;
  private int quotations;
  private int quotationsApart;
  private Counts first = Counts.NONE;
  private Counts second = Counts.NONE;
  private final List<Miss> misses = new ArrayList<>();

  static Measurement measure(Setting setting) throws IOException {
    Map<String, JsonNode> articles = new HashMap<>();
    Tables.lines(setting.folder().resolve("stories/giveme5w1h-events/docs.jsonl.gz"))
        .forEach(d -> articles.put(d.path("id").asText(), d));
    Reuse examination = new Reuse();
    List<JsonNode> labels = Tables.lines(setting.folder().resolve("reuse/labels.jsonl"));
    for (JsonNode label : labels) {
      JsonNode a = article(articles, label.path("id_a").asText());
      JsonNode b = article(articles, label.path("id_b").asText());
      examination.add(label, examination.tried(label, a, b, setting));
    }
    return new Measurement(labels.size(), "pairs", examination.figures(), examination.misses);
  }

  @SuppressWarnings("CatchingUnchecked") // a pair that breaks a stage is a miss of that stage
  private Found tried(JsonNode label, JsonNode a, JsonNode b, Setting setting) {
    try {
      return found(a, b, setting);
    } catch (RuntimeException broken) {
      misses.add(Miss.of("broke", pair(label), "", broken.toString()));
      return new Found(Relation.NON, Direction.UNKNOWN, new BitSet(), new BitSet());
    }
  }

  private static String pair(JsonNode label) {
    return label.path("event").asText()
        + " "
        + label.path("outlet_a").asText()
        + " | "
        + label.path("outlet_b").asText();
  }

  private static JsonNode article(Map<String, JsonNode> articles, String id) throws IOException {
    JsonNode article = articles.get(id);
    if (article == null) {
      throw new IOException("reuse/labels.jsonl names " + id + ", which docs.jsonl.gz lacks");
    }
    return article;
  }

  private static Found found(JsonNode a, JsonNode b, Setting setting) {
    List<Received> received =
        List.of(
            new Received.Read(Articles.document("a", a)),
            new Received.Read(Articles.document("b", b)));
    Dossier dossier =
        new Pipeline(setting.language(), new TreeMap<>(), stage -> {}).dossier(received);
    BitSet inA = new BitSet();
    BitSet inB = new BitSet();
    for (Alignment alignment : dossier.alignments()) {
      if (alignment.kind() != Alignment.Kind.QUOTATION) {
        mark(inA, a.path("text").asText(), alignment.a());
        mark(inB, b.path("text").asText(), alignment.b());
      }
    }
    return related(dossier, inA, inB);
  }

  /// Marks a passage in code points, as the labels count.
  private static void mark(BitSet characters, String text, Passage passage) {
    Text words = new Text(text);
    characters.set(words.codePoint(passage.span().start()), words.codePoint(passage.span().end()));
  }

  private static Found related(Dossier dossier, BitSet inA, BitSet inB) {
    List<Derivation> edges =
        dossier.stemma().edges().stream()
            .filter(e -> e.probability() >= SURE && isDerivation(e, dossier))
            .toList();
    for (Derivation edge : edges) {
      String from = name(dossier.stemma().node(edge.from()));
      String to = name(dossier.stemma().node(edge.to()));
      if (from.equals("a") && to.equals("b") || from.equals("b") && to.equals("a")) {
        Direction direction = from.equals("a") ? Direction.A_TO_B : Direction.B_TO_A;
        return new Found(relation(edge.isWhole()), direction, inA, inB);
      }
    }
    for (Derivation one : edges) {
      for (Derivation other : edges) {
        boolean siblings =
            one.from().equals(other.from())
                && name(dossier.stemma().node(one.to())).equals("a")
                && name(dossier.stemma().node(other.to())).equals("b");
        if (siblings) {
          boolean whole = one.isWhole() && other.isWhole();
          return new Found(relation(whole), Direction.SIBLINGS, inA, inB);
        }
      }
    }
    return new Found(Relation.NON, Direction.UNKNOWN, inA, inB);
  }

  private static Relation relation(boolean whole) {
    return whole ? Relation.WHOLLY : Relation.PARTIALLY;
  }

  /// Whether text went along an edge, and not only a saying.
  private static boolean isDerivation(Derivation edge, Dossier dossier) {
    boolean text =
        switch (edge.kind()) {
          case COPY, WIRE, VERSION -> true;
          case QUOTATION, SHARED_SOURCE -> false;
        };
    boolean statement =
        dossier.stemma().node(edge.from()) instanceof Node.LostOriginal lost
            && lost.kind() == Node.LostOriginal.Kind.STATEMENT;
    return text && !statement;
  }

  private static String name(Node node) {
    return node instanceof Node.Extant extant ? extant.report().value() : "";
  }

  void add(JsonNode label, Found found) {
    String relation = label.path("relation").asText().toUpperCase(Locale.ROOT);
    String pair = pair(label);
    if (!relation.equals("DISPUTED")) {
      Relation wanted = Relation.valueOf(relation);
      confusion
          .computeIfAbsent(wanted, w -> new TreeMap<>())
          .merge(found.relation(), 1, Integer::sum);
      if (wanted != found.relation()) {
        misses.add(
            Miss.of(
                "is " + wanted + ", found " + found.relation(),
                pair,
                "",
                label.path("cause").asText()));
      }
      countQuotation(label, wanted, found);
    }
    countDirection(label, found, pair);
    first = first.plus(passages(label.path("passages_1"), found));
    second = second.plus(passages(label.path("passages_2"), found));
  }

  private void countQuotation(JsonNode label, Relation wanted, Found found) {
    if (wanted == Relation.NON && label.path("cause").asText().equals("shared-statement")) {
      quotations++;
      quotationsApart += found.relation() == Relation.NON ? 1 : 0;
    }
  }

  private void countDirection(JsonNode label, Found found, String pair) {
    Direction wanted =
        switch (label.path("direction").asText()) {
          case "A->B" -> Direction.A_TO_B;
          case "B->A" -> Direction.B_TO_A;
          case "siblings" -> Direction.SIBLINGS;
          default -> Direction.UNKNOWN;
        };
    if (wanted != Direction.UNKNOWN) {
      directions++;
      directionsRight += wanted == found.direction() ? 1 : 0;
      if (wanted != found.direction()) {
        misses.add(Miss.of("direction", pair, "", "is " + wanted + ", found " + found.direction()));
      }
    }
  }

  private static Counts passages(JsonNode passages, Found found) {
    BitSet a = new BitSet();
    BitSet b = new BitSet();
    for (JsonNode passage : passages) {
      a.set(passage.path("a").path(0).asInt(), passage.path("a").path(1).asInt());
      b.set(passage.path("b").path(0).asInt(), passage.path("b").path(1).asInt());
    }
    return overlap(a, found.a()).plus(overlap(b, found.b()));
  }

  private static Counts overlap(BitSet wanted, BitSet found) {
    BitSet both = (BitSet) wanted.clone();
    both.and(found);
    int right = both.cardinality();
    return new Counts(right, found.cardinality() - right, wanted.cardinality() - right);
  }

  List<Figure> figures() {
    double macro = 0;
    for (Relation relation : Relation.values()) {
      macro += counts(relation).f1() / Relation.values().length;
    }
    double characters = (first.f1() + second.f1()) / 2;
    return List.of(
        Figure.f1("wholly.f1", counts(Relation.WHOLLY)),
        Figure.f1("derived.f1", derived()),
        Figure.mean("ternary.macro-f1", macro, "three classes"),
        Figure.share("direction", directionsRight, directions),
        Figure.mean("passages.characters.f1", characters, "two readers"),
        Figure.share("same-quotation-independent", quotationsApart, quotations));
  }

  private Counts counts(Relation relation) {
    Counts counts = Counts.NONE;
    for (Relation wanted : Relation.values()) {
      for (Relation found : Relation.values()) {
        counts = counts.plus(cell(wanted == relation, found == relation, wanted, found));
      }
    }
    return counts;
  }

  private Counts derived() {
    Counts counts = Counts.NONE;
    for (Relation wanted : Relation.values()) {
      for (Relation found : Relation.values()) {
        counts = counts.plus(cell(wanted != Relation.NON, found != Relation.NON, wanted, found));
      }
    }
    return counts;
  }

  private Counts cell(boolean isWanted, boolean isFound, Relation wanted, Relation found) {
    int n = confusion.getOrDefault(wanted, Map.of()).getOrDefault(found, 0);
    if (isWanted && isFound) {
      return new Counts(n, 0, 0);
    }
    return new Counts(0, isFound ? n : 0, isWanted ? n : 0);
  }
}
