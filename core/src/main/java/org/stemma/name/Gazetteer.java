package org.stemma.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.text.Resource;

/// The names of places and groups that are general knowledge, found longest first. Places: GeoNames, CC BY 4.0, compiled by
/// the test-scope program `PlacesImport`; the rest: `organisations.tsv`, `regions.tsv`, `countries.tsv`.
final class Gazetteer {
  private static final Gazetteer SHARED = new Gazetteer();

  /// Below this many thousand people a one-word place needs a second witness, such as "in" before it.
  private static final int LARGE = 300;

  /// A name found: how many words it takes.
  record Match(Known known, int length) {}

  private record Entry(List<String> folded, List<String> printed, Known known, boolean lower) {}

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final Map<String, String> demonyms = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();

  private Gazetteer() {
    organisations();
    regions();
    countries();
    places();
    byFirstWord.values().forEach(list -> list.sort(Comparator.comparingInt((Entry e) -> -e.folded().size())));
  }

  static Gazetteer shared() {
    return SHARED;
  }

  /// The longest known name that begins at the word.
  Optional<Match> at(List<Word> words, int from) {
    Word first = words.get(from);
    for (Entry entry : byFirstWord.getOrDefault(folded(first.text()), List.of())) {
      if (fits(entry, words, from)) {
        return Optional.of(new Match(entry.known(), entry.folded().size()));
      }
    }
    return Optional.empty();
  }

  /// The code of the country whose people or things the adjective means.
  Optional<String> demonym(String word) {
    return Optional.ofNullable(demonyms.get(word));
  }

  /// The name of a country by its code.
  String country(String code) {
    return countries.getOrDefault(code, code);
  }

  private static String folded(String word) {
    return Spelling.fold(word).replace(".", "");
  }

  private static boolean fits(Entry entry, List<Word> words, int from) {
    if (from + entry.folded().size() > words.size()) {
      return false;
    }
    boolean lower = true;
    boolean same = true;
    boolean capitals = true;
    for (int i = 0; i < entry.folded().size(); i++) {
      Word word = words.get(from + i);
      if (!folded(word.text()).equals(entry.folded().get(i))) {
        return false;
      }
      boolean small = word.text().equals(word.text().toLowerCase(java.util.Locale.ROOT));
      lower &= small;
      same &= word.text().equals(entry.printed().get(i)) || small && entry.printed().get(i).length() < 4 && i > 0 || i == 0 && isCapitalisedForm(word.text(), entry.printed().get(i));
      capitals &= !word.isLetters() || word.isAllCapitals();
    }
    return same || entry.folded().size() > 1 && (!lower || entry.lower()) || capitals && entry.folded().getFirst().length() > 3;
  }

  private static boolean isCapitalisedForm(String word, String printed) {
    return word.length() == printed.length() && word.substring(1).equalsIgnoreCase(printed.substring(1)) && !printed.equals(printed.toUpperCase(java.util.Locale.ROOT)) && Character.isUpperCase(word.charAt(0)) && printed.contains("-");
  }

  private void add(String name, Known known, boolean lower) {
    List<String> printed = Segmentation.of(name);
    List<String> folded = printed.stream().map(Gazetteer::folded).toList();
    List<Entry> list = byFirstWord.computeIfAbsent(folded.getFirst(), w -> new ArrayList<>());
    boolean there = list.stream().anyMatch(e -> e.folded().equals(folded) && e.printed().equals(printed));
    if (!there) {
      list.add(new Entry(folded, printed, known, lower));
    }
  }

  private void organisations() {
    for (List<String> row : Resource.rows(Gazetteer.class, "organisations.tsv")) {
      String id = "group:" + row.get(1);
      Known known = new Known(id, Entity.Kind.ORGANISATION, row.get(1), true, false);
      add(row.get(1), known, row.getFirst().equals("coalition") || Segmentation.of(row.get(1)).size() > 2);
      for (String alias : aliases(row, 2)) {
        boolean held = alias.startsWith("=");
        String name = held ? alias.substring(1) : alias;
        boolean lower = row.getFirst().equals("coalition") || Segmentation.of(name).size() > 2;
        add(name, held ? new Known(id, known.kind(), known.name(), false, true) : known, lower);
      }
    }
  }

  private void regions() {
    for (List<String> row : Resource.rows(Gazetteer.class, "regions.tsv")) {
      Entity.Kind kind = row.getFirst().equals("place") ? Entity.Kind.PLACE : Entity.Kind.FACILITY;
      Known known = new Known("region:" + row.get(1), kind, row.get(1), !Vocabulary.isGiven(row.get(1)), false);
      add(row.get(1), known, false);
      aliases(row, 2).forEach(a -> add(a, known, false));
    }
  }

  private void countries() {
    for (List<String> row : Resource.rows(Gazetteer.class, "countries.tsv")) {
      boolean strong = !Vocabulary.isGiven(row.get(1));
      Known known = new Known("country:" + row.getFirst(), Entity.Kind.PLACE, row.get(1), strong, false);
      countries.put(row.getFirst(), row.get(1));
      add(row.get(1), known, false);
      aliases(row, 2).forEach(a -> add(a, known, false));
      aliases(row, 3).forEach(d -> demonyms.putIfAbsent(d, row.getFirst()));
    }
  }

  private void places() {
    List<List<String>> rows = new ArrayList<>(Resource.rows(Gazetteer.class, "places.tsv"));
    rows.sort(Comparator.comparingInt(row -> -people(row)));
    for (List<String> row : rows) {
      place(row.getFirst(), row, true);
    }
    for (List<String> row : rows) {
      aliases(row, 1).forEach(a -> place(a, row, false));
    }
  }

  private void place(String name, List<String> row, boolean own) {
    String id = "place:" + row.getFirst() + "/" + row.get(2);
    boolean several = name.indexOf(' ') > 0;
    boolean ambiguous = Vocabulary.isCommon(name) || Vocabulary.isGiven(name) || Vocabulary.isAdjective(name);
    if (!several && ambiguous && people(row) < 5000 || name.length() < 4) {
      return;
    }
    boolean strong = several && own || people(row) >= LARGE && own;
    Known known = new Known(id, Entity.Kind.PLACE, row.getFirst(), strong, false);
    for (String form : withoutArticle(name)) {
      add(form, known, false);
    }
  }

  private static List<String> withoutArticle(String name) {
    String bare = name.replaceFirst("^(?:Al|El|Ar|As|At|Ad|An|Ash|Az)[- ](?=\\p{Lu}\\p{L}{3})", "");
    return bare.equals(name) ? List.of(name) : List.of(name, bare, name.replaceFirst(" ", "-"), "al-" + bare);
  }

  private static int people(List<String> row) {
    return row.size() > 6 && !row.get(6).isEmpty() ? Integer.parseInt(row.get(6)) : row.size() > 6 || row.size() > 4 ? 0 : 500;
  }

  private static List<String> aliases(List<String> row, int column) {
    return row.size() > column && !row.get(column).isEmpty() ? List.of(row.get(column).split("\\|")) : List.of();
  }
}
