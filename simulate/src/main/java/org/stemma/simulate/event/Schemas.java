package org.stemma.simulate.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The schemas of the events, read from `*.schema` resources; `common.schema` says how they are
/// written.
final class Schemas {
  private static final Pattern BAR = Pattern.compile("\\|");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern COMMA = Pattern.compile(",");
  private static final List<Schema> ALL =
      lines("schemas.lexicon").stream().map(Schemas::of).toList();

  private final TreeMap<String, List<String>> lists = new TreeMap<>();
  private final List<Schema.Part> cast = new ArrayList<>();
  private final List<Schema.Amount> amounts = new ArrayList<>();
  private final List<Schema.Line> facts = new ArrayList<>();
  private final List<Schema.Voice> voices = new ArrayList<>();

  private Schemas() {}

  static List<Schema> all() {
    return ALL;
  }

  /// The schema of a resource; it need not be a kind of event.
  static Schema of(String name) {
    return new Schemas().read(name);
  }

  private Schema read(String name) {
    lines(name + ".schema").forEach(line -> read(name, line));
    List<String> hours = lists.getOrDefault("hours", List.of("0", "23"));
    return new Schema(
        name.replace('-', ' '),
        lists.getOrDefault("nouns", List.of()),
        lists.getOrDefault("places", List.of()),
        Integer.parseInt(hours.getFirst()),
        Integer.parseInt(hours.getLast()),
        List.copyOf(cast),
        lists,
        List.copyOf(amounts),
        List.copyOf(facts),
        List.copyOf(voices));
  }

  private void read(String file, String line) {
    try {
      understand(line);
    } catch (RuntimeException wrong) {
      throw new IllegalArgumentException(
          file + ".schema: cannot read “" + line + "”; common.schema says how", wrong);
    }
  }

  private void understand(String line) {
    List<String> head = BLANKS.splitAsStream(line.strip()).toList();
    String rest = line.contains("=") ? line.substring(line.indexOf('=') + 1).strip() : "";
    switch (head.getFirst()) {
      case "use" -> lines(head.get(1) + ".schema").forEach(l -> read(head.get(1), l));
      case "list" -> lists.put(head.get(1), bars(rest));
      case "cast" -> cast(head.get(1), rest);
      case "number" -> number(amount(head.get(1), rest));
      case "fact" -> fact(fact(line));
      case "voice" -> voices.add(voice(line));
      case String other -> throw new IllegalArgumentException(other + " begins no line");
    }
  }

  /// A number set anew takes the place of the one before, at the end.
  private void number(Schema.Amount amount) {
    amounts.removeIf(a -> a.name().equals(amount.name()));
    amounts.add(amount);
  }

  private void fact(Schema.Line line) {
    facts.removeIf(f -> f.name().equals(line.name()));
    facts.add(line);
  }

  /// `sort`, `sort "role"`, `sort %list` (of roles), `sort of part`, or `as part`.
  private void cast(String name, String rest) {
    int quote = Math.max(rest.indexOf('"'), rest.indexOf('%'));
    List<String> words =
        BLANKS.splitAsStream(quote < 0 ? rest : rest.substring(0, quote).strip()).toList();
    String role = quote < 0 ? "" : rest.substring(quote).replace("\"", "");
    Optional<String> of = words.size() > 1 ? Optional.of(words.getLast()) : Optional.empty();
    cast.removeIf(part -> part.name().equals(name));
    boolean as = words.getFirst().equals("as");
    cast.add(new Schema.Part(name, words.getFirst(), of, as, role));
  }

  /// `40..400`, `5..40 % of aboard`, or `aboard - dead - missing`.
  private static Schema.Amount amount(String name, String rest) {
    List<String> words = BLANKS.splitAsStream(rest).toList();
    if (words.contains("-") || words.size() == 1 && !rest.contains("..")) {
      List<String> minus = words.stream().skip(1).filter(w -> !w.equals("-")).toList();
      return new Schema.Amount(name, 100, 100, Optional.of(words.getFirst()), minus);
    }
    int low = Integer.parseInt(words.getFirst().substring(0, words.getFirst().indexOf("..")));
    int high = Integer.parseInt(words.getFirst().substring(words.getFirst().indexOf("..") + 2));
    Optional<String> of =
        words.contains("of") ? Optional.of(words.get(words.indexOf("of") + 1)) : Optional.empty();
    return new Schema.Amount(name, low, high, of, List.of());
  }

  /// `fact name weight PREDICATE flag flag by a,b after name | ROLE filler | ROLE filler`.
  private static Schema.Line fact(String line) {
    List<String> cells = bars(line);
    List<String> head = BLANKS.splitAsStream(cells.getFirst()).toList();
    TreeMap<Role, String> roles = new TreeMap<>();
    for (String cell : cells.subList(1, cells.size())) {
      int blank = cell.indexOf(' ');
      roles.put(Role.valueOf(cell.substring(0, blank)), cell.substring(blank + 1).strip());
    }
    int by = head.indexOf("by");
    int after = head.indexOf("after");
    TreeSet<String> flags = new TreeSet<>(head.subList(4, by < 0 ? head.size() : by));
    return new Schema.Line(
        head.get(1),
        Double.parseDouble(head.get(2)),
        head.get(3),
        roles,
        flags,
        by < 0 ? List.of() : COMMA.splitAsStream(head.get(by + 1)).toList(),
        after < 0 ? Optional.empty() : Optional.of(head.get(after + 1)));
  }

  /// `voice topic who firsthand upper topic | words | words`.
  private static Schema.Voice voice(String line) {
    List<String> cells = bars(line);
    List<String> head = BLANKS.splitAsStream(cells.getFirst()).toList();
    int upper = head.indexOf("upper");
    return new Schema.Voice(
        head.get(1),
        head.get(2).equals("-") ? "" : head.get(2),
        cells.subList(1, cells.size()),
        head.contains("firsthand"),
        upper < 0 ? Optional.empty() : Optional.of(head.get(upper + 1)));
  }

  private static List<String> bars(String text) {
    return BAR.splitAsStream(text).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  static List<String> lines(String resource) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Schemas.class.getResourceAsStream(resource), resource + " is missing"),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
