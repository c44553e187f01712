package org.stemma.quality.examination;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.language.Reading;
import org.stemma.name.Entity;
import org.stemma.name.Namer;
import org.stemma.name.Names;
import org.stemma.quality.metric.BCubed;
import org.stemma.quality.metric.Figure;
import org.stemma.quality.metric.Pairing;
import org.stemma.text.Passage;
import org.stemma.text.Span;
import org.stemma.text.Text;

/// MEANTIME: who is who across 120 Wikinews articles on four topics. Minard et al., "MEANTIME, the
/// NewsReader multilingual event and time corpus", LREC 2016.
///
/// Stemma brings together names, not descriptions and pronouns, so of the corpus only mentions with
/// a proper noun for head count: how many of them are found, and B-cubed over those found. The
/// corpus's own measure, CoNLL F1 over all given mentions, has no stage yet.
final class Meantime {
  private static final Set<String> TYPES = Set.of("PER", "ORG", "LOC");
  private static final Set<String> CLOSING =
      Set.of(",", ".", ";", ":", "!", "?", ")", "%", "'s", "n't", "''", "’s", "”");
  private static final Set<String> OPENING = Set.of("(", "$", "``", "“");

  private Meantime() {}

  /// An article put together from its tokens.
  private static final class Article {
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Span> tokens = new HashMap<>();
    private String sentence = "0";
    private String last = "";

    void add(String sentenceNumber, String token, String word) {
      if (!sentenceNumber.equals(sentence)) {
        text.append('\n');
      } else if (!text.isEmpty() && !CLOSING.contains(word) && !OPENING.contains(last)) {
        text.append(' ');
      }
      sentence = sentenceNumber;
      last = word;
      tokens.put(
          sentenceNumber + " " + token, new Span(text.length(), text.length() + word.length()));
      text.append(word);
    }
  }

  /// A name where it stands, and who it is.
  private record Mention(String article, Span span, String who) {}

  static Measurement measure(Setting setting) throws IOException {
    SortedMap<String, SortedMap<String, Article>> topics = new TreeMap<>();
    for (String line :
        Files.readAllLines(
            setting.folder().resolve("output_data/en/meantime.conll"), StandardCharsets.UTF_8)) {
      String[] f = line.split("\t");
      if (f.length >= 4 && !line.startsWith("#")) {
        String[] name = f[0].split("/");
        topics
            .computeIfAbsent(name[0], t -> new TreeMap<>())
            .computeIfAbsent(name[name.length - 1], a -> new Article())
            .add(f[1], f[2], f[3]);
      }
    }
    JsonNode marked =
        Tables.json(setting.folder().resolve("output_data/en/entities_mentions.json"));
    return measured(topics, marked, setting);
  }

  private static Measurement measured(
      SortedMap<String, SortedMap<String, Article>> topics, JsonNode marked, Setting setting) {
    List<BCubed.Item> items = new ArrayList<>();
    List<Miss> misses = new ArrayList<>();
    int articles = 0;
    int missed = 0;
    for (Map.Entry<String, SortedMap<String, Article>> topic : topics.entrySet()) {
      List<Mention> wanted = wanted(topic.getValue(), marked);
      List<Mention> found = found(topic.getValue(), setting);
      Pairing<Mention, Mention> pairing = Pairing.of(wanted, found, Meantime::closeness);
      for (Pairing.Pair<Mention, Mention> pair : pairing.pairs()) {
        items.add(new BCubed.Item(pair.wanted().who(), topic.getKey() + pair.found().who()));
      }
      pairing.missed().forEach(m -> misses.add(missed(m, topic.getValue())));
      missed += pairing.missed().size();
      misses.addAll(confused(pairing, topic.getValue()));
      articles += topic.getValue().size();
    }
    return new Measurement(articles, "articles", figures(items, missed), misses);
  }

  /// What the corpus has as one and Stemma does not, by the printing of the smaller part; and the
  /// reverse.
  private static List<Miss> confused(
      Pairing<Mention, Mention> pairing, Map<String, Article> articles) {
    List<Miss> misses = new ArrayList<>(parted(pairing.pairs(), true, articles));
    misses.addAll(parted(pairing.pairs(), false, articles));
    return misses;
  }

