package org.stemma.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.collate.Alignment;
import org.stemma.edition.Pieces.Mark;
import org.stemma.edition.Pieces.Piece;
import org.stemma.edition.Places.Reason;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Node;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// What descends from what, and the passages that show it, side by side.
final class PagePassages {
  record Edge(
      String id,
      String from,
      String to,
      boolean lost,
      String kind,
      String probability,
      List<Pair> pairs,
      List<String> others,
      List<Reason> why) {}

  record Pair(String id, String kind, Side a, Side b, List<Reason> why) {}

  record Side(String outlet, String href, List<Piece> pieces) {}

  record Lost(String id, String label, List<Reason> why) {}

  private final Concordance dossier;
  private final ShortNames names;
  private final Places places;
  private final Set<Alignment> shown = new HashSet<>();

  PagePassages(Concordance dossier, ShortNames names, Places places) {
    this.dossier = dossier;
    this.names = names;
    this.places = places;
  }

  List<Lost> lost() {
    List<Lost> lost = new ArrayList<>();
    for (Node node : dossier.dossier().stemma().nodes()) {
      if (node instanceof Node.LostOriginal original) {
        lost.add(new Lost("w-" + node.id(), original.label(), places.why(original.why())));
      }
    }
    return lost;
  }

  /// The edges, the surest first; a passage stands with the first edge that it shows.
  List<Edge> edges() {
    Comparator<Derivation> surest = Comparator.comparingDouble(e -> -e.probability());
    return dossier.dossier().stemma().edges().stream().sorted(surest).map(this::edge).toList();
  }

  /// The passages that no edge has; called after [#edges].
  List<Pair> others() {
    return dossier.alignments().stream().filter(a -> !shown.contains(a)).map(this::pair).toList();
  }

  private Edge edge(Derivation edge) {
    Node from = dossier.dossier().stemma().node(edge.from());
    Node to = dossier.dossier().stemma().node(edge.to());
    List<Alignment> fresh = edge.alignments().stream().filter(shown::add).toList();
    List<String> others =
        edge.alignments().stream()
            .filter(a -> !fresh.contains(a))
            .map(dossier::id)
            .distinct()
            .toList();
    return new Edge(
        PageStemma.id(edge),
        from.label(),
        to.label(),
        from instanceof Node.LostOriginal,
        Wording.of(edge.kind()).replace('-', ' '),
        PageStemma.percent(edge.probability()),
        fresh.stream().map(this::pair).toList(),
        others,
        places.why(edge.why()));
  }

  private Pair pair(Alignment alignment) {
    List<String> readingsA = alignment.variants().stream().map(Alignment.Variant::a).toList();
    List<String> readingsB = alignment.variants().stream().map(Alignment.Variant::b).toList();
    return new Pair(
        dossier.id(alignment),
        Wording.of(alignment.kind()),
        side(alignment.a(), alignment.shared(), readingsA),
        side(alignment.b(), alignment.shared(), readingsB),
        places.why(alignment.why()));
  }

  private Side side(Passage passage, List<String> shared, List<String> readings) {
    String words = dossier.words(passage);
    List<Mark> marks = new ArrayList<>();
    longestFirst(shared).forEach(s -> mark(words, s, "shared", marks));
    longestFirst(readings).forEach(s -> mark(words, s, "variant", marks));
    String outlet = names.outlet(dossier.report(passage.report()).outletName());
    return new Side(
        outlet,
        places.quoted(passage).href(),
        Pieces.of(words, new Span(0, words.length()), marks));
  }

  private static List<String> longestFirst(List<String> words) {
    return words.stream()
        .map(Wording::oneLine)
        .filter(w -> !w.isEmpty())
        .sorted(Comparator.comparingInt(w -> -w.length()))
        .toList();
  }

  /// Marks the first place of the words that no other mark has.
  private static void mark(String text, String words, String css, List<Mark> marks) {
    String lower = text.toLowerCase(Locale.ROOT);
    String sought = words.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      lower = text;
      sought = words;
    }
    for (int at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + 1)) {
      Span span = new Span(at, at + sought.length());
      if (isWhole(text, span) && marks.stream().noneMatch(m -> m.span().overlaps(span))) {
        marks.add(new Mark(span, "", css, "", ""));
        return;
      }
    }
  }

  private static boolean isWhole(String text, Span span) {
    boolean starts = span.start() == 0 || !Character.isLetterOrDigit(text.charAt(span.start() - 1));
    boolean ends =
        span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end()));
    return starts && ends;
  }
}
