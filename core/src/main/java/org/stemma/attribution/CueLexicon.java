package org.stemma.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.text.Resource;

/// The words that mark attributions, read from `cues.lexicon`.
final class CueLexicon {
  /// A sentence of the lexicon with the cue it must show.
  record Example(String sentence, String cue, Cue.Meaning meaning) {}

  static final CueLexicon ENGLISH = read("cues.lexicon");

  private final Map<String, Cue> verbs = new TreeMap<>();
  private final Map<String, Cue> nouns = new TreeMap<>();
  private final Map<String, Cue> adjectives = new TreeMap<>();
  private final Map<String, Cue> adverbs = new TreeMap<>();
  private final List<Example> examples = new ArrayList<>();

  Optional<Cue> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  Optional<Cue> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  Optional<Cue> adjective(String word) {
    return Optional.ofNullable(adjectives.get(word));
  }

  Optional<Cue> adverb(String word) {
    return Optional.ofNullable(adverbs.get(word));
  }

  boolean isNoun(String lemma) {
    return nouns.containsKey(lemma);
  }

  /// Whether a clause may follow the verb with nothing before it.
  boolean takesClause(String lemma) {
    Cue cue = verbs.get(lemma);
    return cue != null
        && (cue.has(Cue.Frame.CLAUSE) || cue.has(Cue.Frame.THAT) || cue.has(Cue.Frame.TELL));
  }

  int size() {
    return verbs.size() + nouns.size() + adjectives.size() + adverbs.size();
  }

  List<Example> examples() {
    return List.copyOf(examples);
  }

  private static CueLexicon read(String resource) {
    CueLexicon lexicon = new CueLexicon();
    Resource.lines(CueLexicon.class, resource).forEach(lexicon::add);
    return lexicon;
  }

  private void add(String line) {
    if (line.startsWith(">")) {
      List<String> parts = List.of(line.substring(1).split("\\|"));
      examples.add(
          new Example(parts.get(0).strip(), parts.get(1).strip(), meaning(parts.get(2).strip())));
      return;
    }
    List<String> fields = List.of(line.split("\t"));
    if (fields.size() != 4) {
      throw new IllegalStateException(
          "cues.lexicon: not class, part of speech, frames, lemmas: " + line);
    }
    Set<Cue.Frame> frames =
        fields.get(2).equals("-")
            ? Set.of()
            : Arrays.stream(fields.get(2).split(","))
                .map(f -> Cue.Frame.valueOf(f.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    Cue.Part part = Cue.Part.valueOf(fields.get(1).toUpperCase(Locale.ROOT));
    for (String lemma : List.of(fields.get(3).split(" "))) {
      table(part).merge(lemma, new Cue(lemma, part, meaning(fields.get(0)), frames), Cue::plus);
    }
  }

  private Map<String, Cue> table(Cue.Part part) {
    return switch (part) {
      case VERB -> verbs;
      case NOUN -> nouns;
      case ADJECTIVE -> adjectives;
      case ADVERB -> adverbs;
    };
  }

  private static Cue.Meaning meaning(String word) {
    return Cue.Meaning.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
