package org.stemma.archive;

/// A report as the archive holds it.
///
/// @param key what tells it from every other, 16 hexadecimal digits: a hash over its id, its text
/// and
/// what it states of itself
/// @param id as it calls itself: its file's name, or the id its feed gives
/// @param original SHA-256 of the input it was read from
/// @param name the name of the file it was read under
/// @param place counted in that input, for inputs of many reports
/// @param file how the first of its inputs, in the order of letters, was named
/// @param rank its place there
/// @param source how messages name the report
/// @param page what its versions have in common; blank where nothing tells
/// @param title the headline, blank without one
/// @param outlet blank where nobody knows
/// @param published a day or instant as far as known without other reports, blank if not at all
/// @param added when
/// @param story the story it tells
public record Filed(
    long number,
    String key,
    String id,
    String original,
    String name,
    long place,
    String file,
    long rank,
    String source,
    String page,
    String title,
    String outlet,
    String published,
    String added,
    String story) {

  /// What a person sees of the key.
  public String shortKey() {
    return key.substring(0, 8);
  }
}
