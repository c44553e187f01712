package org.stemma.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.clean.DateClaim.Standing;
import org.stemma.report.Block;
import org.stemma.report.DateCandidate.Kind;
import org.stemma.report.Document;
import org.stemma.report.Post;
import org.stemma.report.Published;
import org.stemma.report.Segment;
import org.stemma.report.Stated;
import org.stemma.report.Zone;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// Every date that a document states or prints, each with how well it stands.
final class DateClaims {
  private static final int MOST = 1000;
  private static final int SHORT = 120;
  private static final int BESIDE = 250;
  private static final int STRAY = 60;
  private static final int LEAD = 40;

  private final Document document;
  private final boolean plain;
  private final Optional<Span> title;
  private final int opening;
  private final List<DateClaim> claims = new ArrayList<>();

  private DateClaims(Document document, List<Segment> segments) {
    this.document = document;
    this.plain = document.blocks().stream().allMatch(b -> b.kind() == Block.Kind.LINE);
    this.title =
        segments.stream().filter(s -> s.zone() == Zone.HEADLINE).map(Segment::span).findFirst();
    this.opening =
        segments.stream()
            .filter(s -> s.zone() == Zone.BODY)
            .limit(2)
            .mapToInt(s -> s.span().end())
            .max()
            .orElse(0);
  }

  static List<DateClaim> of(Document document, List<Segment> segments, List<Post> posts) {
    DateClaims dates = new DateClaims(document, segments);
    document.stated().forEach(dates::stated);
    boolean begun = false;
    for (Segment segment : segments) {
      dates.printed(segment, begun);
      begun = begun || segment.zone() == Zone.HEADLINE || segment.zone() == Zone.BODY;
    }
    posts.stream().limit(MOST).forEach(dates::posted);
    return List.copyOf(dates.claims);
  }

  /// The date that the number in a post's address tells, where none is printed.
  private void posted(Post post) {
    Optional<String> told = post.published().filter(p -> p.span().isEmpty()).map(Post.Dated::value);
    told.flatMap(Dates::first)
        .ifPresent(
            f ->
                claims.add(
                    DateClaim.of(
                        f,
                        Kind.EMBED,
                        Optional.empty(),
                        Standing.NONE,
                        "embedded-date",
                        "an embedded post is of that day, by the number in its address")));
  }

  private void stated(Stated stated) {
    Optional<Dates.Found> found =
        switch (stated.what()) {
          case USER_PUBLISHED, PUBLISHED, MODIFIED, CAPTURED -> Dates.first(stated.value());
          case URL -> Dates.inAddress(stated.value());
          case TITLE, AUTHOR, OUTLET, LANGUAGE, CREDIT, POST, USER_OUTLET, ENCODING ->
              Optional.empty();
        };
    String rule =
        switch (stated.what()) {
          case MODIFIED -> Published.CHANGED;
          case CAPTURED -> "captured-date";
          case USER_PUBLISHED, PUBLISHED, URL -> "stated-date";
          case TITLE, AUTHOR, OUTLET, LANGUAGE, CREDIT, POST, USER_OUTLET, ENCODING -> "";
        };
    found.ifPresent(
        f ->
            claims.add(
                DateClaim.of(
                    f, Kind.METADATA, Optional.empty(), standing(stated), rule, stated.from())));
  }

  private Standing standing(Stated stated) {
    return switch (stated.what()) {
      case USER_PUBLISHED -> Standing.USER;
      case URL -> Standing.ADDRESS;
      case MODIFIED -> plain ? Standing.NONE : Standing.CHANGED;
      case PUBLISHED -> published(stated.from());
      case TITLE, AUTHOR, OUTLET, LANGUAGE, CREDIT, POST, USER_OUTLET, ENCODING, CAPTURED ->
          Standing.NONE;
    };
  }

