package org.stemma.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.stemma.attribution.Assertion;
import org.stemma.claim.Claim;
import org.stemma.claim.Position;
import org.stemma.dossier.Dossier;
import org.stemma.edition.Voice.Party;
import org.stemma.finding.Finding;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Node;
import org.stemma.report.Received;
import org.stemma.report.Report;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.witness.Support;

/// A dossier as Markdown for the archive: the same matter as the page, notes to report and line.
public final class MarkdownEdition {
  private static final int MOST_WORDS = 240;

  private final Concordance dossier;
  private final Standing standing;
  private final Voices voices;
  private final Places places;
  private final Map<Assertion, Integer> notes = new LinkedHashMap<>();
  private final StringBuilder out = new StringBuilder();

  private MarkdownEdition(Dossier dossier) {
    this.dossier = new Concordance(dossier);
    this.standing = new Standing(this.dossier);
    this.voices = new Voices(this.dossier);
    this.places = new Places(this.dossier, new ShortNames(dossier.reports()));
  }

  public static String print(Dossier dossier) {
    MarkdownEdition edition = new MarkdownEdition(dossier);
    edition.write();
    return edition.out.toString();
  }

  private void write() {
    line("# " + plain(dossier.dossier().title().text()));
    line("");
    line(standing.reports());
    writeAccount();
    section("Claims", standing.claims(), this::writeClaim);
    section("Conflicts", standing.conflicts(), this::writeFinding);
    section("Other findings", standing.otherFindings(), this::writeFinding);
    section("Dates", dossier.dossier().reports(), this::writeDate);
    section(
        "Timeline",
        dossier.dossier().timeline(),
        e -> line("- " + Days.of(e.when()) + ": " + plain(e.text()) + marks(e.assertions())));
    section("Stemma", dossier.dossier().stemma().edges(), this::writeEdge);
    section(
        "Not known",
        dossier.dossier().unknown(),
        u -> line("- " + plain(u.text()) + marks(u.cites())));
    section("Left out", dossier.dossier().rejected(), this::writeRejected);
    writeNotes();
  }

  private void writeAccount() {
    section("Account", dossier.dossier().summary(), s -> line(plain(s.text()) + marks(s.cites())));
  }

  private <T> void section(String head, List<T> items, Consumer<? super T> form) {
    if (!items.isEmpty()) {
      line("");
      line("## " + head);
      line("");
      items.forEach(form);
    }
  }

  private void writeClaim(Claim claim) {
    line("### " + claim.id() + " " + plain(Wording.sentence(dossier.words(claim.printed()))));
    line("");
    line(Wording.of(dossier.status(claim)).replace('-', ' ') + ".");
    line("");
    claim.positions().forEach(p -> writePosition(claim, p));
    line("");
  }

  private void writePosition(Claim claim, Position position) {
    Support support = dossier.support(position);
    String text =
        claim.positions().size() == 1
            ? ""
            : " " + plain(Wording.sentence(dossier.words(position.printed())));
    line(
        "- **"
            + position.id()
            + "**"
            + text
            + " ("
            + Wording.count(support.outlets(), "outlet")
            + ", "
            + Wording.count(support.lines(), "line")
            + " "
            + support.low()
            + "–"
            + support.high()
            + ", grade "
            + support.credibility()
            + ")");
    for (Voice voice : voices.of(position)) {
      line("  - " + voice.manner().word() + ": " + plain(voice(voice)) + marks(voice.assertions()));
    }
    line("  - " + plain(String.join(" · ", standing.fall(position))));
    support.why().forEach(why -> line("  - because " + because(why)));
  }

  private static String voice(Voice voice) {
    StringBuilder words = new StringBuilder(String.join(", ", voice.outlets()));
    for (Party party : voice.path()) {
      words.append(" ← ").append(party.label());
    }
    if (voice.path().isEmpty()) {
      words.append(TerminalClaims.isHeadline(voice) ? ", in its headline" : ", in its own voice");
    }
    if (!voice.uncredited().isEmpty()) {
      words.append("; not credited by ").append(String.join(", ", voice.uncredited()));
    }
    return words.toString();
  }

  private String because(Because why) {
    List<String> where = why.passages().stream().map(this::address).distinct().toList();
    return plain(why.says())
        + (where.isEmpty() ? "" : " (" + plain(String.join(", ", where)) + ")");
  }

  /// `004_post:3`, report and line.
  private String address(Passage passage) {
    return passage.report() + ":" + places.line(passage);
  }

  private void writeFinding(Finding finding) {
    String topic =
        Standing.kind(finding) + finding.type().map(t -> ", " + Wording.of(t)).orElse("");
    line(
        "- "
            + Standing.mark(finding)
            + " **"
            + finding.id()
            + "** "
            + topic
            + ": "
            + plain(finding.text()));
    for (List<Assertion> side : finding.sides()) {
      if (!side.isEmpty()) {
        line(
            "  - “"
                + plain(Wording.cut(dossier.words(side.getFirst()), MOST_WORDS))
                + "”"
                + marks(side));
      }
    }
    finding.why().forEach(why -> line("  - because " + because(why)));
  }

  private void writeDate(Report report) {
    String days = Days.of(dossier.published(report).interval());
    line(
        "- **"
            + plain(report.id().value())
            + "**, "
            + plain(report.outletName())
            + ": "
            + days
            + "; "
            + plain(String.join("; ", standing.dating(report))));
  }

  private void writeEdge(Derivation edge) {
    line(
        "- "
            + plain(label(edge, true))
            + " → "
            + plain(label(edge, false))
            + ": "
            + Wording.of(edge.kind())
            + ", "
            + PageStemma.percent(edge.probability()));
    edge.why().forEach(why -> line("  - because " + because(why)));
    edge.alignments()
        .forEach(
            a ->
                line(
                    "  - “"
                        + words(a.a())
                        + "” ("
                        + plain(address(a.a()))
                        + ") | “"
                        + words(a.b())
                        + "” ("
                        + plain(address(a.b()))
                        + "), "
                        + Wording.of(a.kind())));
  }

  private String words(Passage passage) {
    return plain(Wording.cut(dossier.words(passage), MOST_WORDS));
  }

  private String label(Derivation edge, boolean parent) {
    return switch (dossier.dossier().stemma().node(parent ? edge.from() : edge.to())) {
      case Node.Extant extant -> extant.label();
      case Node.LostOriginal lost -> "[" + lost.label() + ", not held]";
    };
  }

  private void writeRejected(Received.Rejected rejected) {
    line("- `" + rejected.source() + "`: " + plain(rejected.reason()));
  }

  private String marks(List<Assertion> assertions) {
    StringBuilder marks = new StringBuilder();
    for (Assertion assertion : assertions) {
      marks
          .append("[^")
          .append(notes.computeIfAbsent(assertion, a -> notes.size() + 1))
          .append(']');
    }
    return marks.toString();
  }

  private void writeNotes() {
    if (!notes.isEmpty()) {
      line("");
    }
    notes.forEach(
        (assertion, number) ->
            line(
                "[^"
                    + number
                    + "]: "
                    + plain(address(assertion.where()))
                    + ", “"
                    + words(assertion.where())
                    + "” ("
                    + assertion.id()
                    + ")"));
  }

  /// Words in which no character is taken for Markdown or HTML.
  private static String plain(String words) {
    return Wording.oneLine(words)
        .replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1")
        .replace("&", "&amp;");
  }

  private void line(String words) {
    out.append(words).append('\n');
  }
}
