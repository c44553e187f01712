package org.stemma.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.clean.DateClaim.Standing;
import org.stemma.report.DateCandidate.Kind;
import org.stemma.report.Document;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// What a page itself holds against one of its dates: posts embedded later, events told as past
/// that come after it, or,
/// for a date that the page prints above everything, posts and events that are all much older.
final class Contradictions {
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)\\b(will|would|shall|expected|due|scheduled|planned|plans?|until|till|by|deadline|set to|next|before|coming|future|expires?|ends? on)\\b");
  private static final int LONG = 300;
  private static final int OPENING = 3;

  private final Document document;
  private final List<Segment> segments;
  private final List<DateClaim> claims;
  private final boolean readable;

  Contradictions(
      Document document, List<Segment> segments, List<DateClaim> claims, String language) {
    this.document = document;
    this.segments = segments;
    this.claims = claims;
    this.readable = language.equals("en") || language.equals("und");
  }

  /// The first contradiction; metadata and what the user says are not doubted here. Events told as
  /// past count only in a language whose words for what is to come are known.
  Optional<Because> to(DateClaim claim) {
    if (claim.standing().compareTo(Standing.PRINTED) < 0) {
      return Optional.empty();
    }
    Optional<LocalDate> post = latest(claims, Kind.EMBED);
    LocalDate last = claim.candidate().interval().latest();
    if (post.filter(p -> p.isAfter(last.plusDays(1))).isPresent()) {
      return Optional.of(
          Because.of("later-post", "a post embedded in the page is of " + post.get()));
    }
    for (DateClaim other : readable && !isStated(claim) ? claims : List.<DateClaim>of()) {
      if (other.isOf(Kind.TEXT) && other.day().isAfter(last.plusDays(1)) && isToldAsPast(other)) {
        return Optional.of(
            Because.of(
                "later-event", "the text tells of " + other.day() + " as past", passage(other)));
      }
    }
    return claim.standing() == Standing.BARE ? older(claim, post) : Optional.empty();
  }

  /// Whether the page states the same day outside its text.
  private boolean isStated(DateClaim claim) {
    return claims.stream()
        .anyMatch(
            c -> c.isOf(Kind.METADATA) && !c.standing().isWeak() && c.day().equals(claim.day()));
  }

  /// The latest date of a kind.
  static Optional<LocalDate> latest(List<DateClaim> claims, Kind kind) {
    return claims.stream().filter(c -> c.isOf(kind)).map(DateClaim::day).max(LocalDate::compareTo);
  }

  private Optional<Because> older(DateClaim claim, Optional<LocalDate> post) {
    LocalDate first = claim.candidate().interval().earliest();
    if (post.filter(p -> p.plusDays(LONG).isBefore(first)).isPresent()) {
      return Optional.of(
          Because.of(
              "older-posts", "the posts embedded in the page are no younger than " + post.get()));
    }
    return openingDate()
        .filter(e -> e.plusDays(LONG).isBefore(first))
        .map(e -> Because.of("older-event", "the report opens with what happened on " + e));
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
    List<DateClaim> opening =
        claims.stream()
            .filter(c -> c.candidate().span().filter(s -> s.end() <= end).isPresent())
            .toList();
    return latest(opening, Kind.TEXT);
  }

  private boolean isToldAsPast(DateClaim claim) {
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

  private Passage passage(DateClaim claim) {
    return new Passage(document.id(), claim.candidate().span().orElse(new Span(0, 0)));
  }
}
