package org.stemma.simulate.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.simulate.event.Filler;
import org.stemma.simulate.event.Role;
import org.stemma.simulate.telling.Hedge;
import org.stemma.simulate.telling.Quoting;
import org.stemma.simulate.telling.Telling;

/// The ways in which English news puts propositions, attributions, numbers and days into words.
public final class Grammar {
  private static final Pattern BLANKS = Pattern.compile(" +");
  private static final Grammar ENGLISH = new Grammar();

  private final SortedMap<String, Predicate> predicates;
  private final List<Frame> frames;
  private final Map<String, List<String>> verbs = new LinkedHashMap<>();
  private final Map<String, List<Node>> hedges = new LinkedHashMap<>();
  private final Map<String, String> prepositions = new LinkedHashMap<>();
  private final Map<String, String> sorts = new LinkedHashMap<>();
  private final List<Remark> remarks;
  private final List<List<Node>> opinions;
  private final Numerals numerals;

  private Grammar() {
    predicates = Predicate.read(DataLines.of("clauses.rules"));
    frames = DataLines.of("frames.tsv").stream().map(Frame::read).toList();
    remarks = DataLines.of("remarks.tsv").stream().map(Remark::read).toList();
    opinions = DataLines.of("opinions.lexicon").stream().map(TemplateReader::read).toList();
    numerals = Numerals.read();
    for (String line : DataLines.of("cues.lexicon")) {
      int blank = line.indexOf(' ');
      verbs.put(line.substring(0, blank), weighted(line.substring(blank + 1)));
    }
    for (String line : DataLines.of("sorts.lexicon")) {
      List<String> words = BLANKS.splitAsStream(line.strip()).toList();
      words.subList(1, words.size()).forEach(w -> sorts.put(w, words.getFirst()));
    }
    for (String line : DataLines.of("prepositions.lexicon")) {
      List<String> words = BLANKS.splitAsStream(line.strip()).toList();
      words.subList(1, words.size()).forEach(w -> prepositions.put(w, words.getFirst()));
    }
    for (String line : DataLines.of("hedges.tsv")) {
      List<String> cells = DataLines.cells(line);
      hedges.put(cells.get(0) + " " + cells.get(1), TemplateReader.read(cells.get(2)));
    }
  }

  public static Grammar english() {
    return ENGLISH;
  }

  /// The predicates that can be told.
  public SortedSet<String> predicates() {
    SortedSet<String> names = new TreeSet<>(predicates.keySet());
    names.removeIf(n -> n.indexOf('.') >= 0);
    return names;
  }

  /// Verbs as often as their numbers say: `said*30 told_reporters*2`.
  private static List<String> weighted(String entries) {
    List<String> all = new ArrayList<>();
    BLANKS
        .splitAsStream(entries.strip())
        .forEach(
            entry -> {
              int star = entry.indexOf('*');
              int times = star < 0 ? 1 : Integer.parseInt(entry.substring(star + 1));
              String verb = (star < 0 ? entry : entry.substring(0, star)).replace('_', ' ');
              for (int i = 0; i < times; i++) {
                all.add(verb);
              }
            });
    return List.copyOf(all);
  }

  /// The wordings for what the telling tells: special ones for its kind or its patient, if any.
  Predicate predicate(Telling telling) {
    String name = telling.fact().predicate();
    List<String> kinds = new ArrayList<>();
    kinds.add(telling.fact().kind().toString());
    telling.filler(Role.PATIENT).ifPresent(f -> kinds.addAll(kinds(f)));
    return kinds.stream()
        .map(k -> predicates.get(name + "." + k))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> predicate(name));
  }

  private static List<String> kinds(Filler filler) {
    return switch (filler) {
      case Filler.Named named -> List.of(named.entity().kind().toString());
      case Filler.Words words -> List.of(lastWord(words.text()), "WORDS");
      case Filler.Count count -> List.of();
      case Filler.Day day -> List.of();
    };
  }

  /// The preposition for a place of the description: "on" for "the bridge".
  String preposition(String description) {
    return prepositions.getOrDefault(lastWord(description), "at");
  }

  Predicate predicate(String name) {
    Predicate found = predicates.get(name);
    if (found == null) {
      throw new IllegalArgumentException(
          "no predicate “" + name + "” in clauses.rules; there are " + predicates.keySet());
    }
    return found;
  }

  List<Frame> frames() {
    return frames;
  }

  /// The frames for so many links; those of a plain assertion where the hedge has none of its own.
  List<Frame> framesFor(String links, Hedge hedge, Quoting how) {
    List<Frame> own = frames.stream().filter(f -> f.fits(links, hedge, how)).toList();
    List<Frame> found =
        own.isEmpty()
            ? frames.stream().filter(f -> f.fits(links, Hedge.ASSERTED, how)).toList()
            : own;
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "frames.tsv: no frame for " + links + ", " + hedge + ", " + how);
    }
    return found;
  }

  List<String> verbs(String list) {
    List<String> found = verbs.get(list);
    if (found == null) {
      throw new IllegalArgumentException("no verbs “" + list + "” in cues.lexicon");
    }
    return found;
  }

  /// What stands before a clause for a hedge where no frame has it: "it was possible that".
  List<Node> hedge(String key) {
    return hedges.getOrDefault(key, List.of());
  }

  /// The saying that a fact is among those that suit its event: its own in its story, whoever
  /// prints it.
  Remark remark(Telling telling, long story) {
    String noun = telling.filler(Role.PATIENT).map(Grammar::lastWord).orElse("");
    String sort = sorts.getOrDefault(noun, "any");
    List<Remark> fitting = remarks.stream().filter(r -> r.suits(sort)).toList();
    int step = fitting.size() % 37 == 0 ? 41 : 37;
    int number = Templates.number(telling.fact().id()) * step;
    return fitting.get((Templates.draw(story, 5) % 10_000 + number) % fitting.size());
  }

  private static String lastWord(Filler filler) {
    return filler instanceof Filler.Words words ? lastWord(words.text()) : "";
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  List<Remark> remarks() {
    return remarks;
  }

  List<List<Node>> opinions() {
    return opinions;
  }

  Numerals numerals() {
    return numerals;
  }
}
