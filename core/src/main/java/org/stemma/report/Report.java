package org.stemma.report;

import java.util.List;
import java.util.Optional;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;
import org.stemma.text.Text;

/// One account as published: who, when, and which parts of the page are the account.
///
/// @param verbatim whether the text is the source file's own
/// @param title the headline's first printing
/// @param statedTitle the title that stands beside the text, in a field or in the page's head
/// @param language an ISO 639-1 code, `und` where nobody can tell
/// @param posts the posts that it embeds, in order
/// @param remarks what the reader should know of the report as a whole ("only a headline",
/// "tells another story")
public record Report(
    ReportId id,
    String source,
    Text text,
    boolean verbatim,
    Optional<Outlet> outlet,
    Optional<Span> title,
    Optional<String> statedTitle,
    List<Byline> bylines,
    List<Credit> credits,
    String language,
    Published published,
    List<Segment> segments,
    List<Post> posts,
    List<String> remarks) {
  public Report {
    bylines = List.copyOf(bylines);
    credits = List.copyOf(credits);
    segments = List.copyOf(segments);
    posts = List.copyOf(posts);
    remarks = List.copyOf(remarks);
  }

  /// How the remark begins that its outlet has taken it back.
  private static final String RETRACTED = "was retracted: ";

  /// A report that embeds no posts, of which nothing is stated beside its text.
  public Report(
      ReportId id,
      String source,
      Text text,
      boolean verbatim,
      Optional<Outlet> outlet,
      Optional<Span> title,
      List<Byline> bylines,
      List<Credit> credits,
      String language,
      Published published,
      List<Segment> segments,
      List<String> remarks) {
    this(
        id,
        source,
        text,
        verbatim,
        outlet,
        title,
        Optional.empty(),
        bylines,
        credits,
        language,
        published,
        segments,
        List.of(),
        remarks);
  }

  /// The outlet's name, or the report's id where no outlet is known.
  public String outletName() {
    return outlet.map(Outlet::name).orElse(id.value());
  }

  /// What to call the report in a sentence: its outlet, or the beginning of its id where no
  /// outlet is known.
  public String label() {
    String value = id.value();
    int cut = value.indexOf('_');
    return outlet.map(Outlet::name).orElse("report " + (cut > 0 ? value.substring(0, cut) : value));
  }

  /// The zone at a position of the text.
  public Zone zoneAt(int position) {
    for (Segment segment : segments) {
      if (segment.span().start() <= position && position < segment.span().end()) {
        return segment.zone();
      }
    }
    return Zone.FURNITURE;
  }

  /// The embedded post that a position of the text stands in.
  public Optional<Post> postAt(int position) {
    return posts.stream()
        .filter(p -> p.span().start() <= position && position < p.span().end())
        .findFirst();
  }

  /// The article alone, as it would be read: its body with the datelines that open it,
  /// paragraphs apart by a blank line where the text parts them so.
  public String body() {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      boolean opens =
          segment.zone() == Zone.DATELINE
              && i + 1 < segments.size()
              && segments.get(i + 1).zone() == Zone.BODY
              && text.of(segment.span()).indexOf('\n') < 0;
      if (segment.zone() == Zone.BODY || opens) {
        body.append(text.of(segment.span()));
      } else if (!body.isEmpty() && text.of(segment.span()).indexOf('\n') >= 0) {
        endLine(body);
      }
    }
    return body.toString().strip();
  }

  private static void endLine(StringBuilder body) {
    if (body.charAt(body.length() - 1) != '\n') {
      body.append('\n');
    }
  }

  public Passage passage(Span span) {
    return new Passage(id, span);
  }

  /// The report without the credits that somebody knows to be wrong.
  public Report without(List<Corrections.NotCredited> wrong) {
    List<Credit> left =
        credits.stream()
            .filter(
                c ->
                    wrong.stream()
                        .noneMatch(
                            w ->
                                w.report().equals(id.value())
                                    && Agencies.same(w.house(), c.agency())))
            .toList();
    return left.size() == credits.size() ? this : crediting(left);
  }

  /// The report with other credits.
  public Report crediting(List<Credit> other) {
    return with(other, published, remarks);
  }

  public Report published(Published newer) {
    return with(credits, newer, remarks);
  }

  /// The report, remarked that its outlet has taken it back.
  ///
  /// @param how who says so, and in which words
  public Report retracted(String how) {
    return isRetracted() ? this : remarked(RETRACTED + how);
  }

  /// Whether its outlet has taken it back: it is shown, and supports nothing.
  public boolean isRetracted() {
    return retraction().isPresent();
  }

  /// The remark that its outlet has taken it back.
  public Optional<String> retraction() {
    return remarks.stream().filter(r -> r.startsWith(RETRACTED)).findFirst();
  }

  public Report remarked(String remark) {
    List<String> more = new java.util.ArrayList<>(remarks);
    more.add(remark);
    return with(credits, published, more);
  }

  private Report with(List<Credit> credited, Published dated, List<String> remarked) {
    return new Report(
        id,
        source,
        text,
        verbatim,
        outlet,
        title,
        statedTitle,
        bylines,
        credited,
        language,
        dated,
        segments,
        posts,
        remarked);
  }
}
