package org.stemma.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.attribution.Assertion;
import org.stemma.chronology.Calendar;
import org.stemma.text.Because;
import org.stemma.text.Passage;

/// Dates that the story's own calendar refutes.
final class Disputes {
  private Disputes() {}

  static List<Findings.Draft> of(Findings.Evidence evidence) {
    List<Findings.Draft> drafts = new ArrayList<>();
    for (Calendar.Dispute dispute : evidence.calendar().disputes()) {
      var report = evidence.reports().get(dispute.report());
      String name = report == null ? dispute.report().value() : report.label();
      String date =
          dispute.refuted().isEmpty() || report == null
              ? "the stated date"
              : "“" + report.text().of(dispute.refuted().getFirst().span()).strip() + "”";
      List<Because> why = new ArrayList<>(dispute.why());
      why.add(
          Because.of("refuted-date", "the stated date", dispute.refuted().toArray(Passage[]::new)));
      why.add(
          Because.of(
              "against", "what cannot hold beside it", dispute.against().toArray(Passage[]::new)));
      drafts.add(
          new Findings.Draft(
              Finding.Kind.DATE_DISPUTE,
              Optional.of(Finding.Type.TIME),
              Finding.Strength.HARD,
              name + ": " + date + " cannot be its date of publication",
              List.of(List.of(), at(evidence, dispute.against())),
              why));
    }
    return drafts;
  }

  private static List<Assertion> at(Findings.Evidence evidence, List<Passage> passages) {
    return evidence.assertions().stream()
        .filter(a -> passages.stream().anyMatch(p -> p.overlaps(a.where())))
        .toList();
  }
}
