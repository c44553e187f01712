package org.stemma.collate;

import org.stemma.text.Span;

/// A content word of a report, under a key that other reports' wordings of it share.
///
/// @param key an entity's id for a name, `#17` for a number, `@leave` for a class of synonyms, else
///     a stem
/// @param span where it stands
/// @param word as printed, lower case
/// @param quoted whether it stands in quotation marks
/// @param weight how much sharing it says, in nats of rarity
public record Term(String key, Span span, String word, boolean quoted, double weight) {
  public boolean isName() {
    return key.startsWith("E");
  }

  public boolean isNumber() {
    return key.startsWith("#");
  }
}
