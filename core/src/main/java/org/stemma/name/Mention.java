package org.stemma.name;

import java.util.List;
import java.util.Optional;
import org.stemma.text.Passage;

/// A name as printed once, before it is known whom it means.
///
/// @param sentence index of its sentence in the report
/// @param text as printed, white space as one blank
/// @param votes what its words and its neighbours say about its kind
/// @param roles the titles and roles beside it
/// @param gender `m` or `f` where a title tells
/// @param certain whether it is a name for sure; a lone capitalised word at the start of a sentence
///     is not
record Mention(
    Passage where,
    int sentence,
    String text,
    Optional<Known> known,
    Votes votes,
    List<Role> roles,
    Optional<String> gender,
    boolean certain) {
  Mention {
    roles = List.copyOf(roles);
  }

  /// The classes of the titles and roles beside it.
  List<String> titles() {
    return roles.stream().map(Role::kind).distinct().toList();
  }

  String key() {
    return Spelling.key(text);
  }

  boolean isOneWord() {
    return text.indexOf(' ') < 0;
  }

  Mention unknown() {
    return new Mention(where, sentence, text, Optional.empty(), votes, roles, gender, certain);
  }
}
