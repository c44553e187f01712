package org.stemma.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.dossier.Withdrawn;
import org.stemma.intake.Intake;
import org.stemma.language.Reading;
import org.stemma.report.Corrections;
import org.stemma.report.Document;
import org.stemma.report.Received;
import org.stemma.report.Stated;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Text;

/// The reports of one story, or of one affair, as a pipeline takes them: named apart, with what
/// people have corrected.
///
/// @param keys the key of each report by the id it has within the story
/// @param options what the corrections are, for the record of the run
record Telling(
    List<Reading> readings,
    List<Received.Rejected> rejected,
    SortedMap<ReportId, Filed> keys,
    Corrections corrections,
    SortedMap<String, String> options) {

  static Telling of(
      Set<String> stories,
      List<Filed> reports,
      Catalogue catalogue,
      List<Corrected> corrections,
      KeptReadings kept)
      throws IOException {
    List<Intake.Piece> pieces = new ArrayList<>();
    IdentityHashMap<Text, Filed> byText = new IdentityHashMap<>();
    for (Filed filed : reports) {
      Document document = catalogue.document(filed);
      byText.put(document.text(), filed);
      pieces.add(new Intake.Piece(filed.file(), filed.rank(), new Received.Read(document)));
    }
    SortedMap<ReportId, Filed> keys = new TreeMap<>();
    List<Document> documents = new ArrayList<>();
    List<Received.Rejected> rejected = new ArrayList<>();
    for (Received one : Intake.distinct(pieces)) {
      switch (one) {
        case Received.Read read -> {
          documents.add(read.document());
          Filed filed = byText.get(read.document().text());
          if (filed != null) {
            keys.put(read.document().id(), filed);
          }
        }
        case Received.Rejected no -> rejected.add(no);
        case Received.Noted note -> {}
      }
    }
    return of(new Replay(stories, corrections, keys), documents, rejected, kept);
  }

  private static Telling of(
      Replay replay,
      List<Document> documents,
      List<Received.Rejected> rejected,
      KeptReadings kept) {
    List<Reading> readings = new ArrayList<>();
    for (Document document : documents) {
      Filed filed = replay.filed(document.id());
      Reading reading = kept.of(filed, replay.stated(document));
      readings.add(replay.remarked(reading));
    }
    return new Telling(
        Withdrawn.spread(documents, readings),
        rejected,
        replay.keys(),
        replay.corrections(),
        replay.options());
  }

  /// The document with more said of it.
  static Document with(Document document, List<Stated> more) {
    List<Stated> stated = new ArrayList<>(document.stated());
    stated.addAll(more);
    return new Document(
        document.id(),
        document.source(),
        document.text(),
        document.verbatim(),
        document.blocks(),
        stated);
  }

  /// The passage of a correction, in the report that is called so here.
  static Passage passage(ReportId id, Correction correction) {
    return Passage.of(id, correction.start(), correction.stop());
  }
}
