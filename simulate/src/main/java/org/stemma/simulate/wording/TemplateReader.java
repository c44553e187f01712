package org.stemma.simulate.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stemma.simulate.event.Role;

/// Reads templates; `clauses.rules` explains the notation.
final class TemplateReader {
  private static final String DELIMITERS = " {}[]<>*\"~^|,;:.?!";
  private static final Pattern ROLE = Pattern.compile("[A-Z]+(\\.(bare|in))?");
  private static final Pattern SLASH = Pattern.compile("/");
  private static final Pattern PRONOUN = Pattern.compile("(he|him|his) S[0-2]");

  private final String text;
  private int at;
  private int picks;

  private TemplateReader(String text) {
    this.text = text;
  }

  /// The template as nodes.
  ///
  /// @throws IllegalArgumentException if a bracket is not closed or a name in braces unknown
  static List<Node> read(String text) {
    TemplateReader reader = new TemplateReader(text);
    List<Node> nodes = reader.until('\0');
    if (reader.at < text.length()) {
      throw reader.broken("unexpected “" + text.charAt(reader.at) + "”");
    }
    return nodes;
  }

  private IllegalArgumentException broken(String what) {
    return new IllegalArgumentException("template “" + text + "”, at " + at + ": " + what);
  }

  private List<Node> until(char end) {
    List<Node> nodes = new ArrayList<>();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == end || c == '|' || c == '}') {
        return nodes;
      }
      if (c == ' ') {
        at++;
      } else {
        nodes.add(next(c));
      }
    }
    if (end != '\0') {
      throw broken("“" + end + "” is missing");
    }
    return nodes;
  }

  private Node next(char c) {
    at++;
    return switch (c) {
      case '{' -> brace();
      case '[' -> new Node.Maybe(closed(']'), true);
      case '<' -> new Node.Maybe(closed('>'), false);
      case '*' -> cue();
      case '"' -> new Node.Quoted(closed('"'));
      case '~' -> new Node.Adverb();
      case '^' -> new Node.Capital();
      case ',', '.', ';', ':', '?', '!' -> new Node.Stop(String.valueOf(c));
      default -> {
        at--;
        yield word();
      }
    };
  }

  private List<Node> closed(char end) {
    List<Node> nodes = until(end);
    if (at >= text.length() || text.charAt(at) != end) {
      throw broken("“" + end + "” is missing");
    }
    at++;
    return nodes;
  }

  private Node cue() {
    List<Node> nodes = closed('*');
    boolean numbered = at < text.length() && Character.isDigit(text.charAt(at));
    return new Node.Cue(nodes, numbered ? text.charAt(at++) - '0' : 0);
  }

  private Node word() {
    int begin = at;
    while (at < text.length() && (DELIMITERS.indexOf(text.charAt(at)) < 0 || isInner())) {
      at++;
    }
    if (begin == at) {
      throw broken("unexpected “" + text.charAt(at) + "”");
    }
    String word = text.substring(begin, at);
    return new Node.Word(word, word.startsWith("'"));
  }

  /// A point or comma inside a word: "3.5".
  private boolean isInner() {
    char c = text.charAt(at);
    return (c == '.' || c == ',')
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private Node brace() {
    int close = matching();
    String inside = text.substring(at, close);
    if (isChoice(inside)) {
      return choice();
    }
    at = close + 1;
    return named(inside);
  }

  private Node named(String name) {
    if (name.startsWith("S") && name.length() == 2) {
      return new Node.Speaker(name.charAt(1) - '0');
    }
    if (name.length() == 1 && "CDNH".contains(name)) {
      return new Node.Clause(name.charAt(0));
    }
    if (name.startsWith("$")) {
      return new Node.Verb(name.substring(1));
    }
    if (PRONOUN.matcher(name).matches()) {
      int blank = name.indexOf(' ');
      return new Node.Pronoun(name.substring(0, blank), name.charAt(blank + 2) - '0');
    }
    if (name.indexOf('/') >= 0) {
      return agreement(name);
    }
    if (ROLE.matcher(name).matches()) {
      int point = name.indexOf('.');
      Role role = Role.valueOf(point < 0 ? name : name.substring(0, point));
      return new Node.Fill(
          role, point < 0 ? Node.Form.PLAIN : name.endsWith(".in") ? Node.Form.IN : Node.Form.BARE);
    }
    throw broken("unknown “{" + name + "}”");
  }

  private static Node agreement(String name) {
    int last = name.lastIndexOf(' ');
    String subject = last < 0 ? "" : name.substring(last + 1);
    boolean agrees = subject.matches("[A-Z]+|S[0-2]");
    String forms = agrees ? name.substring(0, last) : name;
    return new Node.Agree(SLASH.splitAsStream(forms).toList(), agrees ? subject : "");
  }

  private Node choice() {
    int number = picks++;
    List<List<Node>> options = new ArrayList<>();
    options.add(until('}'));
    while (at < text.length() && text.charAt(at) == '|') {
      at++;
      options.add(until('}'));
    }
    at++;
    return new Node.Pick(List.copyOf(options), number);
  }

  private int matching() {
    int depth = 1;
    for (int i = at; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw broken("“}” is missing");
  }

  private static boolean isChoice(String inside) {
    int depth = 0;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 && c == '|') {
        return true;
      }
    }
    return false;
  }
}
