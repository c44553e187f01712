package org.stemma.quality.examination;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.stemma.clean.Cleaner;
import org.stemma.collate.Alignment;
import org.stemma.language.Reading;
import org.stemma.lineage.Reuse.Direction;
import org.stemma.lineage.Reuse.Relation;
import org.stemma.lineage.Reuses;
import org.stemma.quality.metric.Counts;
import org.stemma.quality.metric.Figure;
import org.stemma.text.Passage;
import org.stemma.text.Text;

/// Pairs of articles on one event, read by two people: is one derived from the other, wholly or
/// partially, in which direction, and by which passages? The classes are those of METER (Gaizauskas
/// et al., 2001).
///
/// Passages are the characters of both articles in passages found that are no quotations, against
/// either reader's, and the mean of both. What the readers disputed is left out. The last rows are
/// what two usual ways of finding reuse make of the same pairs.
final class Reuse {
  /// What was found of a pair.
  record Found(Relation relation, Direction direction, BitSet a, BitSet b) {}

  private final Confusion confusion = new Confusion();
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
    ReuseBaselines baselines = new ReuseBaselines();
    List<JsonNode> labels = Tables.lines(setting.folder().resolve("reuse/labels.jsonl"));
    for (JsonNode label : labels) {
      JsonNode a = article(articles, label.path("id_a").asText());
      JsonNode b = article(articles, label.path("id_b").asText());
      examination.add(label, examination.tried(label, a, b, setting));
      if (!label.path("relation").asText().equals("disputed")) {
        baselines.add(relation(label), a.path("text").asText(), b.path("text").asText());
      }
    }
    List<Figure> figures = new ArrayList<>(examination.figures());
    figures.addAll(baselines.figures());
    return new Measurement(labels.size(), "pairs", figures, examination.misses);
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

  private static Relation relation(JsonNode label) {
    return Relation.valueOf(label.path("relation").asText().toUpperCase(Locale.ROOT));
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
    List<Reading> readings =
        Stream.of(Articles.document("a", a), Articles.document("b", b))
            .map(Cleaner::clean)
            .map(setting.language()::read)
            .toList();
    org.stemma.lineage.Reuse reuse = Reuses.of(readings).getFirst();
    BitSet inA = new BitSet();
    BitSet inB = new BitSet();
    for (Alignment passage : reuse.passages()) {
      if (passage.kind() != Alignment.Kind.QUOTATION) {
        mark(inA, a.path("text").asText(), passage.a());
        mark(inB, b.path("text").asText(), passage.b());
      }
    }
    return new Found(reuse.relation(), reuse.direction(), inA, inB);
  }

  /// Marks a passage in code points, as the labels count.
  private static void mark(BitSet characters, String text, Passage passage) {
    Text words = new Text(text);
    characters.set(words.codePoint(passage.span().start()), words.codePoint(passage.span().end()));
  }

  void add(JsonNode label, Found found) {
    String pair = pair(label);
    if (!label.path("relation").asText().equals("disputed")) {
      Relation wanted = relation(label);
      confusion.add(wanted, found.relation());
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
    double characters = (first.f1() + second.f1()) / 2;
    return List.of(
        Figure.f1("wholly.f1", confusion.counts(Relation.WHOLLY)),
        Figure.f1("derived.f1", confusion.derived()),
        Figure.mean("ternary.macro-f1", confusion.macro(), "three classes"),
        Figure.share("direction", directionsRight, directions),
        Figure.mean("passages.characters.f1", characters, "two readers"),
        Figure.share("same-quotation-independent", quotationsApart, quotations));
  }
}
