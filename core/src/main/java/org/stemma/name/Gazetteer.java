package org.stemma.name;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.stemma.text.Resource;

/// The names of places and groups that are general knowledge, found longest first, and where on the
/// map the places are.
///
/// Places: GeoNames, CC BY 4.0, compiled by [GeoNames]; the rest: `organisations.tsv`,
/// `regions.tsv`, `countries.tsv`. A run may add tables of its own or use them in place of the one
/// built in.
public final class Gazetteer {
  /// A name found: how many words it takes.
  record Match(Known known, int length) {}

  private record Entry(List<String> folded, List<String> printed, Known known, boolean lower) {}

  private final List<PlaceTable> places;
  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final Map<String, List<Entry>> withPlaces = new ConcurrentHashMap<>();
  private static final int LONGEST_PEOPLE = 3;

  private final Map<String, String> demonyms = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Sites sites;

  private Gazetteer(List<PlaceTable> places) {
    this.places = List.copyOf(places);
    organisations();
    regions();
    countries();
    this.sites = new Sites(this.places, countries);
  }

  private static final class Shared {
    private static final PlaceTable TABLE = PlaceTable.builtIn();
    private static final Gazetteer GAZETTEER = new Gazetteer(List.of(TABLE));
  }

  /// What comes with the program.
  public static Gazetteer builtIn() {
    return Shared.GAZETTEER;
  }

  /// The places of these tables before those built in, which stay known.
  ///
  /// @throws IOException if a table cannot be read or is none; the message says where
  public static Gazetteer adding(List<Path> tables) throws IOException {
    List<PlaceTable> all = new ArrayList<>(read(tables));
    all.add(Shared.TABLE);
    return new Gazetteer(all);
  }

  /// The places of these tables alone; countries, regions and groups stay known.
  ///
  /// @throws IOException if a table cannot be read or is none; the message says where
  public static Gazetteer replacing(List<Path> tables) throws IOException {
    return new Gazetteer(read(tables));
  }

  private static List<PlaceTable> read(List<Path> tables) throws IOException {
    List<PlaceTable> read = new ArrayList<>();
    for (Path table : tables) {
      read.add(PlaceTable.of(table));
    }
    return read;
  }

  /// All that is called so on the map, the largest first.
  public List<Site> sites(String name) {
    TreeSet<Site> found = new TreeSet<>();
    for (Entry entry : byFirstWord.getOrDefault(first(name), List.of())) {
      if (String.join(" ", entry.folded()).equals(joined(name))) {
        site(entry.known()).ifPresent(found::add);
      }
    }
    places.forEach(t -> t.spelled(name).forEach(r -> found.add(sites.of(r))));
    return List.copyOf(found);
  }

  private static String first(String name) {
    return Segmentation.of(name).stream().findFirst().map(Gazetteer::folded).orElse("");
  }

  private static String joined(String name) {
    return Segmentation.of(name).stream().map(Gazetteer::folded).collect(Collectors.joining(" "));
  }

  private Optional<Site> site(Known known) {
    if (known.isCountry()) {
      return Optional.of(sites.country(known.id().substring("country:".length())));
    }
    return known.isPlace() ? Optional.of(Sites.region(known.name())) : Optional.empty();
  }

  /// The longest known name that begins at the word.
  Optional<Match> at(List<Word> words, int from) {
    Word first = words.get(from);
    for (Entry entry : entries(folded(first))) {
      if (fits(entry, words, from)) {
        return Optional.of(new Match(entry.known(), entry.folded().size()));
      }
    }
    return Optional.empty();
  }

  /// The names that begin with the word, longest first; what the hand-made lists know goes before
  /// the table of towns.
  private List<Entry> entries(String word) {
    return withPlaces.computeIfAbsent(word, this::collected);
  }

  private List<Entry> collected(String word) {
    List<Entry> all = new ArrayList<>(byFirstWord.getOrDefault(word, List.of()));
    for (PlaceTable table : places) {
      for (PlaceTable.Place place : table.beginningWith(word)) {
        all.add(entry(place.spelling(), place.known(), false));
      }
    }
    all.sort(Comparator.comparingInt((Entry e) -> -e.folded().size()));
    return List.copyOf(all);
  }

  /// The code of the country whose people or things the adjective means.
  Optional<String> demonym(String word) {
    return Optional.ofNullable(demonyms.get(word));
  }

