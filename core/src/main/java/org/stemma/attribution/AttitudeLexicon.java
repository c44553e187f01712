package org.stemma.attribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.text.Resource;

/// The verbs that tell of an attitude, with the complements they do so with, read from
/// `attitudes.lexicon`.
final class AttitudeLexicon {
  static final AttitudeLexicon ENGLISH = new AttitudeLexicon();

  private final Map<String, Cue.Meaning> meanings = new TreeMap<>();
  private final Map<String, Boolean> agentless = new TreeMap<>();

  private AttitudeLexicon() {
    for (List<String> row : Resource.rows(AttitudeLexicon.class, "attitudes.lexicon")) {
      if (row.getFirst().startsWith(">")) {
        continue;
      }
      for (String frame : List.of(row.get(1).split(","))) {
        for (String lemma : List.of(row.get(2).split(" "))) {
          add(row.getFirst(), lemma + " " + frame);
        }
      }
    }
  }

  private void add(String kind, String key) {
    if (kind.equals("seem")) {
      agentless.put(key, true);
      meanings.put(key, Cue.Meaning.EVIDENCE);
    } else {
      meanings.put(key, Cue.Meaning.valueOf(kind.toUpperCase(java.util.Locale.ROOT)));
    }
  }

  Optional<Cue.Meaning> meaning(String lemma, Complement complement) {
    String frame = complement.hasAgent() ? "object" : complement.frame();
    return Optional.ofNullable(meanings.get(lemma + " " + frame));
  }

  /// Whether it is the reporter's own impression: "the crowd seemed calm".
  boolean isAgentless(String lemma, Complement complement) {
    return agentless.containsKey(lemma + " " + complement.frame());
  }
}
