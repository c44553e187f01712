package org.stemma.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads JSON as pages write it: control characters in strings, comments and CDATA marks around it,
/// and commas too many
/// are forgiven. What it cannot read ends the value it stands in; nothing is thrown. It is written
/// here because JSON-LD
/// is all that intake reads of JSON, and strict parsers give up on one page in twenty.
final class Json {
  private static final Pattern BEGIN = Pattern.compile("\\{|\\[(?=\\s*[{\\[\"])");
  private static final int DEEPEST = 60;

  private final String text;
  private int at;
  private boolean broken;

  private Json(String text) {
    this.text = text;
  }

  /// Maps, lists and strings; numbers and the rest are strings as printed. Empty if there is no
  /// object or list.
  static Optional<Object> read(String text) {
    Json json = new Json(text);
    Matcher begin = BEGIN.matcher(text);
    if (!begin.find()) {
      return Optional.empty();
    }
    json.at = begin.start();
    return Optional.of(json.value(0));
  }

  private Object value(int depth) {
    blanks();
    if (at >= text.length() || depth > DEEPEST) {
      broken = true;
      return "";
    }
    return switch (text.charAt(at)) {
      case '{' -> object(depth);
      case '[' -> list(depth);
      case '"' -> string();
      default -> bare();
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    while (!broken && !ends('}')) {
      if (text.charAt(at) != '"') {
        broken = true;
        break;
      }
      String key = string();
      blanks();
      if (at < text.length() && text.charAt(at) == ':') {
        at++;
        object.putIfAbsent(key, value(depth + 1));
      } else {
        broken = true;
      }
    }
    return object;
  }

  private List<Object> list(int depth) {
    List<Object> list = new ArrayList<>();
    at++;
    while (!broken && !ends(']')) {
      list.add(value(depth + 1));
    }
    return list;
  }

  /// Steps over commas, and over the end if it is there.
  private boolean ends(char end) {
    blanks();
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      blanks();
    }
    if (at >= text.length()) {
      broken = true;
      return true;
    }
    if (text.charAt(at) == end) {
      at++;
      return true;
    }
    return false;
  }

  private void blanks() {
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0')) {
      at++;
    }
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        at++;
        string.append(escaped());
      } else {
        string.append(c);
      }
    }
    broken = broken || at >= text.length();
    at++;
    return string.toString();
  }

  private char escaped() {
    char c = text.charAt(at);
    if (c == 'u'
        && at + 4 < text.length()
        && text.substring(at + 1, at + 5).matches("[0-9a-fA-F]{4}")) {
      at += 4;
      return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
    }
    return switch (c) {
      case 'n', 'r', 't', 'b', 'f' -> ' ';
      default -> c;
    };
  }

  private String bare() {
    int start = at;
    while (at < text.length() && ",]}".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    broken = broken || at == start;
    return text.substring(start, at).strip();
  }
}
