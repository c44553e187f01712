package org.stemma.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.clean.DateClaim.Standing;
import org.stemma.report.DateCandidate;
import org.stemma.report.DateCandidate.Kind;
import org.stemma.report.DateCandidate.Verdict;
import org.stemma.report.Document;
import org.stemma.report.Post;
import org.stemma.report.Published;
import org.stemma.report.Segment;
import org.stemma.report.Stated;
import org.stemma.text.Because;
import org.stemma.text.Interval;

/// Dates a report from its own page. Every date is a candidate with its kind and verdict; the one
/// of the best standing that nothing on the page contradicts is accepted. A stamp in universal time
/// gives way to the day printed where the page was made. Embedded posts are lower bounds, changes
/// and captures upper ones. What needs other reports is left to the calendar.
final class Publication {
  private static final Pattern UNIVERSAL =
      Pattern.compile("T(\\d\\d):(\\d\\d)(?::\\d\\d)?(?:Z|[+-]00:?00)$");
  private static final int NEAR = 10;
  private static final int LIVE_DAYS = 7;
  private static final int FARTHEST_WEST = 12;
  private static final int FARTHEST_EAST = 14;

  private final Document document;
  private final List<Segment> segments;
  private final List<DateClaim> claims;
  private final String language;

  private Publication(
      Document document, List<Segment> segments, List<Post> posts, String language) {
    this.document = document;
    this.segments = segments;
    this.language = language;
    this.claims = DateClaims.of(document, segments, posts);
  }

  static Published of(
      Document document, List<Segment> segments, List<Post> posts, String language) {
    return new Publication(document, segments, posts, language).judged();
  }

  private Published judged() {
    List<DateCandidate> candidates = new ArrayList<>();
    Optional<DateClaim> chosen = Optional.empty();
    List<DateClaim> refuted = new ArrayList<>();
    List<Because> against = new ArrayList<>();
    Contradictions contradictions = new Contradictions(document, segments, claims, language);
    for (DateClaim claim : ranked()) {
      if (chosen.isPresent()) {
        break;
      }
      Optional<Because> contradiction = contradictions.to(claim);
      contradiction.ifPresent(
          c -> {
            refuted.add(claim);
            against.add(c);
          });
      chosen = contradiction.isPresent() ? Optional.empty() : Optional.of(claim);
    }
    Optional<DateClaim> first = chosen;
    Optional<DateClaim> local = first.flatMap(this::localDay);
    Optional<DateClaim> again = local.isPresent() ? Optional.empty() : first.flatMap(this::redated);
    Optional<DateClaim> last = local.or(() -> again).or(() -> first);
    Optional<DateCandidate> accepted = last.map(l -> accepted(l, local.isPresent(), first, again));
    for (DateClaim claim : claims) {
      int no = refuted.indexOf(claim);
      candidates.add(
          no >= 0
              ? claim.candidate().judged(Verdict.REFUTED, against.get(no))
              : verdict(claim, last, accepted));
    }
    return new Published(interval(accepted, last), best(accepted, last), candidates);
  }

  /// The claims that may be the date, best first; among strays the one nearest to the article.
  private List<DateClaim> ranked() {
    return claims.stream()
        .filter(c -> c.standing() != Standing.NONE)
        .sorted(
            Comparator.comparing(DateClaim::standing)
                .thenComparing(c -> c.standing() == Standing.STRAY ? distance(c) : 0))
        .toList();
  }

