package org.stemma.archive;

import java.util.List;
import org.stemma.text.Span;

/// Something that a search has found.
///
/// @param filed the report it stands in
/// @param score how well it answers, the more the better; of no meaning between searches
/// @param source who says it, as the report has it; blank for a report as a whole
/// @param snippets the passages that answer best, in order of the text
public record Hit(Filed filed, double score, String source, List<Snippet> snippets) {
  public Hit {
    snippets = List.copyOf(snippets);
  }

  /// A passage of the report's text, with the words that were asked for.
  ///
  /// @param where in UTF-16 units, as in everything inside the program
  public record Snippet(Span where, List<Span> matches, String text) {
    public Snippet {
      matches = List.copyOf(matches);
    }
  }
}
