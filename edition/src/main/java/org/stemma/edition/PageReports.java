package org.stemma.edition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Link;
import org.stemma.edition.Pieces.Mark;
import org.stemma.edition.Pieces.Piece;
import org.stemma.edition.Places.Reason;
import org.stemma.report.Credit;
import org.stemma.report.DateCandidate;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.Span;

/// The reports as published, every cited span marked, the claims in the margin.
final class PageReports {
  record View(
      String id,
      String name,
      String outlet,
      String title,
      String source,
      String days,
      String remarks,
      List<Paragraph> paragraphs,
      List<Reason> outletWhy) {}

  /// A line of the report.
  record Paragraph(String id, String zone, List<Piece> pieces, List<Note> notes) {}

  /// A claim that stands in the line.
  record Note(String number, String href, String title) {}

  private final Concordance dossier;
  private final ShortNames names;
  private final Places places;
  private final Voices voices;

  PageReports(Concordance dossier, ShortNames names, Places places) {
    this.dossier = dossier;
    this.names = names;
    this.places = places;
    this.voices = new Voices(dossier);
  }

  List<View> views() {
    return dossier.dossier().reports().stream().map(this::view).toList();
  }

  private View view(Report report) {
    List<Assertion> said =
        dossier.dossier().assertions().stream()
            .filter(a -> a.where().report().equals(report.id()))
            .toList();
    return new View(
        places.report(report.id()),
        names.of(report.id()),
        report.outletName(),
        report.title().map(t -> Wording.oneLine(report.text().of(t))).orElse(""),
        report.source(),
        Days.of(dossier.published(report).interval()),
        String.join("; ", report.remarks()),
        paragraphs(report, said),
        report.outlet().map(o -> places.why(o.why())).orElse(List.of()));
  }

  private List<Paragraph> paragraphs(Report report, List<Assertion> said) {
    List<Mark> marks = marks(report, said);
    List<Paragraph> paragraphs = new ArrayList<>();
    int number = 0;
    for (Span line : report.text().lines()) {
      number++;
      Span trimmed = report.text().trim(line);
      if (!trimmed.isEmpty()) {
        paragraphs.add(paragraph(report, places.line(report.id(), number), trimmed, marks, said));
      }
    }
    return paragraphs;
  }

  private Paragraph paragraph(
      Report report, String id, Span line, List<Mark> marks, List<Assertion> said) {
    Set<Note> notes = new LinkedHashSet<>();
    said.stream().filter(a -> line.overlaps(a.where().span())).forEach(a -> notes.add(note(a)));
    List<Piece> pieces = Pieces.of(report.text().chars(), line, marks);
    return new Paragraph(id, Wording.of(report.zoneAt(line.start())), pieces, List.copyOf(notes));
  }

  private Note note(Assertion assertion) {
    var position = dossier.position(assertion);
    String number =
        position.id().number() == 1
            ? position.id().claim().number() + ""
            : position.id().toString().substring(1);
    return new Note(
        number, "#" + position.id(), Wording.cut(dossier.words(position.printed()), 120));
  }

  private List<Mark> marks(Report report, List<Assertion> said) {
    List<Mark> marks = new ArrayList<>();
    for (Assertion assertion : said) {
      marks.add(
          new Mark(
              assertion.where().span(),
              assertion.id().toString(),
              "say k-"
                  + Wording.of(assertion.quotation())
                  + " k-"
                  + Wording.of(dossier.stance(assertion)),
              "#" + dossier.position(assertion).id(),
              title(assertion)));
      for (Link link : assertion.chain().links()) {
        link.source().ifPresent(s -> marks.add(new Mark(s, "", "source", "", link.name())));
      }
    }
    for (DateCandidate date : dossier.published(report).candidates()) {
      date.span()
          .ifPresent(
              s ->
                  marks.add(
                      new Mark(
                          s,
                          "",
                          "date " + Wording.of(date.verdict()),
                          "#d-" + places.report(report.id()),
                          Wording.of(date.verdict()) + Standing.verdict(date))));
    }
    for (Segment segment : report.segments()) {
      if (isAside(segment.zone())) {
        marks.add(new Mark(segment.span(), "", "aside", "", ""));
      }
    }
    for (Credit credit : report.credits()) {
      credit
          .span()
          .ifPresent(s -> marks.add(new Mark(s, "", "credit", "", "credits " + credit.agency())));
    }
    return marks;
  }

  private static boolean isAside(Zone zone) {
    return switch (zone) {
      case FURNITURE, EMBED, CAPTION -> true;
      case HEADLINE, BYLINE, DATELINE, BODY, CREDIT -> false;
    };
  }

  private String title(Assertion assertion) {
    String path =
        String.join(" ← ", voices.path(assertion).stream().map(Voice.Party::label).toList());
    return assertion.id()
        + " "
        + voices.manner(assertion).word()
        + (path.isEmpty() ? "" : " ← " + path);
  }
}
