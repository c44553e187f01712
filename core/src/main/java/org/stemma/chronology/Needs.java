package org.stemma.chronology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a text must hold for a pattern to fit: a cheap test that spares most patterns on most
/// sentences, and never one that fits.
///
/// @param classes of each of these classes of `times.lexicon` a word
/// @param words of each of these sets at least one word
/// @param digit whether a digit
record Needs(Set<String> classes, List<Set<String>> words, boolean digit) {
  private static final String DIGIT = "[0-9]";
  private static final Pattern MACRO = Pattern.compile("<([a-z0-9]+)>");
  private static final Pattern WORD = Pattern.compile("(?<=^|[ {}])\\p{L}{2,}(?=$|[ {}])");
  private static final Pattern OPENING =
      Pattern.compile("^(?:\\{\\{)?(\\p{L}{2,})(?=$|[ }]|-(?!\\?)|\\(\\?!)");

  Needs {
    classes = Set.copyOf(classes);
    words = List.copyOf(words);
  }

  /// The words of a text, lower case, and the classes of which it may hold one.
  record Holds(Set<String> classes, Set<String> words, boolean digit) {
    Holds {
      classes = Set.copyOf(classes);
      words = Set.copyOf(words);
    }

    static Holds of(String text) {
      Set<String> words = new HashSet<>();
      int start = -1;
      for (int i = 0; i <= text.length(); i++) {
        boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
        if (letter && start < 0) {
          start = i;
        } else if (!letter && start >= 0) {
          words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
          start = -1;
        }
      }
      boolean digit = text.chars().anyMatch(c -> c >= '0' && c <= '9');
      return new Holds(TimeWords.english().classesIn(text), words, digit);
    }
  }

  boolean areMet(Holds holds) {
    return (holds.digit() || !digit)
        && holds.classes().containsAll(classes)
        && words.stream().allMatch(any -> any.stream().anyMatch(holds.words()::contains));
  }

  /// What a pattern needs as it is written in `times.rules`: of alternatives at its outermost, one
  /// of their first words, and a digit if all need one.
  static Needs of(String written) {
    List<String> outermost = alternatives(written);
    if (outermost.size() > 1) {
      return new Needs(
          Set.of(),
          any(written).stream().toList(),
          outermost.stream().allMatch(a -> of(a).digit()));
    }
    Set<String> classes = new HashSet<>();
    List<Set<String>> words = new ArrayList<>();
    StringBuilder outside = new StringBuilder();
    boolean digit = false;
    for (int at = 0; at < written.length(); ) {
      int end = end(written, at);
      if (written.charAt(at) != '(') {
        digit |= written.startsWith(DIGIT, at) && !isOptional(written, end);
        outside.append(end > at + 1 ? "#" : written.substring(at, end));
      } else {
        String group = written.substring(at, end);
        if (group.startsWith("(?:") && !isOptional(written, end)) {
          digit |= of(group.substring(3, group.length() - 1)).digit();
          any(group.substring(3, group.length() - 1)).ifPresent(words::add);
        }
        outside.append(isWidthless(group) ? "" : "#");
      }
      at = end;
    }
    Matcher macro = MACRO.matcher(outside);
    while (macro.find()) {
      if (!outside.substring(macro.end()).startsWith("?")) {
        classes.add(macro.group(1));
      }
    }
    WORD.matcher(macro.replaceAll("#"))
        .results()
        .forEach(w -> words.add(Set.of(w.group().toLowerCase(Locale.ROOT))));
    return new Needs(classes, words, digit);
  }

  /// Whether a group looks ahead or behind and takes no room itself.
  private static boolean isWidthless(String group) {
    return Stream.of("(?!", "(?=", "(?<!", "(?<=").anyMatch(group::startsWith);
  }

  /// Whether what ends here may be left out; `{{` opens a slot and counts nothing.
  private static boolean isOptional(String written, int end) {
    boolean slot = written.startsWith("{{", end);
    boolean least = written.startsWith("{", end) && !written.startsWith("{0", end);
    return !slot && !least && end < written.length() && "?*{".indexOf(written.charAt(end)) >= 0;
  }

  /// The words that the alternatives of a group begin with, if each begins with one.
  private static Optional<Set<String>> any(String group) {
    Set<String> any = new HashSet<>();
    for (String alternative : alternatives(group)) {
      Matcher opening = OPENING.matcher(alternative);
      if (!opening.find()) {
        return Optional.empty();
      }
      any.add(opening.group(1).toLowerCase(Locale.ROOT));
    }
    return Optional.of(any);
  }

  private static List<String> alternatives(String written) {
    List<String> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < written.length(); i = end(written, i)) {
      if (written.charAt(i) == '|') {
        found.add(written.substring(from, i));
        from = i + 1;
      }
    }
    found.add(written.substring(from));
    return found;
  }

  /// Behind the group, the class of characters, the masked or the plain character that begins here.
  private static int end(String written, int at) {
    return switch (written.charAt(at)) {
      case '(' -> closing(written, at);
      case '[' -> written.indexOf(']', at) + 1;
      case '\\' -> at + 2;
      default -> at + 1;
    };
  }

  /// Behind the bracket that closes the one here; brackets in classes and behind `\\` are none.
  private static int closing(String written, int open) {
    int depth = 0;
    boolean inClass = false;
    for (int i = open; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        inClass = true;
      } else if (c == ']') {
        inClass = false;
      } else if (!inClass && c == '(') {
        depth++;
      } else if (!inClass && c == ')' && --depth == 0) {
        return i + 1;
      }
    }
    throw new IllegalStateException("times.rules: a bracket is not closed: " + written);
  }
}
