package org.stemma.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.Byline;
import org.stemma.report.Post;
import org.stemma.text.Span;

/// What a post prints of itself beside its words: who wrote it, by name and by account, and when.
///
/// @param opening where it stands before the words: `Name @account · 9 Mar 2017`
/// @param closing where it stands behind them: `— Name (@account) March 9, 2017`
record Signature(
    Optional<Span> opening,
    Optional<Span> closing,
    Optional<Byline> author,
    Optional<Byline> handle,
    Optional<Post.Dated> published) {
  private static final String ACCOUNT = "@[\\w.-]{1,60}(?:@[\\w.-]{1,60})?";
  private static final String AUTHOR = "(?<author>[^()\\n]{1,60}?)";
  private static final List<Pattern> CLOSING =
      List.of(
          Pattern.compile(
              "(?:^|(?<=\\s))[—–-]\\s*" + AUTHOR + "\\s?\\((?<handle>" + ACCOUNT + ")\\).{0,60}$"),
          Pattern.compile(
              "\\bA (?:post|photo|video|reel) (?:posted|shared) by "
                  + AUTHOR
                  + " \\((?<handle>"
                  + ACCOUNT
                  + ")\\).{0,60}$"));
  private static final Pattern NAMED =
      Pattern.compile("^Posted by " + AUTHOR + "(?: on .{6,60}|, .{6,60})?$");
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:(?<author>[^@\\n]{1,60}?)\\s)?\\s?(?<handle>" + ACCOUNT + ")\\s*[·•].{0,40}$");
  private static final int LONGEST = 2000;

  /// Whether a line ends in a signature.
  static boolean closes(String line) {
    return line.length() <= LONGEST && CLOSING.stream().anyMatch(p -> p.matcher(line).find());
  }

  /// Whether a line is a signature that stands above its post.
  static boolean opens(String line) {
    return line.length() <= LONGEST && OPENING.matcher(line).find();
  }

  static Signature of(List<Line> lines) {
    Signature found =
        new Signature(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    for (Line line : lines) {
      found = found.with(line);
    }
    return found;
  }

  /// With what a line adds: a signature, or a date alone where none has been found.
  private Signature with(Line line) {
    String chars = line.chars();
    if (chars.length() > LONGEST) {
      return this;
    }
    for (Pattern pattern : CLOSING) {
      Matcher matcher = pattern.matcher(chars);
      if (matcher.find()) {
        return signed(line, matcher, true, true);
      }
    }
    Matcher opening = OPENING.matcher(chars);
    if (opening.find()) {
      return signed(line, opening, false, true);
    }
    Matcher named = NAMED.matcher(chars);
    if (line.isMarkup() && named.find()) {
      return signed(line, named, true, false);
    }
    boolean bare = published.isEmpty() && Dates.isDateLine(chars);
    Optional<Span> end = closing.or(() -> Optional.of(line.span()));
    return bare ? new Signature(opening(), end, author, handle, dated(line, 0)) : this;
  }

  private Signature signed(Line line, Matcher matcher, boolean behind, boolean account) {
    Span where =
        new Span(line.span().start() + matcher.start(), line.span().start() + matcher.end());
    int after = matcher.end(account ? "handle" : "author");
    return new Signature(
        behind ? opening : Optional.of(where),
        behind ? Optional.of(where) : closing,
        part(line, matcher, "author"),
        account ? part(line, matcher, "handle") : handle,
        dated(line, after).or(() -> published));
  }

  private static Optional<Byline> part(Line line, Matcher matcher, String group) {
    String printed = matcher.group(group);
    if (printed == null || printed.isBlank()) {
      return Optional.empty();
    }
    int start = line.span().start() + matcher.start(group);
    return Optional.of(new Byline(printed, new Span(start, start + printed.length())));
  }

  /// The first full date of a line from a place on.
  private static Optional<Post.Dated> dated(Line line, int from) {
    int start = line.span().start() + from;
    return Dates.in(line.chars().substring(from)).stream()
        .findFirst()
        .map(
            f ->
                new Post.Dated(
                    f.value(),
                    f.interval(),
                    Optional.of(new Span(start + f.span().start(), start + f.span().end()))));
  }
}
