package org.stemma.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.text.Resource;

/// How well a part of speech fits after the word before it. Contexts and tags are numbered.
///
/// A context is the tag before, with two refinements that let one word of memory reach further: the
/// forms of `be`,
/// `have` and `do` are contexts of their own, and an adverb remembers the verb it follows (`has
/// also been`).
final class Transitions {
  static final String START = "<s>";
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");
  private static final int UNSEEN = -60;

  private final List<String> contexts = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final Map<String, Integer> contextNumbers = new HashMap<>();
  private final Map<String, Integer> tagNumbers = new HashMap<>();
  private final int[][] weights;
  private final int[][] next;

  private Transitions(List<List<String>> rows) {
    for (List<String> row : rows) {
      number(row.getFirst(), contexts, contextNumbers);
      for (String cell : row.get(1).split(" ")) {
        number(cell.substring(0, cell.lastIndexOf('=')), tags, tagNumbers);
      }
    }
    weights = new int[contexts.size()][tags.size()];
    next = new int[contexts.size()][tags.size()];
    for (List<String> row : rows) {
      fill(context(row.getFirst()), row.get(1));
    }
  }

  static Transitions english() {
    return new Transitions(Resource.rows(Transitions.class, "transitions.tsv"));
  }

  private static void number(String name, List<String> names, Map<String, Integer> numbers) {
    if (numbers.putIfAbsent(name, names.size()) == null) {
      names.add(name);
    }
  }

  private void fill(int context, String cells) {
    Arrays.fill(weights[context], UNSEEN);
    for (String cell : cells.split(" ")) {
      int equals = cell.lastIndexOf('=');
      weights[context][tag(cell.substring(0, equals))] =
          Integer.parseInt(cell.substring(equals + 1));
    }
    String verb = contexts.get(context).replace("+RB", "");
    for (int tag = 0; tag < tags.size(); tag++) {
      String name = tags.get(tag);
      boolean adverb = name.equals("RB") || name.equals("RBR");
      int plain = contextNumbers.getOrDefault(name, context(START));
      next[context][tag] = adverb ? contextNumbers.getOrDefault(verb + "+RB", plain) : plain;
    }
  }

  /// A tag that any word may have; no lemma is known.
  Choice choice(String tag, int cost) {
    return choice(tag, cost, "");
  }

  /// A tag together with the lemma that a word has under it.
  Choice choice(String tag, int cost, String lemma) {
    boolean auxiliary = tag.startsWith("VB") && AUXILIARIES.contains(lemma);
    return new Choice(tag, tag(tag), cost, lemma, auxiliary ? context(lemma) : -1);
  }

  int context(String name) {
    Integer number = contextNumbers.get(name);
    if (number == null) {
      throw new IllegalStateException("transitions.tsv has no row for " + name);
    }
    return number;
  }

  private int tag(String name) {
    Integer number = tagNumbers.get(name);
    if (number == null) {
      throw new IllegalStateException("transitions.tsv has no column for " + name);
    }
    return number;
  }

  /// Tenths of a natural logarithm.
  int weight(int context, int tag) {
    return weights[context][tag];
  }

  /// The context that a word so read makes after the given one.
  int next(int context, Choice choice) {
    return choice.context() >= 0 ? choice.context() : next[context][choice.number()];
  }
}
