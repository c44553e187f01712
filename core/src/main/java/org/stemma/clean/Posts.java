package org.stemma.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.Document;
import org.stemma.report.Post;
import org.stemma.report.Stated;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// The posts that a report embeds, each put together from its lines: what it says, who signs it,
/// when, and where it stands. The lines are those that have been told to be embedded; on a page one
/// element is one post, in a plain text a signature ends one.
final class Posts {
  private static final Pattern TRAIL = Pattern.compile("(?:https?://|pic\\.)\\S+$");
  private static final int LONGEST_TRAIL = 300;

  private final Document document;
  private final Map<String, String> links = new HashMap<>();
  private final List<Post> posts = new ArrayList<>();

  private Posts(Sheet sheet) {
    this.document = sheet.document();
    document.stated().stream()
        .filter(s -> s.what() == Stated.What.POST)
        .forEach(s -> links.putIfAbsent(s.from(), s.value()));
  }

  static List<Post> of(Sheet sheet) {
    Posts found = new Posts(sheet);
    List<Line> group = new ArrayList<>();
    for (Line line : sheet.lines()) {
      boolean embedded = sheet.is(line, Zone.EMBED);
      if (!embedded || !group.isEmpty() && !found.goesOn(group, line)) {
        found.add(group);
        group.clear();
      }
      if (embedded) {
        group.add(line);
      }
    }
    found.add(group);
    return List.copyOf(found.posts);
  }

  /// Whether a line belongs to the post of the lines before it.
  private boolean goesOn(List<Line> group, Line line) {
    Line last = group.getLast();
    if (line.isMarkup()) {
      return element(line).equals(element(last));
    }
    boolean signed = group.stream().anyMatch(l -> Signature.closes(l.chars()));
    boolean trailing = Dates.isDateLine(line.chars()) && line.number() == last.number() + 1;
    return !Signature.opens(line.chars()) && (!signed || trailing);
  }

  /// The element that embeds a line: one that the page gives an address for, else the outermost one
  /// named like an embedded post, else the one right around the line.
  private String element(Line line) {
    String path = line.block().path();
    List<String> around = Elements.around(path);
    return around.stream()
        .filter(links::containsKey)
        .findFirst()
        .or(() -> named(around))
        .orElse(around.get(Math.max(0, around.size() - 2)));
  }

  private static Optional<String> named(List<String> around) {
    return around.stream().filter(e -> Elements.means("embed", Elements.step(e))).findFirst();
  }

  private void add(List<Line> group) {
    if (group.isEmpty()) {
      return;
    }
    Span span = group.getFirst().span().union(group.getLast().span());
    Optional<String> link = link(group);
    Signature signature = Signature.of(group);
    Optional<Post.Dated> printed = signature.published();
    posts.add(
        new Post(
            Networks.of(link, signature.handle(), document.text().of(span)),
            span,
            words(span, signature),
            signature.author(),
            signature.handle(),
            printed.or(() -> link.flatMap(Networks::dated)),
            link,
            why(signature)));
  }

  private Optional<String> link(List<Line> group) {
    String element = group.getFirst().isMarkup() ? element(group.getFirst()) : "";
    return Optional.ofNullable(links.get(element))
        .or(() -> group.stream().flatMap(l -> Networks.post(l.chars()).stream()).findFirst());
  }

  /// What is left without the signature at either end, and without addresses at the end.
  private Span words(Span span, Signature signature) {
    int start = signature.opening().map(Span::end).orElse(span.start());
    int end = signature.closing().map(Span::start).orElse(span.end());
    Span between = document.text().trim(new Span(start, Math.max(start, end)));
    String said = document.text().of(between);
    int from = Math.max(0, said.length() - LONGEST_TRAIL);
    Matcher trail = TRAIL.matcher(said).region(from, said.length());
    return trail.find()
        ? document.text().trim(new Span(between.start(), between.start() + trail.start()))
        : between;
  }

  private List<Because> why(Signature signature) {
    List<Passage> passages =
        signature.closing().or(signature::opening).stream()
            .map(s -> new Passage(document.id(), s))
            .toList();
    return List.of(
        passages.isEmpty()
            ? Because.of("embedded-post", "an embedded post that nobody signs")
            : new Because("embedded-post", "an embedded post, by its signature", passages));
  }
}
