package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.Span;

/// The parts of a headline that has no verb: "Bridge fire: Three dead and nine hurt after
/// explosion".
final class Headlines {
  private Headlines() {}

  static List<Span> parts(Words words) {
    List<Span> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= words.size(); i++) {
      if (i == words.size() || isBorder(words, i)) {
        int start = words.trimmedStart(from, i);
        int end = words.trimmedEnd(start, i);
        if (end - start >= 2) {
          parts.add(words.span(start, end));
        }
        from = i + 1;
      }
    }
    return parts;
  }

  private static boolean isBorder(Words words, int i) {
    boolean counts =
        words.tag(i).equals("CC")
            && (words.tag(i + 1).equals("CD")
                || words.is(i + 1, "dozens", "hundreds", "thousands", "scores"));
    return words.is(i, ":", ";", "after", "as", "|", ",")
        || words.isDash(i)
        || counts
        || (words.is(i, "in") && words.is(i - 1, "killed", "dead", "hurt", "injured"));
  }
}
