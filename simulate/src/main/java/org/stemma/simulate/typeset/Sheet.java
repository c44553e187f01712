package org.stemma.simulate.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.simulate.press.Draft;
import org.stemma.simulate.press.Item;
import org.stemma.simulate.wording.Mark;
import org.stemma.simulate.wording.Token;
import org.stemma.simulate.wording.Worded;
import org.stemma.simulate.world.House;

/// A page being filled, line by line.
final class Sheet {
  private final StringBuilder text = new StringBuilder();
  private final List<Article.Segment> segments = new ArrayList<>();
  private final List<Article.Credited> credited = new ArrayList<>();
  private final List<Article.PlacedMark> marks = new ArrayList<>();
  private final List<Article.PlacedToken> tokens = new ArrayList<>();
  private int bodyFrom = -1;

  void line(String kind, String words) {
    if (!words.isBlank()) {
      int begin = text.length();
      text.append(words);
      segments.add(new Article.Segment(kind, begin, text.length()));
      text.append('\n');
    }
  }

  void line(String kind, Worded worded) {
    int begin = text.length();
    place(worded);
    segments.add(new Article.Segment(kind, begin, text.length()));
    text.append('\n');
  }

  void credit(String kind, String before, House house, String after) {
    int begin = text.length();
    text.append(before);
    credited(house, house.name());
    text.append(after);
    if (before.equals("(")) {
      text.append(')');
    }
    segments.add(new Article.Segment(kind, begin, text.length()));
    text.append('\n');
  }

  private void credited(House house, String printed) {
    int begin = text.length();
    text.append(printed);
    credited.add(new Article.Credited(house, begin, text.length()));
    marks.add(
        new Article.PlacedMark(new Mark.Name(0, 0, house.entity().id()), begin, text.length()));
  }

  boolean credits(House house) {
    return credited.stream().anyMatch(c -> c.house().id().equals(house.id()));
  }

  void dateline(String place, Optional<House> house) {
    int begin = text.length();
    text.append(place);
    house.ifPresent(
        h -> {
          text.append(" (");
          credited(h, h.name());
          text.append(')');
        });
    text.append(" — ");
    segments.add(new Article.Segment("dateline", begin, text.length() - 1));
    bodyFrom = text.length();
  }

  void sentence(Worded worded) {
    if (bodyFrom < 0) {
      bodyFrom = text.length();
    } else if (text.length() > bodyFrom) {
      text.append(' ');
    }
    place(worded);
  }

  /// Ends the paragraph, if one is open.
  void paragraph() {
    if (bodyFrom >= 0) {
      segments.add(new Article.Segment("body", bodyFrom, text.length()));
      text.append("\n\n");
      bodyFrom = -1;
    }
  }

  private void place(Worded worded) {
    int[] begins = new int[worded.tokens().size() + 1];
    int[] ends = new int[worded.tokens().size() + 1];
    boolean first = true;
    for (int i = 0; i < worded.tokens().size(); i++) {
      Token token = worded.tokens().get(i);
      if (token.spaced() && !first) {
        text.append(' ');
      }
      first = false;
      begins[i] = text.length();
      text.append(token.text());
      ends[i] = text.length();
      if (!token.slot().isEmpty()) {
        tokens.add(new Article.PlacedToken(token.slot(), token.text(), begins[i], ends[i]));
      }
    }
    for (Mark mark : worded.marks()) {
      marks.add(new Article.PlacedMark(mark, begins[mark.from()], ends[mark.to() - 1]));
    }
  }

  static String text(Worded worded) {
    StringBuilder words = new StringBuilder();
    for (Token token : worded.tokens()) {
      if (token.spaced() && !words.isEmpty()) {
        words.append(' ');
      }
      words.append(token.text());
    }
    return words.toString();
  }

  Article article(Draft draft, String title, Optional<Item> headline) {
    return new Article(
        draft,
        title.isEmpty()
            ? title
            : title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1),
        headline,
        text.toString(),
        segments,
        credited,
        marks,
        tokens);
  }
}
