package org.stemma.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.text.Resource;

/// Names made of a country and a common noun: "the Ruritanian army", "US government", "interior
/// ministry".
final class Collectives {
  private static final Collectives SHARED = new Collectives();

  private static final Set<String> FILLERS = ContextWords.of("filler");

  private static final Set<String> THINGS = ContextWords.of("modified");

  /// A collective found: its words, and how many of them name a country that is a name by itself.
  record Match(Known known, int length, int country) {}

  private record Form(List<String> words, String kind, boolean alone) {}

  private final Map<String, List<Form>> byFirstWord = new HashMap<>();

  private final Set<String> local = new HashSet<>();
  private final Set<String> localHeads = new HashSet<>();

  private Collectives() {
    for (List<String> row : Resource.rows(Collectives.class, "collectives.lexicon")) {
      if (row.getFirst().startsWith("local")) {
        (row.getFirst().equals("local") ? local : localHeads)
            .addAll(List.of(row.get(1).split("\\|")));
        continue;
      }
      boolean alone = row.getFirst().endsWith("*");
      for (String printed : row.get(1).split("\\|")) {
        Form form =
            new Form(
                Segmentation.of(printed).stream().map(Spelling::fold).toList(),
                row.getFirst().replace("*", ""),
                alone);
        byFirstWord.computeIfAbsent(form.words().getFirst(), w -> new ArrayList<>()).add(form);
      }
    }
    byFirstWord
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(f -> -f.words().size())));
  }

  static Collectives shared() {
    return SHARED;
  }

  Optional<Match> at(List<Word> words, int from, Gazetteer gazetteer) {
    Optional<Match> land = country(words, from, gazetteer);
    return land.or(() -> local(words, from, gazetteer)).or(() -> alone(words, from));
  }

  /// "Weirton provincial council": the name of a place, and lower-case words of which the last
  /// closes the name.
  private Optional<Match> local(List<Word> words, int from, Gazetteer gazetteer) {
    Optional<Gazetteer.Match> place = gazetteer.at(words, from).filter(m -> m.known().isPlace());
    if (place.isEmpty() || words.get(from).opens() && !place.get().known().strong()) {
      return Optional.empty();
    }
    int start = from + place.get().length();
    int at = start;
    int end = start;
    while (at < words.size()
        && (local.contains(words.get(at).text()) || localHeads.contains(words.get(at).text()))) {
      at++;
      end = localHeads.contains(words.get(at - 1).text()) ? at : end;
    }
    if (end == start
        || end < words.size() && THINGS.contains(words.get(end).text().replaceFirst("s$", ""))) {
      return Optional.empty();
    }
    String name =
        place.get().known().name()
            + " "
            + String.join(" ", words.subList(start, end).stream().map(Word::lower).toList());
    Known known = new Known("local:" + name, Entity.Kind.ORGANISATION, name, true, false);
    return Optional.of(new Match(known, end - from, place.get().length()));
  }

  /// Whether the words before only tell what kind of person or thing follows: "army officer",
  /// "police station".
  private static boolean isModifier(List<Word> words, int end) {
    if (end >= words.size()) {
      return false;
    }
    String next = words.get(end).text();
    List<Word> singular = Segmentation.words(next.replaceFirst("s$", ""));
    return !singular.isEmpty()
        && next.matches("\\p{Ll}+")
        && (Titles.shared().at(singular, 0, 1).isPresent()
            || THINGS.contains(singular.getFirst().text()));
  }

  private Optional<Match> country(List<Word> words, int from, Gazetteer gazetteer) {
    Word first = words.get(from);
    Optional<String> code = gazetteer.demonym(first.text());
    int own = 0;
    int next = from + 1;
    if (code.isEmpty()) {
      Optional<Gazetteer.Match> match =
          gazetteer.at(words, from).filter(m -> m.known().isCountry());
      if (match.isPresent()) {
        own = match.get().length();
        next = from + own;
        code = Optional.of(match.get().known().id().substring(8));
      } else if (isPeople(first)) {
        code = Optional.of(first.text());
      }
    }
    if (code.isEmpty() || next >= words.size()) {
      return Optional.empty();
    }
    return formFrom(words, from, next, code.get(), own);
  }

  private static boolean isPeople(Word word) {
    return Vocabulary.isAdjective(word.text())
        && word.text().matches("Kurdish|Palestinian|Scottish|Welsh|European|Arab|Chechen|Catalan");
  }

  private Optional<Match> formFrom(List<Word> words, int from, int next, String code, int own) {
    for (int skip = 0; skip <= 2 && next + skip < words.size(); skip++) {
      Optional<Form> form = form(words, next + skip, false);
      if (form.isPresent()) {
        int length = next + skip + form.get().words().size() - from;
        return Optional.of(new Match(known(code, form.get().kind()), length, own));
      }
      if (!FILLERS.contains(words.get(next + skip).text())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Match> alone(List<Word> words, int from) {
    return form(words, from, true).map(f -> new Match(known("", f.kind()), f.words().size(), 0));
  }

  private Optional<Form> form(List<Word> words, int from, boolean alone) {
    return byFirstWord.getOrDefault(words.get(from).lower(), List.of()).stream()
        .filter(f -> f.alone() || !alone)
        .filter(f -> from + f.words().size() <= words.size())
        .filter(f -> fits(f, words, from))
        .findFirst();
  }

  private static boolean fits(Form form, List<Word> words, int from) {
    for (int i = 0; i < form.words().size(); i++) {
      if (!words.get(from + i).lower().equals(form.words().get(i))) {
        return false;
      }
    }
    int end = from + form.words().size();
    boolean plural = form.words().getLast().endsWith("s");
    return end >= words.size()
        || !Heads.isHead(words.get(end).text()) && (plural || !isModifier(words, end));
  }

  private static Known known(String code, String kind) {
    Entity.Kind sort =
        kind.equals("border")
            ? Entity.Kind.PLACE
            : kind.equals("embassy") ? Entity.Kind.FACILITY : Entity.Kind.ORGANISATION;
    String name = code.isEmpty() ? kind : kind + " of " + Gazetteer.builtIn().country(code);
    return new Known("collective:" + code + ":" + kind, sort, name, true, false);
  }
}
