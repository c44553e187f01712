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
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)\\b(will|would|shall|expected|due|scheduled|planned|plans?|until|till|by|deadline|set to|next|before|coming|future|expires?|ends? on)\\b");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)\\b(published|posted|first published|issued|publi[ée]|veröffentlicht|publicado|pubblicato|date)\\b");
  private static final int LONG = 300;
  private static final int NEAR = 10;
  private static final int LIVE_DAYS = 7;
  private static final int OPENING = 3;

  private final Document document;
  private final List<Segment> segments;
  private final List<Claim> claims = new ArrayList<>();

  private Publication(Document document, List<Segment> segments) {
    this.document = document;
    this.segments = segments;
  }

  static Published of(Document document, List<Segment> segments) {
    Publication publication = new Publication(document, segments);
    publication.collect();
    return publication.judged();
  }

  /// How well a date stands, best first.
  private enum Standing {
    USER,
    DATA,
    META,
    PRINTED,
    TIME,
    OTHER_META,
    ADDRESS,
    BARE,
    NONE
  }

  /// A candidate and its standing.
  private record Claim(DateCandidate candidate, Standing standing, Dates.Found found) {
    LocalDate day() {
      return found.day();
    }
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
                claim(
                    f,
                    Kind.METADATA,
                    Optional.empty(),
                    standing(stated),
                    stated.what() == Stated.What.MODIFIED ? "changed-date" : "stated-date",
                    stated.from())));
  }

  private static Standing standing(Stated stated) {
    return switch (stated.what()) {
      case USER_PUBLISHED -> Standing.USER;
      case URL -> Standing.ADDRESS;
      case MODIFIED -> Standing.NONE;
      case PUBLISHED ->
          stated.from().startsWith("json-ld")
              ? Standing.DATA
              : stated.from().startsWith("time")
                  ? Standing.TIME
                  : isOwnWord(stated.from()) ? Standing.META : Standing.OTHER_META;
      case TITLE, AUTHOR, OUTLET, LANGUAGE, CREDIT, USER_OUTLET, ENCODING -> Standing.NONE;
    };
  }

  private static boolean isOwnWord(String from) {
    return from.contains("publish")
        || from.contains("pub-date")
        || from.contains("pubdate")
        || from.contains("issued");
  }

  private static Claim claim(
      Dates.Found found,
      Kind kind,
      Optional<Passage> where,
      Standing standing,
      String rule,
      String says) {
    boolean midnight = found.value().matches(".*T00:00(:00)?(Z|[+-]\\d\\d:?\\d\\d)?$");
    String value = midnight ? found.day().toString() : found.value();
    List<Because> why = new ArrayList<>();
    why.add(new Because(rule, says, where.stream().toList()));
    if (midnight) {
      why.add(Because.of("midnight", "its time is midnight, which stands for no time"));
    }
    found
        .other()
        .ifPresent(
            o ->
                why.add(
                    Because.of(
                        "day-or-month-first", "can be read as " + found.day() + " or as " + o)));
    return new Claim(
        new DateCandidate(
            value, found.interval(), kind, where.map(Passage::span), Verdict.UNUSED, why),
        standing,
        found);
  }

  private void printed(Segment segment, boolean begun) {
    String words = document.text().of(segment.span());
    for (Dates.Found found : Dates.in(words)) {
      Span span =
          new Span(
              segment.span().start() + found.span().start(),
              segment.span().start() + found.span().end());
      Optional<Passage> where = Optional.of(new Passage(document.id(), span));
      claims.add(
          switch (segment.zone()) {
            case DATELINE, BYLINE -> own(found, where, words, begun);
            case EMBED ->
                claim(
                    found,
                    Kind.EMBED,
                    where,
                    Standing.NONE,
                    "embedded-date",
                    "the date of an embedded post: the report is not older");
            case FURNITURE, CREDIT ->
                claim(
                    found,
                    Kind.PAGE,
                    where,
                    Standing.NONE,
                    "furniture-date",
                    "printed among furniture: nothing rests on it");
            case HEADLINE, BODY, CAPTION ->
                claim(found, Kind.TEXT, where, Standing.NONE, "text-date", "a date in the text");
          });
    }
  }

  /// A date printed for the report itself: labelled, exact or beneath the headline, or bare above
  /// it.
  private static Claim own(
      Dates.Found found, Optional<Passage> where, String words, boolean begun) {
    boolean iso = found.value().contains("T") && !found.changed();
    boolean firm = begun || iso || LABELLED.matcher(words).find();
    Standing standing = found.changed() ? Standing.NONE : firm ? Standing.PRINTED : Standing.BARE;
    String says =
        found.changed()
            ? "printed as the date of a change"
            : firm ? "printed as the date of the report" : "printed above the report, by the page";
    return claim(
        found,
        found.changed() ? Kind.PAGE : Kind.DATELINE,
        where,
        standing,
        found.changed() ? "changed-date" : "printed-date",
        says);
  }

  private Published judged() {
    List<DateCandidate> candidates = new ArrayList<>();
    Optional<Claim> chosen = Optional.empty();
    List<Claim> ranked =
        claims.stream().sorted(java.util.Comparator.comparing(Claim::standing)).toList();
    List<Claim> refuted = new ArrayList<>();
    List<Because> against = new ArrayList<>();
    for (Claim claim : ranked) {
      if (claim.standing() == Standing.NONE || chosen.isPresent()) {
        continue;
      }
      Optional<Because> contradiction = contradiction(claim);
      contradiction.ifPresent(
          c -> {
            refuted.add(claim);
            against.add(c);
          });
      chosen = contradiction.isPresent() ? Optional.empty() : Optional.of(claim);
    }
    Optional<DateCandidate> accepted = chosen.map(this::resolved);
    for (Claim claim : claims) {
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
      Claim claim, Optional<Claim> chosen, Optional<DateCandidate> accepted) {
    if (chosen.filter(claim::equals).isPresent() && accepted.isPresent()) {
      return accepted.get();
    }
    boolean agrees =
        claim.standing() != Standing.NONE
            && accepted
                .filter(
                    a -> a.interval().isDay() && a.interval().equals(claim.candidate().interval()))
                .isPresent();
    if (agrees) {
      return claim
          .candidate()
          .judged(Verdict.ACCEPTED, Because.of("same-day", "names the same day"));
    }
    boolean loses = claim.standing() != Standing.NONE && accepted.isPresent();
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
  private DateCandidate resolved(Claim claim) {
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

  private boolean isNearOthers(Claim own, LocalDate day) {
    return claims.stream()
        .filter(
            c ->
                !c.equals(own)
                    && c.found().other().isEmpty()
                    && (c.candidate().kind() == Kind.EMBED
                        || c.candidate().kind() == Kind.TEXT
                        || c.standing() != Standing.NONE))
        .anyMatch(c -> !c.day().isAfter(day) && !c.day().plusDays(NEAR).isBefore(day));
  }

  /// Posts embedded later than the date, events told as past that come after it, or, for a date
  /// that the page prints above
  /// everything, posts and events that are all much older.
  private Optional<Because> contradiction(Claim claim) {
    if (claim.standing().compareTo(Standing.PRINTED) < 0) {
      return Optional.empty();
    }
    Optional<LocalDate> post = latest(Kind.EMBED);
    LocalDate last = claim.candidate().interval().latest();
    if (post.isPresent() && post.get().isAfter(last.plusDays(1))) {
      return Optional.of(
          Because.of("later-post", "a post embedded in the page is of " + post.get()));
    }
    for (Claim other : claims) {
      if (other.candidate().kind() == Kind.TEXT
          && other.day().isAfter(last.plusDays(1))
          && isToldAsPast(other)) {
        return Optional.of(
            Because.of(
                "later-event", "the text tells of " + other.day() + " as past", passage(other)));
      }
    }
    return claim.standing() == Standing.BARE ? older(claim, post) : Optional.empty();
  }

  private Optional<Because> older(Claim claim, Optional<LocalDate> post) {
    LocalDate first = claim.candidate().interval().earliest();
    if (post.isPresent() && post.get().plusDays(LONG).isBefore(first)) {
      return Optional.of(
          Because.of(
              "older-posts", "the posts embedded in the page are no younger than " + post.get()));
    }
    Optional<LocalDate> event = openingDate();
    return event
        .filter(e -> e.plusDays(LONG).isBefore(first))
        .map(e -> Because.of("older-event", "the report opens with what happened on " + e));
  }

  private Optional<LocalDate> latest(Kind kind) {
    return claims.stream()
        .filter(c -> c.candidate().kind() == kind)
        .map(Claim::day)
        .max(LocalDate::compareTo);
  }

  /// The latest full date in the first paragraphs and their captions.
  private Optional<LocalDate> openingDate() {
    int end =
        segments.stream()
            .filter(s -> s.zone() == Zone.BODY)
            .limit(OPENING)
            .mapToInt(s -> s.span().end())
            .max()
            .orElse(0);
    return claims.stream()
        .filter(
            c ->
                c.candidate().kind() == Kind.TEXT
                    && c.candidate().span().filter(s -> s.end() <= end).isPresent())
        .map(Claim::day)
        .max(LocalDate::compareTo);
  }

  private boolean isToldAsPast(Claim claim) {
    Optional<Span> span = claim.candidate().span();
    if (span.isEmpty()) {
      return false;
    }
    String text = document.text().chars();
    int from =
        Math.max(
            text.lastIndexOf(". ", span.get().start()), text.lastIndexOf('\n', span.get().start()));
    int to = text.indexOf('.', span.get().end());
    return !AHEAD.matcher(text.substring(Math.max(0, from), to < 0 ? span.get().end() : to)).find();
  }

  private Passage passage(Claim claim) {
    return new Passage(document.id(), claim.candidate().span().orElse(new Span(0, 0)));
  }

  /// The day; for a page that is written on, up to its last change; without any date, not before
  /// the latest post.
  private Interval interval(Optional<DateCandidate> accepted, Optional<Claim> chosen) {
    if (accepted.isEmpty()) {
      return latest(Kind.EMBED).map(Interval::since).orElse(Interval.UNBOUNDED);
    }
    Interval days = accepted.get().interval();
    if (chosen.filter(c -> c.standing() == Standing.DATA).isPresent()) {
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