  private static List<Miss> parted(
      List<Pairing.Pair<Mention, Mention>> pairs, boolean wanted, Map<String, Article> articles) {
    SortedMap<String, SortedMap<String, List<Mention>>> groups = new TreeMap<>();
    for (Pairing.Pair<Mention, Mention> pair : pairs) {
      String one = wanted ? pair.wanted().who() : pair.found().who();
      String other = wanted ? pair.found().who() : pair.wanted().who();
      groups
          .computeIfAbsent(one, o -> new TreeMap<>())
          .computeIfAbsent(other, o -> new ArrayList<>())
          .add(pair.found());
    }
    List<Miss> misses = new ArrayList<>();
    for (SortedMap<String, List<Mention>> group : groups.values()) {
      List<List<Mention>> parts =
          group.values().stream()
              .sorted(Comparator.comparingInt((List<Mention> l) -> -l.size()))
              .toList();
      String most = words(parts.getFirst().getFirst(), articles);
      parts.stream().skip(1).forEach(part -> misses.add(parted(part, wanted, most, articles)));
    }
    return misses;
  }

  private static Miss parted(
      List<Mention> part, boolean wanted, String most, Map<String, Article> articles) {
    Mention first = part.getFirst();
    Article article = articles.getOrDefault(first.article(), new Article());
    return Miss.at(
        wanted ? "kept apart" : "wrongly one",
        first.article(),
        new Text(article.text.toString()),
        first.span(),
        part.size() + " times, and “" + most + "”");
  }

  private static String words(Mention mention, Map<String, Article> articles) {
    return mention.span().of(articles.getOrDefault(mention.article(), new Article()).text);
  }

  private static Miss missed(Mention mention, Map<String, Article> articles) {
    Article article = articles.getOrDefault(mention.article(), new Article());
    Text text = new Text(article.text.toString());
    return Miss.at("name missed", mention.article(), text, mention.span(), "");
  }

  private static List<Figure> figures(List<BCubed.Item> items, int missed) {
    BCubed cubed = BCubed.of(items);
    String of = items.size() + " names";
    return List.of(
        Figure.share("names.recall", items.size(), items.size() + missed),
        Figure.mean("names.b3.f1", cubed.f1(), of),
        Figure.mean("names.b3.precision", cubed.precision(), of),
        Figure.mean("names.b3.recall", cubed.recall(), of));
  }

  private static double closeness(Mention wanted, Mention found) {
    return wanted.article().equals(found.article())
        ? wanted.span().shared(found.span()) / (double) wanted.span().union(found.span()).length()
        : 0;
  }

  private static List<Mention> wanted(Map<String, Article> articles, JsonNode marked) {
    List<Mention> wanted = new ArrayList<>();
    for (JsonNode mention : marked) {
      String id = mention.path("doc_id").asText();
      String name = id.contains("_") ? id.substring(0, id.indexOf('_')) : id;
      Optional.ofNullable(articles.get(name))
          .flatMap(a -> wanted(name, a, mention))
          .ifPresent(wanted::add);
    }
    return wanted;
  }

  private static Optional<Mention> wanted(String name, Article article, JsonNode mention) {
    List<Span> tokens = new ArrayList<>();
    for (String token : Tables.strings(mention.path("tokens_number"))) {
      Optional.ofNullable(article.tokens.get(mention.path("sent_id").asText() + " " + token))
          .ifPresent(tokens::add);
    }
    boolean proper =
        mention.path("mention_head_pos").asText().equals("PROPN")
            && TYPES.contains(mention.path("mention_type").asText().toUpperCase(Locale.ROOT));
    if (tokens.isEmpty() || !proper) {
      return Optional.empty();
    }
    Span span = tokens.stream().reduce(Span::union).orElseThrow();
    boolean isName = new Re3d.Mention(span, Re3d.Type.PERSON, span.of(article.text)).isName();
    return isName
        ? Optional.of(new Mention(name, span, mention.path("coref_chain").asText()))
        : Optional.empty();
  }

  private static List<Mention> found(Map<String, Article> articles, Setting setting) {
    List<Reading> readings = new ArrayList<>();
    articles.forEach(
        (name, article) ->
            readings.add(setting.language().read(Articles.plain(name, article.text.toString()))));
    Names names = Namer.name(readings);
    List<Mention> found = new ArrayList<>();
    for (Entity entity : names.entities()) {
      for (Passage passage : entity.mentions()) {
        found.add(new Mention(passage.report().value(), passage.span(), entity.id().toString()));
      }
    }
    return found;
  }
}
