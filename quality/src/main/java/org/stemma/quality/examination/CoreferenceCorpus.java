package org.stemma.quality.examination;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.report.Report;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// Articles on several topics in which people marked which mentions are of one event, or of one
/// participant.
///
/// @param articles as reports, by name
/// @param topics the topic that the corpus has each article under
public record CoreferenceCorpus(
    SortedMap<String, Report> articles,
    SortedMap<String, String> topics,
    List<Marked> events,
    List<Marked> participants) {
  private static final String ECB = "data/interim/cybulska_setup/ECB_";
  private static final String MEANTIME = "output_data/en/";

  public CoreferenceCorpus {
    articles = Collections.unmodifiableSortedMap(new TreeMap<>(articles));
    topics = Collections.unmodifiableSortedMap(new TreeMap<>(topics));
    events = List.copyOf(events);
    participants = List.copyOf(participants);
  }

  /// A mention, and the chain of mentions that it belongs to.
  public record Marked(Passage where, String chain) {}

  /// A part of ECB+, `Train` or `Dev`. Cybulska and Vossen, "Using a sledgehammer to crack a nut?",
  /// LREC 2014.
  public static CoreferenceCorpus ecbPlus(Path folder, String part) throws IOException {
    SortedMap<String, Tokened> articles = new TreeMap<>();
    SortedMap<String, String> topics = new TreeMap<>();
    for (String line : lines(folder.resolve(ECB + part + "_corpus.txt"))) {
      String[] f = line.split("\t", -1);
      if (f.length >= 4) {
        articles.computeIfAbsent(f[0], a -> new Tokened()).add(f[1], f[2], f[3]);
        topics.put(f[0], f[0].substring(0, f[0].indexOf('_')));
      }
    }
    return new CoreferenceCorpus(
        reports(articles),
        topics,
        marked(articles, Tables.json(folder.resolve(ECB + part + "_Event_gold_mentions.json"))),
        marked(articles, Tables.json(folder.resolve(ECB + part + "_Entity_gold_mentions.json"))));
  }

  /// MEANTIME in English.
  public static CoreferenceCorpus meantime(Path folder) throws IOException {
    SortedMap<String, Tokened> articles = new TreeMap<>();
    SortedMap<String, String> topics = new TreeMap<>();
    for (String line : lines(folder.resolve(MEANTIME + "meantime.conll"))) {
      String[] f = line.split("\t", -1);
      if (f.length >= 4 && !line.startsWith("#")) {
        int slash = f[0].indexOf('/');
        String name = f[0].substring(slash + 1);
        articles.computeIfAbsent(name, a -> new Tokened()).add(f[1], f[2], f[3]);
        topics.put(name, f[0].substring(0, slash));
      }
    }
    return new CoreferenceCorpus(
        reports(articles),
        topics,
        marked(articles, Tables.json(folder.resolve(MEANTIME + "event_mentions.json"))),
        marked(articles, Tables.json(folder.resolve(MEANTIME + "entities_mentions.json"))));
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8);
  }

  private static SortedMap<String, Report> reports(SortedMap<String, Tokened> articles) {
    SortedMap<String, Report> reports = new TreeMap<>();
    articles.forEach((name, a) -> reports.put(name, Articles.plain(name, a.text())));
    return reports;
  }

  private static List<Marked> marked(SortedMap<String, Tokened> articles, JsonNode mentions) {
    List<Marked> marked = new ArrayList<>();
    for (JsonNode mention : mentions) {
      String id = mention.path("doc_id").asText();
      String name = articles.containsKey(id) ? id : id.substring(0, Math.max(0, id.indexOf('_')));
      Optional.ofNullable(articles.get(name))
          .flatMap(
              a ->
                  a.at(
                      mention.path("sent_id").asText(),
                      Tables.strings(mention.path("tokens_number"))))
          .map(
              span ->
                  new Marked(
                      new Passage(new ReportId(name), span), mention.path("coref_chain").asText()))
          .ifPresent(marked::add);
    }
    return marked;
  }

  /// The articles of each topic that the corpus has.
  public SortedMap<String, List<String>> byTopic() {
    SortedMap<String, List<String>> byTopic = new TreeMap<>();
    for (Map.Entry<String, String> article : topics.entrySet()) {
      byTopic.computeIfAbsent(article.getValue(), t -> new ArrayList<>()).add(article.getKey());
    }
    return byTopic;
  }
}
