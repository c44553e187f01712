package org.stemma.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.report.DateCandidate;
import org.stemma.report.DateCandidate.Kind;
import org.stemma.report.DateCandidate.Verdict;
import org.stemma.report.Document;
import org.stemma.report.Published;
import org.stemma.report.Segment;
import org.stemma.report.Stated;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.Interval;
import org.stemma.text.Span;

/// Dates a report from its own page: every candidate with its kind and verdict. What the user states stands; then labelled
/// metadata, a line that is a date, a stamp on the page. Embedded posts are lower bounds. A date years away from what the
/// page's own posts say is refuted at once; whatever needs other reports is left to the calendar.
final class Publication {

  private Publication() {}

  static Published of(Document document, List<Segment> segments) {
    List<DateCandidate> candidates = new ArrayList<>();
    stated(document, candidates);
    for (Segment segment : segments) {
      printed(document, segment, candidates);
    }
    Optional<DateCandidate> best =
        candidates.stream().filter(c -> c.verdict() == Verdict.ACCEPTED).findFirst();
    Optional<LocalDate> latestPost =
        candidates.stream().filter(c -> c.kind() == Kind.EMBED).map(c -> c.interval().earliest()).max(LocalDate::compareTo);
    if (best.isPresent() && latestPost.isPresent() && latestPost.get().isAfter(best.get().interval().latest().plusDays(1)) && best.get().kind() != Kind.METADATA) {
      DateCandidate refuted = best.get();
      candidates.replaceAll(c -> c.equals(refuted) ? c.judged(Verdict.REFUTED, Because.of("later-post", "a post embedded in the page is younger")) : c);
      best = Optional.empty();
    }
    Optional<DateCandidate> chosen = best;
    candidates.replaceAll(c -> c.verdict() == Verdict.ACCEPTED && chosen.filter(b -> c.interval().meets(b.interval())).isEmpty() ? unused(c) : c);
    return new Published(interval(best, latestPost), best.filter(b -> b.interval().isDay()).map(DateCandidate::value), candidates);
  }

  private static DateCandidate unused(DateCandidate c) {
    return new DateCandidate(c.value(), c.interval(), c.kind(), c.span(), Verdict.UNUSED, c.why());
  }

  private static Interval interval(Optional<DateCandidate> best, Optional<LocalDate> latestPost) {
    return best.map(DateCandidate::interval).orElseGet(() -> latestPost.map(Interval::since).orElse(Interval.UNBOUNDED));
  }

  private static void stated(Document document, List<DateCandidate> candidates) {
    for (Stated.What what : List.of(Stated.What.USER_PUBLISHED, Stated.What.PUBLISHED, Stated.What.MODIFIED, Stated.What.URL)) {
      for (Stated stated : document.stated()) {
        if (stated.what() == what) {
          Dates.first(what == Stated.What.URL ? stated.value().replace('/', '-') : stated.value())
              .ifPresent(
                  d ->
                      candidates.add(
                          new DateCandidate(
                              d.value(),
                              d.interval(),
                              Kind.METADATA,
                              Optional.empty(),
                              what == Stated.What.MODIFIED ? Verdict.UNUSED : Verdict.ACCEPTED,
                              List.of(Because.of(what == Stated.What.USER_PUBLISHED ? "user-states" : "stated-date", stated.from())))));
        }
      }
    }
  }

  private static void printed(Document document, Segment segment, List<DateCandidate> candidates) {
    String words = document.text().of(segment.span());
    if (words.length() > 4000) {
      return;
    }
    for (Dates.Found found : Dates.in(words)) {
      Span span = new Span(segment.span().start() + found.span().start(), segment.span().start() + found.span().end());
      Kind kind = kind(segment.zone());
      boolean own = segment.zone() == Zone.DATELINE || segment.zone() == Zone.BYLINE;
      String says =
          switch (kind) {
            case DATELINE, PAGE -> own ? "printed as the date of the page" : "printed among furniture";
            case EMBED -> "an embedded post bears it: the report is not older";
            case TEXT -> "a date in the text";
            case METADATA, NETWORK -> "stated";
          };
      candidates.add(
          new DateCandidate(
              found.value(),
              found.interval(),
              kind,
              Optional.of(span),
              own ? Verdict.ACCEPTED : Verdict.UNUSED,
              List.of(Because.of("printed-date", says, new org.stemma.text.Passage(document.id(), span)))));
    }
  }

  private static Kind kind(Zone zone) {
    return switch (zone) {
      case DATELINE, BYLINE -> Kind.DATELINE;
      case EMBED -> Kind.EMBED;
      case FURNITURE, CREDIT -> Kind.PAGE;
      case HEADLINE, BODY, CAPTION -> Kind.TEXT;
    };
  }

}
