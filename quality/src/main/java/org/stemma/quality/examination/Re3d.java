package org.stemma.quality.examination;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.language.Reading;
import org.stemma.name.Entity;
import org.stemma.name.Namer;
import org.stemma.name.Names;
import org.stemma.name.Office;
import org.stemma.quality.metric.Counts;
import org.stemma.quality.metric.Figure;
import org.stemma.quality.metric.Pairing;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;
import org.stemma.text.Text;

/// re3d: persons, organisations and locations in reports on the war in Syria and Iraq, and which of
/// them are said to be the same. Dstl's relationship and entity extraction evaluation dataset.
///
/// The set marks descriptions and pronouns as well as names ("families", "we"); Stemma looks for
/// names. So each type is measured twice: against all that is marked, by equal spans, as the set
/// has it; and against the names among it, by overlap, where a find that meets a description is
/// neither right nor wrong. Offices that stand for their holder count as finds, for the set marks
/// them. Synonyms are marked within a sentence only, so that of the aliases only
/// recall can be told.
final class Re3d {
  private static final Pattern LEADING = Pattern.compile("^(?:the|a|an|our|its|their)\\s+");
  private static final Set<String> PRONOUNS =
      Set.of(
          "we", "i", "you", "he", "she", "they", "it", "us", "our", "their", "his", "her", "its");
  private static final int LONGEST = 6;

  /// The types that the set and Stemma both have.
  enum Type {
    PERSON,
    ORGANISATION,
    LOCATION;

    static Optional<Type> of(String name) {
      return Stream.of(values()).filter(t -> t.name().equalsIgnoreCase(name)).findFirst();
    }

    static Optional<Type> of(Entity.Kind kind) {
      return switch (kind) {
        case PERSON -> Optional.of(PERSON);
        case ORGANISATION -> Optional.of(ORGANISATION);
        case PLACE, FACILITY -> Optional.of(LOCATION);
        case EVENT, WORK, OTHER -> Optional.empty();
      };
    }
  }

  /// A mention; the span counts UTF-16 units.
  record Mention(Span span, Type type, String words) {
    /// Whether it is a name and not a description or pronoun.
    boolean isName() {
      String bare = LEADING.matcher(words.strip()).replaceFirst("").replaceFirst("^The ", "");
      return !bare.isEmpty()
          && Character.isUpperCase(bare.codePointAt(0))
          && !PRONOUNS.contains(bare.toLowerCase(Locale.ROOT))
          && bare.split("\\s+").length <= LONGEST;
    }
  }

  /// Two places said to be the same.
  record Synonym(Span a, Span b) {}

  /// A document with what is marked in it.
  record Marked(String id, String text, List<Mention> mentions, List<Synonym> synonyms) {
    Marked {
      mentions = List.copyOf(mentions);
      synonyms = List.copyOf(synonyms);
    }
  }

  private final Map<Type, Counts> exact = new EnumMap<>(Type.class);
  private final Map<Type, Counts> names = new EnumMap<>(Type.class);
  private final List<Miss> misses = new ArrayList<>();
  private Counts aliases = Counts.NONE;

  static Measurement measure(Setting setting) throws IOException {
    Re3d examination = new Re3d();
    int documents = 0;
    List<Path> outlets;
    try (Stream<Path> folders = Files.list(setting.folder())) {
      outlets = folders.filter(f -> Files.exists(f.resolve("documents.json"))).sorted().toList();
    }
    for (Path outlet : outlets) {
      for (Marked marked : marked(outlet)) {
        Reading reading = setting.language().read(Articles.plain(marked.id(), marked.text()));
        examination.add(marked, Namer.name(List.of(reading)));
        documents++;
      }
    }
    return new Measurement(documents, "reports", examination.figures(), examination.misses);
  }

  private static List<Marked> marked(Path outlet) throws IOException {
    Map<String, List<Mention>> mentions = new TreeMap<>();
    Map<String, List<Synonym>> synonyms = new TreeMap<>();
    Map<String, String> texts = new TreeMap<>();
    List<JsonNode> documents = Tables.lines(outlet.resolve("documents.json"));
    documents.forEach(d -> texts.put(d.path("_id").asText(), d.path("text").asText()));
    for (JsonNode e : Tables.lines(outlet.resolve("entities.json"))) {
      Type.of(e.path("type").asText())
          .ifPresent(
              type ->
                  mentions
                      .computeIfAbsent(e.path("documentId").asText(), d -> new ArrayList<>())
                      .add(
                          new Mention(
                              span(texts, e, "begin", "end"), type, e.path("value").asText())));
    }
    for (JsonNode r : Tables.lines(outlet.resolve("relations.json"))) {
      if (r.path("type").asText().equals("IsSynonymOf")) {
        synonyms
            .computeIfAbsent(r.path("documentId").asText(), d -> new ArrayList<>())
            .add(
                new Synonym(
                    span(texts, r, "sourceBegin", "sourceEnd"),
                    span(texts, r, "targetBegin", "targetEnd")));
      }
    }
    List<Marked> marked = new ArrayList<>();
    for (JsonNode d : documents) {
      String id = d.path("_id").asText();
      marked.add(
          new Marked(
              id,
              d.path("text").asText(),
              mentions.getOrDefault(id, List.of()),
              synonyms.getOrDefault(id, List.of())));
    }
    return marked;
  }

