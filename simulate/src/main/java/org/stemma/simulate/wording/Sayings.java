package org.stemma.simulate.wording;

import java.util.List;
import org.stemma.simulate.chance.Chance;
import org.stemma.simulate.event.Event;
import org.stemma.simulate.event.Role;

/// Sentences that no telling stands behind.
final class Sayings {
  private Sayings() {}

  /// The template with the event's noun in `{PATIENT}`, its place in `{PLACE}`.
  static void put(List<Node> nodes, Event event, Chance chance, Line line) {
    for (Node node : nodes) {
      switch (node) {
        case Node.Word w -> {
          if (w.glued()) {
            line.glued(w.text(), "");
          } else {
            line.words(w.text(), "");
          }
        }
        case Node.Stop s -> {
          if (s.text().equals(",")) {
            line.comma();
          } else {
            line.stop(s.text());
          }
        }
        case Node.Pick p -> put(chance.pick(p.options()), event, chance, line);
        case Node.Fill f -> fill(f, event, chance, line);
        case Node.Maybe m -> put(m.nodes(), event, chance, line);
        case Node.Quoted q -> {
          line.openQuote();
          put(q.nodes(), event, chance, line);
          line.closeQuote(true);
        }
        case Node.Capital c -> line.capital();
        case Node.Adverb a -> {}
        case Node.Agree a -> line.words(a.forms().getFirst(), "");
        case Node.Cue c -> put(c.nodes(), event, chance, line);
        case Node.Speaker s -> throw misplaced(node);
        case Node.Pronoun p -> throw misplaced(node);
        case Node.Clause c -> throw misplaced(node);
        case Node.Verb v -> throw misplaced(node);
      }
    }
  }

  private static IllegalArgumentException misplaced(Node node) {
    return new IllegalArgumentException("opinions.lexicon: " + node + " can stand in frames only");
  }

  private static void fill(Node.Fill fill, Event event, Chance chance, Line line) {
    if (fill.role() == Role.PLACE) {
      if (fill.form() != Node.Form.BARE) {
        line.words("in", "");
      }
      int from = line.here();
      line.words(event.place().usual().brief(), "");
      line.mark(new Mark.Name(from, line.end(), event.place().id()));
    } else {
      line.words(chance.zipf(event.noun()), "");
    }
  }
}
