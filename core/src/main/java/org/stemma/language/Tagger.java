package org.stemma.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stemma.text.Resource;

/// Penn parts of speech from word lists, endings and neighbours.
final class Tagger {
  private final Map<String, String> lexicon = new HashMap<>();

  static Tagger english() {
    Tagger tagger = new Tagger();
    for (List<String> row : Resource.rows(Tagger.class, "closed.lexicon")) {
      for (String word : row.get(1).split(" ")) {
        tagger.lexicon.putIfAbsent(word, row.getFirst().split("\\|")[0]);
      }
    }
    return tagger;
  }

  List<String> tags(List<String> words) {
    List<String> tags = new ArrayList<>();
    for (String word : words) {
      tags.add(tag(word, tags.isEmpty()));
    }
    return tags;
  }

  private String tag(String word, boolean first) {
    String known = lexicon.get(word.toLowerCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    char c = word.charAt(0);
    if (!Character.isLetterOrDigit(c)) {
      return ".!?".indexOf(c) >= 0 ? "." : c == ',' ? "," : "“\"‘".indexOf(c) >= 0 ? "``" : ":";
    }
    if (Character.isDigit(c)) {
      return "CD";
    }
    if (Character.isUpperCase(c) && !first) {
      return "NNP";
    }
    if (word.endsWith("ing")) return "VBG";
    if (word.endsWith("ed")) return "VBD";
    if (word.endsWith("ly")) return "RB";
    if (word.endsWith("s")) return "NNS";
    return "NN";
  }

  List<Sentence> withoutFalseNames(List<Sentence> sentences) {
    return sentences;
  }
}