  private static Span span(Map<String, String> texts, JsonNode node, String start, String end) {
    String text = texts.getOrDefault(node.path("documentId").asText(), "");
    return CodePoints.span(text, node.path(start).asInt(), node.path(end).asInt());
  }

  void add(Marked marked, Names found) {
    List<Mention> ours = new ArrayList<>();
    for (Entity entity : found.entities()) {
      Optional<Type> type = Type.of(entity.kind());
      for (Passage passage : entity.mentions()) {
        String words = passage.span().of(marked.text());
        type.ifPresent(t -> ours.add(new Mention(passage.span(), t, words)));
      }
      entity.offices().forEach(o -> type.ifPresent(t -> ours.add(office(marked, o, t))));
    }
    for (Type type : Type.values()) {
      count(marked, ours, type);
    }
    for (Synonym synonym : marked.synonyms()) {
      count(marked, synonym, found);
    }
  }

  private static Mention office(Marked marked, Office office, Type type) {
    Span span = office.where().span();
    return new Mention(span, type, span.of(marked.text()));
  }

  private void count(Marked marked, List<Mention> ours, Type type) {
    List<Mention> all = marked.mentions().stream().filter(m -> m.type() == type).toList();
    List<Mention> found = ours.stream().filter(m -> m.type() == type).toList();
    exact.merge(
        type,
        Pairing.of(all, found, (w, f) -> w.span().equals(f.span()) ? 1 : 0).counts(),
        Counts::plus);
    List<Mention> wanted = all.stream().filter(Mention::isName).toList();
    Pairing<Mention, Mention> pairing =
        Pairing.of(wanted, found, (w, f) -> w.span().shared(f.span()));
    List<Mention> wrong =
        pairing.extra().stream()
            .filter(f -> marked.mentions().stream().noneMatch(m -> isDescription(m, f)))
            .toList();
    names.merge(
        type,
        new Counts(pairing.pairs().size(), wrong.size(), pairing.missed().size()),
        Counts::plus);
    Text text = new Text(marked.text());
    String kind = type.name().toLowerCase(Locale.ROOT);
    pairing
        .missed()
        .forEach(m -> misses.add(Miss.at(kind + " missed", marked.id(), text, m.span(), "")));
    wrong.forEach(m -> misses.add(Miss.at(kind + " too much", marked.id(), text, m.span(), "")));
  }

  private static boolean isDescription(Mention marked, Mention found) {
    return marked.span().overlaps(found.span()) && !marked.isName();
  }

  /// Only names can be found to be one: synonyms of which one is a description are left out.
  private void count(Marked marked, Synonym synonym, Names found) {
    boolean named =
        Stream.of(synonym.a(), synonym.b())
            .allMatch(s -> new Mention(s, Type.PERSON, s.of(marked.text())).isName());
    if (named) {
      Optional<Entity> a = at(marked, synonym.a(), found);
      boolean same = a.isPresent() && a.equals(at(marked, synonym.b(), found));
      aliases = aliases.plus(same ? new Counts(1, 0, 0) : new Counts(0, 0, 1));
      if (!same) {
        String remark = "and “" + synonym.b().of(marked.text()) + "” are one";
        misses.add(Miss.at("alias", marked.id(), new Text(marked.text()), synonym.a(), remark));
      }
    }
  }

  private static Optional<Entity> at(Marked marked, Span span, Names found) {
    return found.meant(Passage.of(new ReportId(marked.id()), span.start(), span.end()));
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    Counts all = Counts.NONE;
    for (Type type : Type.values()) {
      String name = type.name().toLowerCase(Locale.ROOT);
      Counts own = names.getOrDefault(type, Counts.NONE);
      all = all.plus(own);
      figures.add(Figure.f1("names." + name + ".f1", own));
      figures.add(Figure.f1("all." + name + ".exact.f1", exact.getOrDefault(type, Counts.NONE)));
    }
    figures.add(Figure.f1("names.f1", all));
    figures.add(Figure.precision("names.precision", all));
    figures.add(Figure.recall("names.recall", all));
    figures.add(Figure.recall("aliases.recall", aliases));
    return figures;
  }
}
