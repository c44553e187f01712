package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.text.Resource;

/// The verbs that tell of an attitude, with the complements they do so with, read from
/// `attitudes.lexicon`.
final class AttitudeLexicon {
  static final AttitudeLexicon ENGLISH = new AttitudeLexicon();
  private static final String SEEMING = "seem";

  private final Map<String, Cue.Meaning> meanings = new TreeMap<>();
  private final Set<String> seeming = new TreeSet<>();
  private final List<CueLexicon.Example> examples = new ArrayList<>();

  private AttitudeLexicon() {
    Resource.lines(AttitudeLexicon.class, "attitudes.lexicon").forEach(this::add);
  }

  private void add(String line) {
    if (line.startsWith(">")) {
      List<String> parts = List.of(line.substring(1).split("\\|"));
      Cue.Meaning meaning = meaning(parts.get(2).strip());
      examples.add(new CueLexicon.Example(parts.get(0).strip(), parts.get(1).strip(), meaning));
      return;
    }
    List<String> fields = List.of(line.split("\t"));
    if (fields.size() != 3) {
      throw new IllegalStateException("attitudes.lexicon: not class, complements, lemmas: " + line);
    }
    for (String frame : List.of(fields.get(1).split(","))) {
      for (String lemma : List.of(fields.get(2).split(" "))) {
        add(fields.getFirst(), lemma + " " + frame);
      }
    }
  }

  private void add(String kind, String key) {
    meanings.putIfAbsent(key, meaning(kind));
    if (kind.equals(SEEMING)) {
      seeming.add(key);
    }
  }

  private static Cue.Meaning meaning(String kind) {
    return kind.equals(SEEMING)
        ? Cue.Meaning.SUPPOSE
        : Cue.Meaning.valueOf(kind.toUpperCase(Locale.ROOT));
  }

  /// What the verb does with what it takes, if it tells of an attitude.
  Optional<Cue.Meaning> meaning(String lemma, Complement complement) {
    String frame = complement.hasAgent() ? "object" : complement.frame();
    return Optional.ofNullable(meanings.get(lemma + " " + frame));
  }

  /// Whether it is the reporter's own impression: "the crowd seemed calm".
  boolean isSeeming(String lemma, Complement complement) {
    return seeming.contains(lemma + " " + complement.frame());
  }

  int size() {
    return meanings.size();
  }

  List<CueLexicon.Example> examples() {
    return List.copyOf(examples);
  }
}
