package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A verb with its auxiliaries, negation and the adverbs between: "has not yet been found".
///
/// @param first the first word of the group
/// @param main the verb that carries the meaning
/// @param end after the last word
record VerbGroup(int first, int main, int end, Form form, boolean passive, boolean negated) {
  /// How the group stands in its clause.
  enum Form {
    FINITE,
    INFINITIVE,
    BARE,
    GERUND,
    PARTICIPLE
  }

  private static final Set<String> AUXILIARIES =
      Set.of("be", "have", "do", "get", "'s", "'re", "'ve", "'d", "'ll", "will", "would");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "cannot", "hardly", "barely");
  private static final Set<String> PREPOSITIONAL =
      Set.of(
          "according",
          "including",
          "following",
          "regarding",
          "concerning",
          "excluding",
          "pending",
          "given",
          "based",
          "owing",
          "amid",
          "during");

  boolean isFinite() {
    return form == Form.FINITE;
  }

  /// All groups of a sentence, in order.
  static List<VerbGroup> of(Words words) {
    List<VerbGroup> groups = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      if (opens(words, i)) {
        VerbGroup group = from(words, i);
        groups.add(group);
        i = group.end();
      } else {
        i++;
      }
    }
    return groups;
  }

  private static boolean opens(Words words, int i) {
    if (words.is(i, "to") && words.tag(i).equals("TO")) {
      int next = words.isAdverb(i + 1) ? i + 2 : i + 1;
      return words.tag(next).equals("VB") || words.tag(next).equals("VBP");
    }
    if (!words.isVerb(i) || !words.at(i).isWord()) {
      return false;
    }
    if (PREPOSITIONAL.contains(words.lower(i)) && isPrepositional(words, i)) {
      return false;
    }
    return switch (words.tag(i)) {
      case "VBG", "VBN" -> !isAttributive(words, i);
      default -> !words.is(i, "'s") || !words.tag(i).equals("POS");
    };
  }

  private static boolean isPrepositional(Words words, int i) {
    return !words.lemma(i - 1).equals("be") && !words.is(i, "based");
  }

  private static boolean isAttributive(Words words, int i) {
    String relation = words.at(i).relation();
    if (relation.equals("amod") || relation.equals("compound")) {
      return true;
    }
    if (words.tag(i - 1).equals("HYPH") || words.tag(i + 1).equals("HYPH")) {
      return true;
    }
    boolean nounFollows =
        words.tag(i + 1).startsWith("NN")
            || (words.tag(i + 1).equals("JJ") && words.tag(i + 2).startsWith("NN"));
    String before = words.tag(i - 1);
    boolean inside =
        before.equals("DT")
            || before.equals("PRP$")
            || before.equals("POS")
            || before.startsWith("JJ")
            || before.equals("CD");
    return (inside
            && (nounFollows
                || before.equals("DT")
                || before.equals("PRP$")
                || before.equals("POS")))
        || (nounFollows
            && words.tag(i).equals("VBN")
            && (before.equals("IN") || before.isEmpty() || before.equals("CC")));
  }

  private static VerbGroup from(Words words, int first) {
    int main = words.is(first, "to") ? (words.isAdverb(first + 1) ? first + 2 : first + 1) : first;
    Form form = form(words, first);
    boolean passive = false;
    while (isAuxiliary(words, main)) {
      int next = next(words, main);
      if (next < 0) {
        break;
      }
      passive =
          (words.lemma(main).equals("be") || words.lemma(main).equals("get"))
              && (words.tag(next).equals("VBN") || words.tag(next).equals("VBD"));
      main = next;
    }
    boolean negated = words.is(first - 1, "not", "never");
    for (int i = first; i <= main + 1 && i < words.size(); i++) {
      negated |=
          NEGATIONS.contains(words.lower(i)) || (words.is(i, "no") && words.is(i + 1, "longer"));
    }
    int end = words.tag(main + 1).equals("RP") ? main + 2 : main + 1;
    if (words.is(main + 1, "not", "n't")) {
      end = main + 2;
    }
    return new VerbGroup(first, main, end, form, passive, negated);
  }

  private static Form form(Words words, int first) {
    if (words.is(first, "to")) {
      return Form.INFINITIVE;
    }
    return switch (words.tag(first)) {
      case "VBG" -> Form.GERUND;
      case "VBN" -> Form.PARTICIPLE;
      case "VB" -> Form.BARE;
      default -> Form.FINITE;
    };
  }

  private static boolean isAuxiliary(Words words, int i) {
    return words.tag(i).equals("MD")
        || AUXILIARIES.contains(words.lemma(i))
        || AUXILIARIES.contains(words.lower(i));
  }

  /// The next verb of the same group, over adverbs and quotation marks, or -1.
  private static int next(Words words, int verb) {
    int i = verb + 1;
    while (words.has(i)
        && (words.isAdverb(i) || (words.isQuote(i) && i == verb + 1))
        && i - verb < 5) {
      i++;
    }
    if (words.lower(i).equals("to")) {
      return -1;
    }
    boolean continues = words.tag(i).startsWith("VB");
    return continues
            && !(words.tag(i).equals("VBG") && words.tag(verb).equals("MD"))
            && fits(words, verb, i)
        ? i
        : -1;
  }

  private static boolean fits(Words words, int verb, int next) {
    return switch (words.lemma(verb)) {
      case "have" -> words.tag(next).equals("VBN") || words.tag(next).equals("VBD");
      case "be", "get" ->
          !words.tag(next).equals("VBZ")
              && !words.tag(next).equals("VBP")
              && !words.tag(next).equals("VB");
      case "do" -> words.tag(next).equals("VB") || words.tag(next).equals("VBP");
      default -> true;
    };
  }
}