  /// How many characters lie between a date and the article.
  private int distance(DateClaim claim) {
    int at = claim.candidate().span().map(s -> s.start()).orElse(0);
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Segment segment : segments) {
      boolean article =
          switch (segment.zone()) {
            case HEADLINE, BODY -> true;
            case BYLINE, DATELINE, CAPTION, EMBED, CREDIT, FURNITURE -> false;
          };
      if (article) {
        start = Math.min(start, segment.span().start());
        end = Math.max(end, segment.span().end());
      }
    }
    return end == 0 || start <= at && at <= end ? 0 : at < start ? start - at : at - end;
  }

  /// The day printed where the page was made, where a stamp in universal time falls on the day
  /// beside it: `8 November` for `2023-11-09T02:11Z`.
  private Optional<DateClaim> localDay(DateClaim stamp) {
    Matcher clock = UNIVERSAL.matcher(stamp.candidate().value());
    if (stamp.standing().compareTo(Standing.ADDRESS) >= 0
        || stamp.standing() == Standing.PRINTED
        || stamp.standing() == Standing.USER
        || !clock.find()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(clock.group(1));
    return claims.stream()
        .filter(c -> isLocal(c) && isWithinADay(c, stamp))
        .min(Comparator.comparing(DateClaim::standing))
        .filter(
            c ->
                c.day().isBefore(stamp.day()) && hour < FARTHEST_WEST
                    || c.day().isAfter(stamp.day()) && hour >= 24 - FARTHEST_EAST);
  }

  private static boolean isLocal(DateClaim claim) {
    boolean kind =
        switch (claim.standing()) {
          case PRINTED, TIME, ADDRESS, NEARBY -> true;
          case USER, DATA, META, OTHER_META, BARE, LEAD, SCRIPT, CHANGED, STRAY, PICTURE, NONE ->
              false;
        };
    return kind
        && claim.found().other().isEmpty()
        && !UNIVERSAL.matcher(claim.candidate().value()).find();
  }

  private static boolean isWithinADay(DateClaim claim, DateClaim stamp) {
    return !claim.day().isBefore(stamp.day().minusDays(1))
        && !claim.day().isAfter(stamp.day().plusDays(1));
  }

  /// The later day that a page prints beneath its headline and states as that of its last change:
  /// the house has dated the report anew, and this is the version at hand.
  private Optional<DateClaim> redated(DateClaim stated) {
    if (stated.standing() != Standing.DATA
        && stated.standing() != Standing.META
        && stated.standing() != Standing.OTHER_META) {
      return Optional.empty();
    }
    return claims.stream()
        .filter(c -> c.standing() == Standing.PRINTED && c.found().other().isEmpty())
        .findFirst()
        .filter(c -> c.day().isAfter(stated.day()) && isLastStated(c));
  }

  private boolean isLastStated(DateClaim printed) {
    return claims.stream()
        .filter(
            c ->
                c.standing() == Standing.TIME
                    || c.standing() == Standing.CHANGED && c.isOf(Kind.METADATA))
        .anyMatch(c -> isWithinADay(c, printed) || c.day().isAfter(printed.day()));
  }

  private DateCandidate accepted(
      DateClaim last, boolean local, Optional<DateClaim> first, Optional<DateClaim> again) {
    DateCandidate resolved = resolved(last);
    if (last.standing().isWeak()) {
      return last.candidate()
          .judged(
              Verdict.ACCEPTED,
              Because.of("only-date", "no firmer date: the likeliest day, and no more than that"));
    }
    if (local) {
      String stamp = first.map(f -> f.candidate().value()).orElse("");
      return resolved.judged(
          Verdict.ACCEPTED,
          Because.of("local-day", "the day where it was printed; in universal time " + stamp));
    }
    return again.isEmpty()
        ? resolved
        : resolved.judged(
            Verdict.ACCEPTED,
            Because.of(
                "dated-anew",
                "the page prints the day of its last change as its own; first published "
                    + first.map(f -> f.candidate().value()).orElse("")));
  }

  private static Optional<String> best(
      Optional<DateCandidate> accepted, Optional<DateClaim> chosen) {
    boolean weak = chosen.filter(c -> c.standing().isWeak()).isPresent();
    return accepted
        .filter(a -> a.interval().isDay())
        .map(a -> weak ? a.value().substring(0, 10) : a.value());
  }

  private static DateCandidate verdict(
      DateClaim claim, Optional<DateClaim> chosen, Optional<DateCandidate> accepted) {
    if (chosen.filter(claim::equals).isPresent() && accepted.isPresent()) {
      return accepted.get();
    }
    boolean agrees =
        !claim.standing().isWeak()
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
                        || c.standing() != Standing.NONE))
        .anyMatch(c -> !c.day().isAfter(day) && !c.day().plusDays(NEAR).isBefore(day));
  }

  /// The day; for a page that is written on, up to its last change; for what only a weak statement
  /// dates, the side on which that bounds it; without any date, not before the latest post.
  private Interval interval(Optional<DateCandidate> accepted, Optional<DateClaim> chosen) {
    if (accepted.isEmpty() || chosen.isEmpty()) {
      return captured(
          Contradictions.latest(claims, Kind.EMBED)
              .map(Interval::since)
              .orElse(Interval.UNBOUNDED));
    }
    Interval days = accepted.get().interval();
    return switch (chosen.get().standing()) {
      case CHANGED -> Interval.until(days.latest());
      case PICTURE -> captured(Interval.since(days.earliest()));
      case SCRIPT, STRAY -> captured(Interval.UNBOUNDED);
      case DATA -> written(days);
      case PRINTED -> anew(days);
      case USER, META, TIME, OTHER_META, ADDRESS, BARE, NEARBY, LEAD, NONE -> days;
    };
  }

  /// An open interval up to the day on which the page was captured.
  private Interval captured(Interval days) {
    return claims.stream()
        .filter(c -> c.candidate().why().getFirst().rule().equals("captured-date"))
        .map(DateClaim::day)
        .filter(d -> d.isAfter(days.earliest()))
        .min(LocalDate::compareTo)
        .map(d -> days.intersection(Interval.until(d)))
        .orElse(days);
  }

  /// Of a page that was dated anew, from its first publication on.
  private Interval anew(Interval days) {
    return claims.stream()
        .filter(c -> c.standing() == Standing.DATA || c.standing() == Standing.META)
        .filter(c -> c.day().isBefore(days.earliest().minusDays(1)) && c.found().other().isEmpty())
        .map(DateClaim::day)
        .min(LocalDate::compareTo)
        .map(d -> days.union(Interval.of(d)))
        .orElse(days);
  }

  private Interval written(Interval days) {
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
    return days;
  }
}
