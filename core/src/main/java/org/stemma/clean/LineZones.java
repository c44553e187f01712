package org.stemma.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.Block;
import org.stemma.report.Zone;

/// What lines are by their own words and by those that resemble them: cue phrases, galleries,
/// embedded posts, dates,
/// repeated lines. Nothing here asks where running text begins or ends; see [Ends].
final class LineZones {
  private static final Pattern SIGNED =
      Pattern.compile(
          "(^|.*\\s)[—–-]\\s*.{1,60}\\(@[\\w.-]{1,60}(?:@[\\w.-]{1,60})?\\).{0,40}$",
          Pattern.DOTALL);
  private static final Pattern SIGNATURE =
      Pattern.compile("^[—–-]\\s*.{1,60}\\(@[\\w.-]{1,60}(?:@[\\w.-]{1,60})?\\).{0,40}$");
  private static final Pattern POST_LINK =
      Pattern.compile("(t\\.co/|pic\\.twitter\\.com/)\\S+\\s*$");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:(?:Image|Photo|Picture|Slide|Bild|Foto|Imagen) )?(\\d{1,3})\\s?(?:/|of|von|de|sur)\\s?(\\d{1,3})\\b.*",
          Pattern.DOTALL);
  private static final int LONGEST_POST = 80;
  private static final int MANY_LINES = 5000;
  private static final int QUOTED_WORDS = 6;
  private static final int ENOUGH = 100;

  private final Sheet sheet;
  private final List<Line> lines;

  LineZones(Sheet sheet) {
    this.sheet = sheet;
    this.lines = sheet.lines();
  }

  void mark() {
    galleries();
    posts();
    dates();
    cues();
  }

  /// Lines and what follows them, where a phrase of `furniture.rules` says what they are.
  private void cues() {
    int[] after = proseAfter();
    boolean list = false;
    for (Line line : lines) {
      if (!sheet.isOpen(line)) {
        continue;
      }
      Optional<Rules.Rule> rule = Rules.of(line.chars(), line.words());
      list = list && !(line.isProse() && line.words() >= 12 && rule.isEmpty());
      if (rule.isPresent()) {
        Rules.Rule found = rule.get();
        sheet.mark(
            line,
            found.zone(),
            found.name(),
            "words of the page's own: " + found.name().replace('-', ' '));
        if (found.reach() == Rules.Reach.END && isEnd(line, found, after)) {
          endAt(line, found);
          return;
        }
        list =
            list
                || found.reach() == Rules.Reach.LIST
                || found.reach() == Rules.Reach.END && line.isMarkup();
      } else if (list) {
        sheet.mark(line, Zone.FURNITURE, "listed", "stands in a list of links or a form");
      }
    }
  }

  /// Words of running text from each line on.
  private int[] proseAfter() {
    int[] after = new int[lines.size() + 1];
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      after[i] = after[i + 1] + (sheet.isOpen(line) && line.isProse() ? line.words() : 0);
    }
    return after;
  }

  /// Whether the article is over: most of the running text stands before. Of pages the elements
  /// know better.
  private boolean isEnd(Line line, Rules.Rule rule, int[] after) {
    int rest = after[line.number() + 1];
    int before = after[0] - rest;
    boolean enough = rule.name().equals("comments") && before >= ENOUGH;
    return !line.isMarkup() && (enough || before > 2 * rest);
  }

  private void endAt(Line end, Rules.Rule rule) {
    for (Line line : lines.subList(end.number() + 1, lines.size())) {
      sheet.mark(
          line,
          Zone.FURNITURE,
          "after-the-end",
          "stands after the page's own " + rule.name().replace('-', ' '));
    }
  }

  /// Two lines or more numbered `3/20` are a gallery.
  private void galleries() {
    Map<String, Integer> totals = new HashMap<>();
    for (Line line : lines) {
      total(line).ifPresent(t -> totals.merge(t, 1, Integer::sum));
    }
    for (Line line : lines) {
      if (total(line).filter(t -> totals.getOrDefault(t, 0) > 1).isPresent()) {
        sheet.mark(line, Zone.FURNITURE, "gallery", "numbered pictures of a gallery");
      }
    }
  }

  private static Optional<String> total(Line line) {
    Matcher matcher = NUMBERED.matcher(line.chars());
    return matcher.matches()
            && Integer.parseInt(matcher.group(1)) <= Integer.parseInt(matcher.group(2))
        ? Optional.of(matcher.group(2))
        : Optional.empty();
  }

  /// A line with a handle signs a post, and the line before it is the post; one that stands above
  /// its post, as networks show it, only where an article has begun: an author may name an account.
  private void posts() {
    boolean begun = false;
    for (Line line : lines) {
      begun = begun || line.isProse();
      if (begun && !line.isProse() && Signature.opens(line.chars())) {
        sheet.mark(line, Zone.EMBED, "embedded-post", "signs a post");
        followed(line);
      }
      boolean shorter = line.words() <= LONGEST_POST;
      if (line.block().kind() == Block.Kind.EMBED
          || shorter && SIGNED.matcher(line.chars()).matches()) {
        sheet.mark(line, Zone.EMBED, "embedded-post", "an embedded post, by its signature");
      } else if (shorter && POST_LINK.matcher(line.chars()).find()) {
        sheet.mark(line, Zone.EMBED, "embedded-post", "ends in a link as posts do");
      }
      if (line.number() > 0 && SIGNATURE.matcher(line.chars()).matches() && line.words() <= 16) {
        Line post = lines.get(line.number() - 1);
        if (post.words() <= LONGEST_POST) {
          sheet.mark(post, Zone.EMBED, "embedded-post", "the post that the next line signs");
        }
        sheet.mark(line, Zone.EMBED, "embedded-post", "signs a post");
      }
    }
  }

  private void followed(Line signature) {
    int next = signature.number() + 1;
    if (next < lines.size() && lines.get(next).words() <= LONGEST_POST) {
      sheet.mark(
          lines.get(next), Zone.EMBED, "embedded-post", "the post that the line before signs");
    }
  }

  private void dates() {
    for (Line line : lines) {
      if (Dates.isDateLine(line.chars())) {
        sheet.mark(line, Zone.DATELINE, "date-line", "is a date and nothing else");
      }
    }
  }

  /// A line printed before is not printed for reading again; nor are words lifted out of the
  /// article.
  void repeats() {
    Map<String, Line> first = new HashMap<>();
    for (Line line : lines) {
      Line before =
          line.chars().length() < 12 || line.block().kind() == Block.Kind.ITEM
              ? line
              : first.getOrDefault(line.chars(), line);
      first.putIfAbsent(line.chars(), line);
      boolean elsewhere = sheet.is(before, Zone.FURNITURE) && !sheet.isBy(before, "repeated");
      boolean own = sheet.isInCore(line) && (elsewhere || line.words() < 12);
      if (before.number() != line.number() && !own) {
        boolean headline = sheet.is(before, Zone.HEADLINE);
        sheet.mark(
            line,
            Zone.FURNITURE,
            "repeated",
            headline ? "the headline once more" : "is printed a second time");
        if (sheet.isOpen(before) && !before.isProse() && before.block().kind() != Block.Kind.ITEM) {
          sheet.mark(before, Zone.FURNITURE, "repeated", "is printed twice, and is no sentence");
        }
      }
    }
    if (lines.size() <= MANY_LINES) {
      pullQuotes();
    }
  }

  private void pullQuotes() {
    Set<String> runs = new HashSet<>();
    for (Line line : lines) {
      if (sheet.isOpen(line) && line.isProse()) {
        runs.addAll(runs(line, Integer.MAX_VALUE));
      }
    }
    for (Line line : lines) {
      boolean heading =
          line.block().kind() == Block.Kind.HEADING
              || line.isQuoted() && line.words() <= 2 * QUOTED_WORDS;
      boolean lifted =
          !heading
              && sheet.isOpen(line)
              && !line.isProse()
              && !line.endsSentence()
              && line.words() >= QUOTED_WORDS
              && line.words() <= 40;
      if (lifted && runs.containsAll(runs(line, 2))) {
        sheet.mark(line, Zone.FURNITURE, "pull-quote", "repeats words of the article");
      }
    }
  }

  /// The first runs of six words of a line.
  private static List<String> runs(Line line, int atMost) {
    String[] words =
        line.chars()
            .toLowerCase(java.util.Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N} ]+", "")
            .strip()
            .split("\\s+");
    List<String> runs = new java.util.ArrayList<>();
    for (int i = 0; i + QUOTED_WORDS <= words.length && runs.size() < atMost; i++) {
      runs.add(String.join(" ", java.util.Arrays.asList(words).subList(i, i + QUOTED_WORDS)));
    }
    return runs.isEmpty() ? List.of("\u0000") : runs;
  }
}