  private static Standing published(String from) {
    if (from.startsWith("json-ld")) {
      return Standing.DATA;
    }
    if (from.startsWith("time")) {
      return Standing.TIME;
    }
    if (from.startsWith("script")) {
      return Standing.SCRIPT;
    }
    if (from.startsWith("picture")) {
      return Standing.PICTURE;
    }
    boolean own =
        from.contains("publish")
            || from.contains("pub-date")
            || from.contains("pubdate")
            || from.contains("issued");
    return own ? Standing.META : Standing.OTHER_META;
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
                    Standing.NONE,
                    "embedded-date",
                    "the date of an embedded post: the report is not older");
            case FURNITURE, CREDIT -> onPage(found, where, line(words, found.span()));
            case HEADLINE, BODY, CAPTION -> inText(found, where, line(words, found.span()));
          });
    }
  }

  /// The line of a text that a span stands in.
  private static String line(String words, Span span) {
    int from = words.lastIndexOf('\n', span.start()) + 1;
    int to = words.indexOf('\n', span.end());
    return words.substring(Math.min(from, span.start()), to < 0 ? words.length() : to);
  }

  /// A date printed for the report itself: labelled, exact or beneath the headline, or bare above
  /// it.
  private DateClaim own(Dates.Found found, Optional<Passage> where, String words, boolean begun) {
    if (found.changed()) {
      Standing standing = plain ? Standing.NONE : Standing.CHANGED;
      return DateClaim.of(
          found, Kind.PAGE, where, standing, Published.CHANGED, "printed as the date of a change");
    }
    boolean firm = begun || found.value().contains("T") || DateWords.callPublished(words);
    boolean other = !plain && DateWords.callOther(line(words, found.span()));
    return DateClaim.of(
        found,
        Kind.DATELINE,
        where,
        other ? Standing.NEARBY : firm ? Standing.PRINTED : Standing.BARE,
        "printed-date",
        firm ? "printed as the date of the report" : "printed above the report, by the page");
  }

  /// A date among a page's furniture may still be that of the article: in a short line beside the
  /// headline, or labelled. Lines of a plain text say too little for that.
  private DateClaim onPage(Dates.Found found, Optional<Passage> where, String line) {
    boolean shortLine = !plain && line.strip().length() <= SHORT;
    if (shortLine && found.changed()) {
      return DateClaim.of(
          found,
          Kind.PAGE,
          where,
          Standing.CHANGED,
          Published.CHANGED,
          "printed among furniture as the date of a change");
    }
    boolean labelled = DateWords.callPublished(line) && !line.contains("©");
    boolean near =
        shortLine
            && !DateWords.callOther(line)
            && (labelled || isBeside(where) && line.strip().length() <= STRAY);
    if (near) {
      return DateClaim.of(
          found,
          Kind.PAGE,
          where,
          Standing.NEARBY,
          "nearby-date",
          "printed near the headline, or called the date of publication");
    }
    boolean stray = shortLine && line.strip().length() <= STRAY && !DateWords.callOther(line);
    return DateClaim.of(
        found,
        Kind.PAGE,
        where,
        stray ? Standing.STRAY : Standing.NONE,
        "furniture-date",
        "printed among furniture: next to nothing rests on it");
  }

  private boolean isBeside(Optional<Passage> where) {
    return where
        .map(Passage::span)
        .flatMap(
            s -> title.filter(t -> s.start() >= t.start() - BESIDE && s.end() <= t.end() + BESIDE))
        .isPresent();
  }

  /// A date in the text; one that opens a page's first paragraph may be that of the report.
  private DateClaim inText(Dates.Found found, Optional<Passage> where, String line) {
    int at = line.indexOf(document.text().of(where.map(Passage::span).orElse(new Span(0, 0))));
    boolean opens =
        !plain
            && where.filter(w -> w.span().end() <= opening).isPresent()
            && at >= 0
            && at <= LEAD
            && line.substring(0, at).matches("(?:\\p{Lu}[\\p{L}./-]*[\\s,/]*){0,4}[(\\[/,\\s]*");
    return DateClaim.of(
        found,
        Kind.TEXT,
        where,
        opens ? Standing.LEAD : Standing.NONE,
        "text-date",
        opens ? "opens the first paragraph" : "a date in the text");
  }
}
