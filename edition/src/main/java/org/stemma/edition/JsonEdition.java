package org.stemma.edition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.stemma.dossier.Dossier;

/// A dossier as a `stemma-dossier/1` document: the same dossier gives the same bytes.
public final class JsonEdition {
  /// The name of the format.
  public static final String FORMAT = "stemma-dossier/1";

  private JsonEdition() {}

  /// The document as text, one line for what fits a line.
  ///
  /// @param by the program and its version, such as `stemma 0.1.0`
  public static String print(Dossier dossier, String by) {
    return JsonPrinter.print(tree(dossier, by));
  }

  /// The document as a tree.
  ///
  /// @param by the program and its version, such as `stemma 0.1.0`
  public static ObjectNode tree(Dossier dossier, String by) {
    Concordance concordance = new Concordance(dossier);
    Citations cite = new Citations(dossier.reports());
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
    document.set("made", made(dossier, by));
    putTitle(document, dossier.title(), cite);
    document.set(
        "reports",
        Citations.list(dossier.reports(), new JsonReports(dossier.calendar(), cite)::report));
    putFacts(document, dossier, new JsonFacts(cite));
    putClaims(document, dossier, new JsonClaims(concordance, cite));
    putLineage(document, concordance, new JsonLineage(concordance, cite));
    putStory(document, dossier);
    return document;
  }

  private static ObjectNode made(Dossier dossier, String by) {
    ObjectNode made = JsonNodeFactory.instance.objectNode().put("by", by);
    ObjectNode options = made.putObject("options");
    dossier.options().forEach(options::put);
    return made;
  }

  private static void putTitle(ObjectNode document, Dossier.Title title, Citations cite) {
    document.put("title", title.text());
    title
        .where()
        .ifPresentOrElse(
            where -> document.set("titleCite", cite.bare(where)),
            () -> document.putNull("titleCite"));
  }

  private static void putFacts(ObjectNode document, Dossier dossier, JsonFacts facts) {
    ArrayNode entities = Citations.list(dossier.names().entities(), facts::entity);
    dossier.anonymous().groups().forEach(group -> entities.add(facts.group(group)));
    document.set("entities", entities);
    document.set("times", Citations.list(dossier.calendar().times(), facts::time));
    document.set("quantities", Citations.list(dossier.quantities(), facts::quantity));
    document.set("designations", Citations.list(dossier.designations(), facts::designation));
    document.set("disputes", Citations.list(dossier.calendar().disputes(), facts::dispute));
  }

  private static void putClaims(ObjectNode document, Dossier dossier, JsonClaims claims) {
    document.set("attributions", Citations.list(dossier.attributions(), claims::attribution));
    document.set("assertions", Citations.list(dossier.assertions(), claims::assertion));
    document.set("claims", Citations.list(dossier.claims(), claims::claim));
    document.set("findings", Citations.list(dossier.findings(), claims::finding));
  }

  private static void putLineage(ObjectNode document, Concordance dossier, JsonLineage lineage) {
    document.set("passages", Citations.list(dossier.alignments(), lineage::passage));
    document.set("stemma", lineage.stemma(dossier.dossier().stemma()));
  }

  private static void putStory(ObjectNode document, Dossier dossier) {
    document.set("timeline", Citations.list(dossier.timeline(), JsonClaims::entry));
    document.set(
        "summary", Citations.list(dossier.summary(), s -> JsonClaims.cited(s.text(), s.cites())));
    document.set(
        "unknown", Citations.list(dossier.unknown(), u -> JsonClaims.cited(u.text(), u.cites())));
    document.set(
        "rejected",
        Citations.list(
            dossier.rejected(),
            r ->
                JsonNodeFactory.instance
                    .objectNode()
                    .put("source", r.source())
                    .put("reason", r.reason())));
  }
}
