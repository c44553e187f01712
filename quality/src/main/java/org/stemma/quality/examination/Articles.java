package org.stemma.quality.examination;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.intake.Intake;
import org.stemma.report.Block;
import org.stemma.report.DateCandidate;
import org.stemma.report.Document;
import org.stemma.report.Outlet;
import org.stemma.report.Published;
import org.stemma.report.Received;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Stated;
import org.stemma.report.Zone;
import org.stemma.text.Interval;
import org.stemma.text.ReportId;
import org.stemma.text.Span;
import org.stemma.text.Text;

/// Reports made of what corpora give: plain running text, or the bytes of a page.
public final class Articles {
  private Articles() {}

  /// A report that is all body, as corpora of plain text mean it: nothing of it is furniture, so
  /// that a stage is measured without the cleaning before it.
  public static Report plain(String id, String text) {
    return of(id, text, Optional.empty(), Optional.empty(), Published.UNSTATED);
  }

  /// A report with its headline before the body, blank line between, an outlet and a day.
  static Report headed(
      String id, String title, String body, Optional<String> outlet, Optional<LocalDate> day) {
    String text = title.isBlank() ? body : title + "\n\n" + body;
    return of(
        id,
        text,
        title.isBlank() ? Optional.empty() : Optional.of(new Span(0, title.length())),
        outlet,
        day.map(Articles::published).orElse(Published.UNSTATED));
  }

  private static Report of(
      String id, String text, Optional<Span> title, Optional<String> outlet, Published published) {
    List<Segment> segments = new ArrayList<>();
    title.ifPresent(t -> segments.add(new Segment(Zone.HEADLINE, t, List.of())));
    int body = title.map(Span::end).orElse(0);
    segments.add(new Segment(Zone.BODY, new Span(body, text.length()), List.of()));
    return new Report(
        new ReportId(id),
        id,
        new Text(text),
        true,
        outlet.map(name -> new Outlet(name, List.of())),
        title,
        List.of(),
        List.of(),
        "en",
        published,
        segments,
        List.of());
  }

  private static Published published(LocalDate day) {
    DateCandidate stated =
        new DateCandidate(
            day.toString(),
            Interval.of(day),
            DateCandidate.Kind.METADATA,
            Optional.empty(),
            DateCandidate.Verdict.ACCEPTED,
            List.of());
    return new Published(Interval.of(day), Optional.of(day.toString()), List.of(stated));
  }

  /// An article of a corpus, `{text, outlet, date}`, as a document to be cleaned.
  public static Document document(String id, JsonNode article) {
    Text text = new Text(article.path("text").asText());
    List<Block> blocks =
        text.lines().stream().map(line -> new Block(line, Block.Kind.LINE, 0, "")).toList();
    List<Stated> stated = new ArrayList<>();
    stated.add(new Stated(Stated.What.OUTLET, article.path("outlet").asText(), "corpus"));
    String date = article.path("date").asText("");
    if (date.length() >= 10) {
      stated.add(new Stated(Stated.What.PUBLISHED, date, "corpus"));
    }
    return new Document(new ReportId(id), id, text, true, blocks, stated);
  }

  /// What intake makes of the bytes of a page.
  static Received page(byte[] bytes) throws IOException {
    List<Received> received = Intake.read(List.of(Path.of("-")), new ByteArrayInputStream(bytes));
    return received.isEmpty()
        ? new Received.Rejected("-", "nothing was read of the page, and nothing said of why")
        : received.getFirst();
  }
}
