package org.stemma.name;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// The names of one report in order, so that those of a passage are found without looking at all.
///
/// Names nest, so that one that begins before a passage may reach into it: from the longest name's
/// length before the passage on, every name is looked at. Cost: a binary search, and the names near
/// the passage.
final class Printed {
  /// A name as it stands, and whom it means.
  record Name(Passage where, Entity who) {
    Span span() {
      return where.span();
    }
  }

  private final List<Name> names;
  private final int longest;

  Printed(List<Name> names) {
    this.names = names.stream().sorted(Comparator.comparing(Name::where)).toList();
    this.longest = names.stream().mapToInt(n -> n.span().length()).max().orElse(0);
  }

  /// The names within the span, in order.
  Stream<Name> within(Span span) {
    return near(span).filter(n -> span.covers(n.span()));
  }

  /// The name that overlaps the span most; of several, the last.
  Optional<Name> at(Span span) {
    return near(span)
        .filter(n -> n.span().overlaps(span))
        .max(Comparator.comparingInt(n -> n.span().shared(span)));
  }

  private Stream<Name> near(Span span) {
    return names.subList(first(span.start() - longest), first(span.end() + 1)).stream();
  }

  /// The index of the first name that begins there or behind.
  private int first(int start) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean before = names.get(middle).span().start() < start;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low;
  }
}
