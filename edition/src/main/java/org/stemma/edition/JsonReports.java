package org.stemma.edition;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import org.stemma.chronology.Calendar;
import org.stemma.report.Byline;
import org.stemma.report.Credit;
import org.stemma.report.DateCandidate;
import org.stemma.report.Outlet;
import org.stemma.report.Post;
import org.stemma.report.Published;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

/// The `reports` of the format.
final class JsonReports {
  private final Map<ReportId, Published> published;
  private final Citations cite;

  JsonReports(Calendar calendar, Citations cite) {
    this.published = calendar.published();
    this.cite = cite;
  }

  /// Of reports that stand alone.
  JsonReports(Citations cite) {
    this.published = Map.of();
    this.cite = cite;
  }

  ObjectNode report(Report report) {
    ReportId id = report.id();
    ObjectNode node = object().put("id", id.value()).put("source", report.source());
    report
        .outlet()
        .ifPresentOrElse(o -> node.set("outlet", outlet(o)), () -> node.putNull("outlet"));
    report
        .title()
        .ifPresentOrElse(t -> node.set("title", title(report, t)), () -> node.putNull("title"));
    node.set("bylines", Citations.list(report.bylines(), b -> byline(id, b)));
    node.set("credits", Citations.list(report.credits(), c -> credit(id, c)));
    node.put("language", report.language());
    node.set("published", published(id, published.getOrDefault(id, report.published())));
    node.set("segments", Citations.list(report.segments(), s -> segment(id, s)));
    node.set("posts", Citations.list(report.posts(), p -> post(id, p)));
    node.set("remarks", Citations.words(report.remarks()));
    if (!report.verbatim()) {
      node.put("text", report.text().chars());
    }
    return node;
  }

  private ObjectNode outlet(Outlet outlet) {
    ObjectNode node = object().put("name", outlet.name());
    node.set("why", cite.why(outlet.why()));
    return node;
  }

  private ObjectNode title(Report report, Span title) {
    ObjectNode node = object().put("text", report.text().of(title));
    return cite.putSpan(node, report.id(), title);
  }

  private ObjectNode byline(ReportId report, Byline byline) {
    return cite.putSpan(object().put("name", byline.name()), report, byline.span());
  }

  ObjectNode credit(ReportId report, Credit credit) {
    ObjectNode node =
        object().put("agency", credit.agency()).put("kind", Wording.of(credit.kind()));
    cite.putSpan(node, report, credit.span());
    node.set("why", cite.why(credit.why()));
    return node;
  }

  private ObjectNode published(ReportId report, Published stated) {
    ObjectNode node = Citations.putInterval(object(), stated.interval());
    stated.best().ifPresentOrElse(b -> node.put("best", b), () -> node.putNull("best"));
    node.set("candidates", Citations.list(stated.candidates(), c -> candidate(report, c)));
    return node;
  }

  ObjectNode candidate(ReportId report, DateCandidate candidate) {
    ObjectNode node =
        object().put("value", candidate.value()).put("kind", Wording.of(candidate.kind()));
    cite.putSpan(node, report, candidate.span());
    node.put("verdict", Wording.of(candidate.verdict()));
    node.set("why", cite.why(candidate.why()));
    return node;
  }

  ObjectNode segment(ReportId report, Segment segment) {
    ObjectNode node =
        cite.putSpan(object().put("kind", Wording.of(segment.zone())), report, segment.span());
    node.set("why", cite.why(segment.why()));
    return node;
  }

  /// A post that a report embeds; what it does not print is null.
  ObjectNode post(ReportId report, Post post) {
    ObjectNode node = object().put("platform", Wording.of(post.platform()));
    set(node, "author", post.author().map(a -> byline(report, a)));
    set(node, "handle", post.handle().map(h -> byline(report, h)));
    set(
        node,
        "published",
        post.published()
            .map(p -> cite.putSpan(object().put("value", p.value()), report, p.span())));
    post.link().ifPresentOrElse(l -> node.put("link", l), () -> node.putNull("link"));
    node.set("words", cite.span(report, post.words()));
    cite.putSpan(node, report, post.span());
    node.set("why", cite.why(post.why()));
    return node;
  }

  private static void set(ObjectNode node, String key, Optional<ObjectNode> value) {
    value.ifPresentOrElse(v -> node.set(key, v), () -> node.putNull(key));
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