  /// How many words from here on are the adjective of a people: two of "South Korean officials".
  int people(List<Word> words, int from, int to) {
    for (int end = Math.min(to, from + LONGEST_PEOPLE); end > from; end--) {
      String phrase =
          words.subList(from, end).stream().map(Word::text).collect(Collectors.joining(" "));
      if (demonyms.containsKey(phrase)) {
        return end - from;
      }
    }
    return 0;
  }

  /// The name with the country or people at its head, if any, as a code: "US Navy" and "American
  /// Navy" are alike so.
  String withCode(String name) {
    List<Word> words = Segmentation.words(name);
    Optional<String> people = demonym(words.getFirst().text());
    Optional<Match> land =
        at(words, 0).filter(m -> m.known().isCountry() && m.length() < words.size());
    if (words.size() < 2 || people.isEmpty() && land.isEmpty()) {
      return name;
    }
    int from = land.map(Match::length).orElse(1);
    String code = land.map(m -> m.known().id().substring(8)).or(() -> people).orElseThrow();
    return code + " " + name.substring(words.get(from).span().start());
  }

  /// The name of a country by its code.
  String country(String code) {
    return countries.getOrDefault(code, code);
  }

  private static String folded(String word) {
    return word.indexOf('.') < 0 ? Spelling.fold(word) : Spelling.fold(word).replace(".", "");
  }

  private static String folded(Word word) {
    return word.lower().indexOf('.') < 0 ? word.lower() : word.lower().replace(".", "");
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
      if (!folded(word).equals(entry.folded().get(i))) {
        return false;
      }
      boolean small = word.text().equals(word.text().toLowerCase(Locale.ROOT));
      lower &= small;
      same &=
          word.text().replace('’', '\'').equals(entry.printed().get(i))
              || i == 0 && isCapitalisedForm(word.text(), entry.printed().get(i));
      capitals &= !word.isLetters() || word.isAllCapitals();
    }
    boolean loose =
        entry.folded().size() > 1 && !entry.known().isPlace() && (!lower || entry.lower());
    return same || loose || capitals && entry.folded().getFirst().length() > 3;
  }

  private static boolean isCapitalisedForm(String word, String printed) {
    return printed.contains("-")
        && Character.isUpperCase(word.charAt(0))
        && word.equalsIgnoreCase(printed)
        && !word.equals(word.toUpperCase(Locale.ROOT));
  }

  private void add(String name, Known known, boolean lower) {
    Entry entry = entry(name, known, lower);
    byFirstWord.computeIfAbsent(entry.folded().getFirst(), w -> new ArrayList<>()).add(entry);
  }

  private static Entry entry(String name, Known known, boolean lower) {
    List<String> printed = Segmentation.of(name);
    return new Entry(printed.stream().map(Gazetteer::folded).toList(), printed, known, lower);
  }

  private void organisations() {
    for (List<String> row : Resource.rows(Gazetteer.class, "organisations.tsv")) {
      String id = (row.getFirst().equals("company") ? "company:" : "group:") + row.get(1);
      Known known = new Known(id, Entity.Kind.ORGANISATION, row.get(1), true, false);
      add(
          row.get(1),
          known,
          row.getFirst().equals("coalition") || Segmentation.of(row.get(1)).size() > 2);
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
      Known known =
          new Known(
              "region:" + row.get(1), kind, row.get(1), !Vocabulary.isGiven(row.get(1)), false);
      add(row.get(1), known, false);
      aliases(row, 2).forEach(a -> add(a, known, false));
    }
  }

  private void countries() {
    for (List<String> row : Resource.rows(Gazetteer.class, "countries.tsv")) {
      boolean strong = !Vocabulary.isGiven(row.get(1));
      Known known =
          new Known("country:" + row.getFirst(), Entity.Kind.PLACE, row.get(1), strong, false);
      countries.put(row.getFirst(), row.get(1));
      add(row.get(1), known, false);
      aliases(row, 2).forEach(a -> add(a, known, false));
      aliases(row, 3).forEach(d -> demonyms.putIfAbsent(d, row.getFirst()));
    }
  }

  private static List<String> aliases(List<String> row, int column) {
    return row.size() > column && !row.get(column).isEmpty()
        ? List.of(row.get(column).split("\\|"))
        : List.of();
  }
}
