package org.stemma.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.attribution.Assertion;
import org.stemma.claim.Claim;
import org.stemma.claim.Position;
import org.stemma.edition.Voice.Manner;

/// Claims down, outlets across in stemma order: who says what, at a glance.
final class PageMatrix {
  record View(List<Bracket> brackets, List<Column> columns, List<Row> rows) {}

  /// Columns that rest on one text.
  record Bracket(String label, int columns) {}

  record Column(String name, String whole, String href) {}

  record Row(String number, String href, String text, boolean answer, List<Cell> cells) {}

  /// One glyph; of several assertions of one outlet the strongest that is evidence.
  record Cell(String glyph, String manner, String title, String href) {}

  private static final Comparator<Assertion> STRONGEST = Comparator.comparing(a -> !a.isEvidence());
  private static final Cell SILENT = new Cell("·", "silent", "", "");

  private final Concordance dossier;
  private final Voices voices;
  private final ShortNames names;

  PageMatrix(Concordance dossier, ShortNames names) {
    this.dossier = dossier;
    this.voices = new Voices(dossier);
    this.names = names;
  }

  View view(List<Claim> claims, Places places) {
    List<Bracket> brackets = new ArrayList<>();
    Map<String, Column> columns = new LinkedHashMap<>();
    for (StemmaOrder.Group group :
        new StemmaOrder(dossier.dossier().stemma()).groups(dossier.dossier().reports())) {
      int before = columns.size();
      group
          .reports()
          .forEach(
              r ->
                  columns.putIfAbsent(
                      r.outletName(),
                      new Column(
                          names.outlet(r.outletName()),
                          r.outletName(),
                          "#" + places.report(r.id()))));
      if (columns.size() > before) {
        brackets.add(
            new Bracket(columns.size() - before > 1 ? group.label() : "", columns.size() - before));
      }
    }
    List<Row> rows = new ArrayList<>();
    claims.forEach(claim -> claim.positions().forEach(p -> rows.add(row(p, columns.keySet()))));
    return new View(brackets, List.copyOf(columns.values()), rows);
  }

  private Row row(Position position, Set<String> outlets) {
    boolean answer = position.id().number() > 1;
    String number =
        answer ? position.id().toString().substring(1) : position.id().claim().number() + "";
    String text = Wording.sentence(dossier.words(position.printed()));
    return new Row(
        number,
        "#" + position.id(),
        Wording.cut(text, 110),
        answer,
        outlets.stream().map(o -> cell(position, o)).toList());
  }

  private Cell cell(Position position, String outlet) {
    List<Assertion> said =
        position.assertions().stream()
            .filter(a -> dossier.report(a.where().report()).outletName().equals(outlet))
            .toList();
    if (said.isEmpty()) {
      return SILENT;
    }
    Set<String> titles = new LinkedHashSet<>();
    said.forEach(a -> titles.add(title(a)));
    Assertion strongest = said.stream().min(STRONGEST.thenComparing(voices::manner)).orElseThrow();
    Manner manner = voices.manner(strongest);
    return new Cell(
        glyph(manner),
        manner.word(),
        outlet + "\n" + String.join("\n", titles),
        "#" + strongest.id());
  }

  private String title(Assertion assertion) {
    String path =
        String.join(" ← ", voices.path(assertion).stream().map(Voice.Party::label).toList());
    String words = Wording.cut(dossier.words(assertion), 140);
    return voices.manner(assertion).word()
        + " “"
        + words
        + "”"
        + (path.isEmpty() ? "" : " ← " + path);
  }

  static String glyph(Manner manner) {
    return switch (manner) {
      case SAYS -> "●";
      case VIA -> "◐";
      case HEDGES -> "○";
      case DENIES -> "✕";
      case LEAVES_OPEN -> "?";
      case PRESUPPOSES -> "▫";
    };
  }
}
