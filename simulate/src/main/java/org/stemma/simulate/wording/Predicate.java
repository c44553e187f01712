package org.stemma.simulate.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.simulate.event.Role;

/// The ways to word one predicate.
///
/// @param clauses finite clauses
/// @param headlines the same, terse and in the present tense
/// @param nominals noun phrases for it
record Predicate(String name, List<Form> clauses, List<Form> headlines, List<Form> nominals) {
  /// One template.
  record Form(List<Node> nodes, Set<Role> needed, Set<Role> named) {
    static Form of(String template) {
      List<Node> nodes = List.copyOf(TemplateReader.read(template));
      return new Form(nodes, Templates.needed(nodes), Templates.named(nodes));
    }
  }

  Predicate {
    clauses = List.copyOf(clauses);
    headlines = List.copyOf(headlines);
    nominals = List.copyOf(nominals);
  }

  /// The predicates of the lines of `clauses.rules`.
  static SortedMap<String, Predicate> read(List<String> lines) {
    SortedMap<String, Predicate> all = new TreeMap<>();
    Predicate open = new Predicate("", List.of(), List.of(), List.of());
    for (String line : lines) {
      int blank = line.indexOf(' ');
      if (blank < 0) {
        open = new Predicate(line.strip(), List.of(), List.of(), List.of());
      } else {
        open = open.with(line.substring(0, blank), Form.of(line.substring(blank + 1).strip()));
      }
      all.put(open.name(), open);
    }
    return all;
  }

  private Predicate with(String kind, Form form) {
    return switch (kind) {
      case "=" -> new Predicate(name, joined(clauses, form), headlines, nominals);
      case "h" -> new Predicate(name, clauses, joined(headlines, form), nominals);
      case "n" -> new Predicate(name, clauses, headlines, joined(nominals, form));
      default ->
          throw new IllegalArgumentException(
              name + ": a line starts with “" + kind + "”; it must be =, h or n");
    };
  }

  private static List<Form> joined(List<Form> forms, Form form) {
    List<Form> all = new ArrayList<>(forms);
    all.add(form);
    return all;
  }
}
