package org.stemma.text;

import java.util.List;

/// Why something derived is so: the rule that derived it, what it says, and the passages it rests
/// on.
///
/// @param rule a short stable name such as `page-date` or `shared-wording`
/// @param says one plain sentence or phrase for the reader
/// @param passages where it stands; empty for a reason about the absence of something
public record Because(String rule, String says, List<Passage> passages) {
  public Because {
    passages = List.copyOf(passages);
  }

  public static Because of(String rule, String says, Passage... passages) {
    return new Because(rule, says, List.of(passages));
  }
}
