package org.stemma.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.text.Resource;

/// What a word may be by its shape: signs, numbers, capitals, hyphens and endings.
final class Guesser {
  private static final Pattern LOWER_CASE_NAME = Pattern.compile("\\p{Ll}{1,4}[-‑'’]?\\p{Lu}.*");
  private static final Pattern NUMBER = Pattern.compile("[\\d.,:/]*\\d");
  private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)");
  private static final Pattern DECADE = Pattern.compile("['’]?\\d+0s");
  private static final int LONGEST_ENDING = 5;

  private final Lexicon lexicon;
  private final Transitions transitions;
  private final Map<String, List<Choice>> endings = new HashMap<>();
  private final Set<String> peoples = new HashSet<>();

  Guesser(Lexicon lexicon, Transitions transitions) {
    this.lexicon = lexicon;
    this.transitions = transitions;
    for (List<String> row : Resource.rows(Guesser.class, "endings.rules")) {
      endings.put(row.getFirst(), choices(row.get(1)));
    }
    for (String line : Resource.lines(Guesser.class, "demonyms.lexicon")) {
      peoples.addAll(List.of(line.split(" ")));
    }
  }

  private List<Choice> choices(String cells) {
    List<Choice> found = new ArrayList<>();
    for (String cell : cells.split(" ")) {
      int equals = cell.indexOf('=');
      found.add(
          transitions.choice(
              cell.substring(0, equals), Integer.parseInt(cell.substring(equals + 1))));
    }
    return List.copyOf(found);
  }

  /// A sign that is no word and no number.
  List<Choice> sign(String sign, boolean opens) {
    String tag =
        switch (sign) {
          case ".", "!", "?" -> ".";
          case "," -> ",";
          case "(", "[", "{" -> "-LRB-";
          case ")", "]", "}" -> "-RRB-";
          case "“", "«", "``", "‘" -> "``";
          case "”", "»", "''" -> "''";
          case "\"", "'", "’" -> opens ? "``" : "''";
          case "$", "£", "€", "¥" -> "$";
          case "%" -> "NN";
          case "&" -> "CC";
          case ":", ";", "…", "—", "–", "-", "--" -> ":";
          default ->
              sign.startsWith("..") || sign.startsWith("--")
                  ? ":"
                  : sign.startsWith("!") || sign.startsWith("?") ? "." : "SYM";
        };
    return List.of(transitions.choice(tag, 0));
  }

  List<Choice> number(String word) {
    if (ORDINAL.matcher(word).matches()) {
      return List.of(transitions.choice("JJ", 0), transitions.choice("NN", 15));
    }
    if (DECADE.matcher(word).matches()) {
      return List.of(transitions.choice("NNS", 0));
    }
    if (NUMBER.matcher(word).matches()) {
      return List.of(transitions.choice("CD", 0));
    }
    return word.indexOf('-') > 0
        ? List.of(
            transitions.choice("JJ", 0), transitions.choice("CD", 10), transitions.choice("NN", 20))
        : List.of(
            transitions.choice("CD", 0),
            transitions.choice("NN", 10),
            transitions.choice("JJ", 15));
  }

  boolean isLowerCaseName(String word) {
    return LOWER_CASE_NAME.matcher(word).matches();
  }

  /// A capitalised word where small letters were to be expected.
  List<Choice> name(String word) {
    if (peoples.contains(word)) {
      return List.of(transitions.choice("JJ", 0), transitions.choice("NNP", 8));
    }
    if (word.endsWith("s") && peoples.contains(word.substring(0, word.length() - 1))) {
      return List.of(transitions.choice("NNPS", 0));
    }
    if (word.endsWith("s") && isPlural(word)) {
      return List.of(transitions.choice("NNP", 0), transitions.choice("NNPS", 8));
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && isDescriptive(word.substring(hyphen + 1))) {
      return List.of(transitions.choice("JJ", 0), transitions.choice("NNP", 15));
    }
    return List.of(transitions.choice("NNP", 0));
  }

  private boolean isPlural(String word) {
    return lexicon.choices(word.toLowerCase(Locale.ROOT)).stream()
        .anyMatch(c -> c.tag().equals("NNS"));
  }

  private boolean isDescriptive(String part) {
    return Character.isLowerCase(part.charAt(0))
        && lexicon.choices(part).stream()
            .anyMatch(c -> c.tag().equals("VBN") || c.tag().equals("VBG") || c.tag().equals("JJ"));
  }

  /// A word in small letters that the lexicon lacks.
  List<Choice> unknown(String form) {
    int hyphen = form.lastIndexOf('-');
    if (hyphen > 0 && hyphen < form.length() - 1) {
      return compound(form.substring(0, hyphen), form.substring(hyphen + 1));
    }
    for (String prefix :
        new String[] {
          "re", "un", "over", "under", "mis", "out", "counter", "non", "anti", "super", "pre", "co",
          "dis"
        }) {
      if (form.startsWith(prefix) && form.length() > prefix.length() + 2) {
        List<Choice> rest = lexicon.choices(form.substring(prefix.length()));
        if (!rest.isEmpty()) {
          return withoutLemmas(rest);
        }
      }
    }
    for (int length = Math.min(LONGEST_ENDING, form.length() - 1); length > 0; length--) {
      List<Choice> found = endings.get(form.substring(form.length() - length));
      if (found != null) {
        return found;
      }
    }
    return endings.getOrDefault("", List.of());
  }

  private List<Choice> compound(String first, String last) {
    List<Choice> rest = lexicon.choices(last);
    if (first.equals("re") || first.equals("co") || first.equals("counter")) {
      return rest.isEmpty() ? unknown(last) : withoutLemmas(rest);
    }
    if (rest.stream().anyMatch(c -> c.tag().equals("NNS"))) {
      return List.of(transitions.choice("NNS", 0), transitions.choice("JJ", 15));
    }
    boolean noun = rest.stream().anyMatch(c -> c.tag().equals("NN") && c.cost() < 15);
    return noun
        ? List.of(transitions.choice("JJ", 0), transitions.choice("NN", 0))
        : List.of(
            transitions.choice("JJ", 0),
            transitions.choice("NN", 12),
            transitions.choice("RB", 20));
  }

  /// The tags of another word, since they are likely those of this one.
  private List<Choice> withoutLemmas(List<Choice> of) {
    return of.stream().map(choice -> transitions.choice(choice.tag(), choice.cost())).toList();
  }
}
