package org.stemma.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// Dates a report from its own page. Every date is a candidate with its kind and verdict; the one
/// of the best standing
/// that nothing on the page contradicts is accepted. Embedded posts are lower bounds. What needs
/// other reports is left
/// to the calendar.
final class Publication {
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)\\b(published|posted|first published|issued|publi[ée]|veröffentlicht|publicado|pubblicato|geschrieben|erstellt|eingestellt|submitted|added|written|written on|datum|date)\\b");
  private static final int NEAR = 10;
  private static final int LIVE_DAYS = 7;
  private static final int MOST = 1000;
  private static final int SHORT = 90;
  private static final int BESIDE = 250;

  private final Document document;
  private final List<Segment> segments;
  private final List<DateClaim> claims = new ArrayList<>();

  private final boolean plain;
  private final Optional<Span> title;

  private Publication(Document document, List<Segment> segments) {
    this.document = document;
    this.segments = segments;
    this.plain =
        document.blocks().stream().allMatch(b -> b.kind() == org.stemma.report.Block.Kind.LINE);
    this.title =
        segments.stream().filter(s -> s.zone() == Zone.HEADLINE).map(Segment::span).findFirst();
  }

  static Published of(Document document, List<Segment> segments) {
    Publication publication = new Publication(document, segments);
    publication.collect();
    return publication.judged();
  }

  private void collect() {
    for (Stated stated : document.stated()) {
      stated(stated);
    }
    boolean begun = false;
    for (Segment segment : segments) {
      printed(segment, begun);
      begun = begun || segment.zone() == Zone.HEADLINE || segment.zone() == Zone.BODY;
    }
  }

  private void stated(Stated stated) {
    Optional<Dates.Found> found =
        switch (stated.what()) {
          case USER_PUBLISHED, PUBLISHED, MODIFIED -> Dates.first(stated.value());
          case URL ->
              Dates.inAddress(stated.value())
                  .map(
                      d ->
                          new Dates.Found(
                              new Span(0, 0), d, Optional.empty(), d.toString(), false));
          case TITLE, AUTHOR, OUTLET, LANGUAGE, CREDIT, USER_OUTLET, ENCODING -> Optional.empty();
        };
    found.ifPresent(
        f ->
            claims.add(
                DateClaim.of(
                    f,
                    Kind.METADATA,
                    Optional.empty(),
                    standing(stated),
                    stated.what() == Stated.What.MODIFIED ? "changed-date" : "stated-date",
                    stated.from())));
  }

  private static DateClaim.Standing standing(Stated stated) {
    return switch (stated.what()) {
      case USER_PUBLISHED -> DateClaim.Standing.USER;
      case URL -> DateClaim.Standing.ADDRESS;
      case MODIFIED -> DateClaim.Standing.NONE;
      case PUBLISHED ->
          stated.from().startsWith("json-ld")
              ? DateClaim.Standing.DATA
              : stated.from().startsWith("time")
                  ? DateClaim.Standing.TIME
                  : isOwnWord(stated.from())
                      ? DateClaim.Standing.META
                      : DateClaim.Standing.OTHER_META;
      case TITLE, AUTHOR, OUTLET, LANGUAGE, CREDIT, USER_OUTLET, ENCODING ->
          DateClaim.Standing.NONE;
    };
  }

  private static boolean isOwnWord(String from) {
    return from.contains("publish")
        || from.contains("pub-date")
        || from.contains("pubdate")
        || from.contains("issued");
  }

  private void printed(Segment segment, boolean begun) {
    String words = document.text().of(segment.span());
    for (Dates.Found found : claims.size() < MOST ? Dates.in(words) : List.<Dates.Found>of()) {
      Span span =
          new Span(
              segment.span().start() + found.span().start(),
              segment.span().start() + found.span().end());
      Optional<Passage> where = Optional.of(new Passage(document.id(), span));
      claims.add(
          switch (segment.zone()) {
            case DATELINE, BYLINE -> own(found, where, words, begun);
            case EMBED ->
                DateClaim.of(
                    found,
                    Kind.EMBED,
                    where,
                    DateClaim.Standing.NONE,
                    "embedded-date",
                    "the date of an embedded post: the report is not older");
            case FURNITURE, CREDIT ->
                isNearby(found, words, span)
                    ? DateClaim.of(
                        found,
                        Kind.PAGE,
                        where,
                        DateClaim.Standing.NEARBY,
                        "nearby-date",
                        "printed near the headline, or called the date of publication")
                    : DateClaim.of(
                        found,
                        Kind.PAGE,
                        where,
                        DateClaim.Standing.NONE,
                        "furniture-date",
                        "printed among furniture: nothing rests on it");
            case HEADLINE, BODY, CAPTION ->
                DateClaim.of(
                    found,
                    Kind.TEXT,
                    where,
                    DateClaim.Standing.NONE,
                    "text-date",
                    "a date in the text");
          });
    }
  }

  /// Whether a date among a page's furniture may still be that of the article: in a short piece
  /// beside the headline, or
  /// labelled. Lines of a plain text say too little for that.
  private boolean isNearby(Dates.Found found, String words, Span span) {
    if (plain || found.changed() || words.strip().length() > SHORT) {
      return false;
    }
    boolean beside =
        title
            .filter(t -> span.start() >= t.start() - BESIDE && span.end() <= t.end() + BESIDE)
            .isPresent();
    return beside || LABELLED.matcher(words).find() && !words.contains("©");
  }

  /// A date printed for the report itself: labelled, exact or beneath the headline, or bare above
  /// it.
  private static DateClaim own(
      Dates.Found found, Optional<Passage> where, String words, boolean begun) {
    boolean iso = found.value().contains("T") && !found.changed();
    boolean firm = begun || iso || LABELLED.matcher(words).find();
    DateClaim.Standing standing =
        found.changed()
            ? DateClaim.Standing.NONE
            : firm ? DateClaim.Standing.PRINTED : DateClaim.Standing.BARE;
    String says =
        found.changed()
            ? "printed as the date of a change"
            : firm ? "printed as the date of the report" : "printed above the report, by the page";
    return DateClaim.of(
        found,
        found.changed() ? Kind.PAGE : Kind.DATELINE,
        where,
        standing,
        found.changed() ? "changed-date" : "printed-date",
        says);
  }

  private Published judged() {
    List<DateCandidate> candidates = new ArrayList<>();
    Optional<DateClaim> chosen = Optional.empty();
    List<DateClaim> ranked =
        claims.stream().sorted(java.util.Comparator.comparing(DateClaim::standing)).toList();
    List<DateClaim> refuted = new ArrayList<>();
    List<Because> against = new ArrayList<>();
    Contradictions contradictions = new Contradictions(document, segments, claims);
    for (DateClaim claim : ranked) {
      if (claim.standing() == DateClaim.Standing.NONE || chosen.isPresent()) {
        continue;
      }
      Optional<Because> contradiction = contradictions.to(claim);
      contradiction.ifPresent(
          c -> {
            refuted.add(claim);
            against.add(c);
          });
      chosen = contradiction.isPresent() ? Optional.empty() : Optional.of(claim);
    }
    Optional<DateCandidate> accepted = chosen.map(this::resolved);
    for (DateClaim claim : claims) {
      int no = refuted.indexOf(claim);
      candidates.add(
          no >= 0
              ? claim.candidate().judged(Verdict.REFUTED, against.get(no))
              : verdict(claim, chosen, accepted));
    }
    return new Published(interval(accepted, chosen), best(accepted), candidates);
  }

  private static Optional<String> best(Optional<DateCandidate> accepted) {
    return accepted.filter(a -> a.interval().isDay()).map(DateCandidate::value);
  }

  private static DateCandidate verdict(
      DateClaim claim, Optional<DateClaim> chosen, Optional<DateCandidate> accepted) {
    if (chosen.filter(claim::equals).isPresent() && accepted.isPresent()) {
      return accepted.get();
    }
    boolean agrees =
        claim.standing() != DateClaim.Standing.NONE
            && accepted
                .filter(
                    a -> a.interval().isDay() && a.interval().equals(claim.candidate().interval()))
                .isPresent();
    if (agrees) {
      return claim
          .candidate()
          .judged(Verdict.ACCEPTED, Because.of("same-day", "names the same day"));
    }
    boolean loses = claim.standing() != DateClaim.Standing.NONE && accepted.isPresent();
    return loses
        ? claim
            .candidate()
            .judged(
                Verdict.UNUSED,
                Because.of(
                    "better-date",
                    "stands behind " + accepted.get().value() + ", which is the firmer statement"))
        : claim.candidate();
  }

  /// Of two readings the one that other dates of the page are near to.
  private DateCandidate resolved(DateClaim claim) {
    DateCandidate candidate = claim.candidate();
    if (claim.found().other().isPresent()) {
      LocalDate first = claim.day();
      LocalDate second = claim.found().other().get();
      boolean nearFirst = isNearOthers(claim, first);
      if (nearFirst != isNearOthers(claim, second)) {
        LocalDate day = nearFirst ? first : second;
        String time = candidate.value().length() > 10 ? candidate.value().substring(10) : "";
        candidate =
            new DateCandidate(
                day + time,
                Interval.of(day),
                candidate.kind(),
                candidate.span(),
                candidate.verdict(),
                candidate.why());
        return candidate.judged(
            Verdict.ACCEPTED,
            Because.of("near-other-dates", "other dates on the page are near " + day));
      }
    }
    return candidate.judged(
        Verdict.ACCEPTED, Because.of("accepted-date", "nothing on the page stands against it"));
  }

  private boolean isNearOthers(DateClaim own, LocalDate day) {
    return claims.stream()
        .filter(
            c ->
                !c.equals(own)
                    && c.found().other().isEmpty()
                    && (c.candidate().kind() == Kind.EMBED
                        || c.candidate().kind() == Kind.TEXT
                        || c.standing() != DateClaim.Standing.NONE))
        .anyMatch(c -> !c.day().isAfter(day) && !c.day().plusDays(NEAR).isBefore(day));
  }

  /// The day; for a page that is written on, up to its last change; without any date, not before
  /// the latest post.
  private Interval interval(Optional<DateCandidate> accepted, Optional<DateClaim> chosen) {
    if (accepted.isEmpty()) {
      return Contradictions.latest(claims, Kind.EMBED)
          .map(Interval::since)
          .orElse(Interval.UNBOUNDED);
    }
    Interval days = accepted.get().interval();
    if (chosen.filter(c -> c.standing() == DateClaim.Standing.DATA).isPresent()) {
      for (Stated stated : document.stated()) {
        Optional<LocalDate> changed =
            stated.from().contains("LiveBlog") && stated.what() == Stated.What.MODIFIED
                ? Dates.first(stated.value()).map(Dates.Found::day)
                : Optional.empty();
        if (changed.isPresent()
            && changed.get().isAfter(days.latest())
            && !changed.get().isAfter(days.latest().plusDays(LIVE_DAYS))) {
          return days.union(Interval.of(changed.get()));
        }
      }
    }
    return days;
  }
}
