package org.stemma.simulate.typeset;

import java.util.List;
import java.util.Optional;
import org.stemma.simulate.press.Draft;
import org.stemma.simulate.press.Item;
import org.stemma.simulate.wording.Mark;
import org.stemma.simulate.world.House;

/// A report in print, with its headline as an item of its own. All offsets count characters of
/// `text`, ends exclusive.
public record Article(
    Draft draft,
    String title,
    Optional<Item> headline,
    String text,
    List<Segment> segments,
    List<Credited> credited,
    List<PlacedMark> marks,
    List<PlacedToken> tokens) {
  /// What a stretch of the text is, as the dossier's segments call it: `headline`, `byline`,
  /// `dateline`, `body`, `caption`, `embed`, `credit`, `furniture`.
  public record Segment(String kind, int begin, int end) {}

  /// A house credited for the report as a whole.
  public record Credited(House house, int begin, int end) {}

  /// A mark of the grammar, where it stands.
  public record PlacedMark(Mark mark, int begin, int end) {}

  /// A token of a statement, where it stands.
  public record PlacedToken(String slot, String text, int begin, int end) {}

  public Article {
    segments = List.copyOf(segments);
    credited = List.copyOf(credited);
    marks = List.copyOf(marks);
    tokens = List.copyOf(tokens);
  }
}
