package org.stemma.edition;

import java.util.List;
import org.stemma.edition.Places.Quoted;
import org.stemma.edition.Places.Reason;
import org.stemma.finding.Finding;

/// Conflicts and other findings with the words on each side.
final class PageFindings {
  record View(
      String id,
      String mark,
      String topic,
      String text,
      List<List<Quoted>> sides,
      List<Reason> why) {}

  private PageFindings() {}

  static List<View> views(List<Finding> findings, Places places) {
    return findings.stream().map(f -> view(f, places)).toList();
  }

  private static View view(Finding finding, Places places) {
    String kind = Standing.kind(finding);
    String topic =
        finding
            .type()
            .map(Wording::of)
            .filter(t -> !t.equals(kind))
            .map(t -> kind + " · " + t)
            .orElse(kind);
    return new View(
        finding.id().toString(),
        Standing.mark(finding),
        finding.kind() == Finding.Kind.AGREEMENT ? "looks like a conflict, is none" : topic,
        finding.text(),
        finding.sides().stream().filter(s -> !s.isEmpty()).map(places::quoted).toList(),
        places.why(finding.why()));
  }
}
