package org.stemma.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What intake refuses rather than choke on. Archives and lists of documents may be of any length,
/// as they are read one document at a time; what is limited is one document, and what it takes to
/// get at it.
///
/// @param bytes of one document: a file, a line of JSONL, a record of a web archive, a whole feed
/// @param characters of one report's text; a long novel has a million
/// @param files in one folder or ZIP archive
/// @param depth of nested elements in a page, whose deeper text counts as that of the element at
/// that depth; of nested values in JSON, which is refused beyond
/// @param tags in one page or XML document
/// @param ratio of bytes after decompression to bytes before, once ten megabytes have come out
/// @param nesting of archives and compressed files in each other
/// @param header bytes of all header lines of one record of a web archive, or of a saved page
/// @param warnings about single places of one file; the rest are counted
public record Limits(
    long bytes,
    int characters,
    int files,
    int depth,
    int tags,
    int ratio,
    int nesting,
    int header,
    int warnings) {
  public static final Limits USUAL =
      new Limits(20_000_000, 2_000_000, 10_000, 200, 500_000, 1_000, 4, 65_536, 20);

  public Limits {
    List<Long> all = List.of(bytes, (long) characters, (long) files, (long) depth, (long) tags);
    boolean positive =
        all.stream().allMatch(n -> n >= 1)
            && ratio >= 1
            && nesting >= 1
            && header >= 1
            && warnings >= 1;
    if (!positive || bytes >= Integer.MAX_VALUE) {
      throw new IllegalArgumentException("limits must be positive, and a document at most 2 GB");
    }
  }

  /// The names of all limits, with what they are now.
  public Map<String, Long> named() {
    Map<String, Long> named = new LinkedHashMap<>();
    named.put("bytes", bytes);
    named.put("characters", (long) characters);
    named.put("files", (long) files);
    named.put("depth", (long) depth);
    named.put("tags", (long) tags);
    named.put("ratio", (long) ratio);
    named.put("nesting", (long) nesting);
    named.put("header", (long) header);
    named.put("warnings", (long) warnings);
    return named;
  }

  /// The same with one limit set by its name.
  ///
  /// @throws IllegalArgumentException if there is no such limit or it cannot have that value
  public Limits with(String name, long value) {
    Map<String, Long> named = named();
    if (named.replace(name, value) == null) {
      throw new IllegalArgumentException(
          "no limit " + name + "; there are " + String.join(", ", named.keySet()));
    }
    if (value < 1 || value >= Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "limit " + name + " is " + value + "; give a number from 1 to 2147483646");
    }
    List<Integer> values = new ArrayList<>();
    named.values().forEach(v -> values.add(v.intValue()));
    return new Limits(
        values.get(0),
        values.get(1),
        values.get(2),
        values.get(3),
        values.get(4),
        values.get(5),
        values.get(6),
        values.get(7),
        values.get(8));
  }
}
