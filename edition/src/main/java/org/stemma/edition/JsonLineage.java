package org.stemma.edition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.stemma.collate.Alignment;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Node;
import org.stemma.lineage.Stemma;

/// Aligned passages and the stemma, as the format gives them.
final class JsonLineage {
  private final Concordance dossier;
  private final Citations cite;

  JsonLineage(Concordance dossier, Citations cite) {
    this.dossier = dossier;
    this.cite = cite;
  }

  ObjectNode passage(Alignment alignment) {
    ObjectNode node = object().put("id", dossier.id(alignment));
    node.set("a", cite.passage(alignment.a()));
    node.set("b", cite.passage(alignment.b()));
    node.put("kind", Wording.of(alignment.kind()));
    Citations.putNumber(node, "score", alignment.score());
    node.set("shared", Citations.words(alignment.shared()));
    node.set(
        "variants",
        Citations.list(alignment.variants(), v -> object().put("a", v.a()).put("b", v.b())));
    node.set("why", cite.why(alignment.why()));
    return node;
  }

  ObjectNode stemma(Stemma stemma) {
    ObjectNode node = object();
    node.set("nodes", Citations.list(stemma.nodes(), this::node));
    node.set("edges", Citations.list(stemma.edges(), this::edge));
    return node;
  }

  private ObjectNode node(Node node) {
    return switch (node) {
      case Node.Extant extant -> extant(extant);
      case Node.LostOriginal lost -> lost(lost);
    };
  }

  private static ObjectNode extant(Node.Extant extant) {
    ObjectNode node = object().put("id", extant.id().toString()).put("kind", "report");
    node.put("report", extant.report().value()).put("label", extant.label()).putArray("why");
    return node;
  }

  private ObjectNode lost(Node.LostOriginal lost) {
    ObjectNode node = object().put("id", lost.id().toString()).put("kind", "lost");
    node.putNull("report").put("label", lost.label()).put("lost", Wording.of(lost.kind()));
    node.put("party", lost.party());
    Citations.putInterval(node, lost.when());
    node.set("why", cite.why(lost.why()));
    return node;
  }

  private ObjectNode edge(Derivation edge) {
    ObjectNode node = object().put("from", edge.from().toString()).put("to", edge.to().toString());
    Citations.putNumber(node, "probability", edge.probability());
    node.put("kind", Wording.of(edge.kind()));
    node.set("passages", ids(edge.alignments()));
    node.set("why", cite.why(edge.why()));
    return node;
  }

  private ArrayNode ids(List<Alignment> alignments) {
    return Citations.words(alignments.stream().map(dossier::id).toList());
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
