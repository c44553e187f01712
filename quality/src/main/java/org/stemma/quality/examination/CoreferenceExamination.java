package org.stemma.quality.examination;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stemma.claim.Mentions;
import org.stemma.collate.Wordings;
import org.stemma.language.Language;
import org.stemma.language.Reading;
import org.stemma.language.Token;
import org.stemma.name.Namer;
import org.stemma.name.Names;
import org.stemma.quality.examination.CoreferenceCorpus.Marked;
import org.stemma.quality.metric.BCubed;
import org.stemma.quality.metric.Coreference;
import org.stemma.quality.metric.Figure;
import org.stemma.text.Passage;

/// ECB+ and MEANTIME: which mentions, given, are of one event or of one participant, within topics
/// that are found and not given. Beside it stands what the dictionary form of the head alone
/// brings together within the same topics.
final class CoreferenceExamination {
  private final CoreferenceCorpus corpus;
  private final Language language;
  private final List<BCubed.Item> events = new ArrayList<>();
  private final List<BCubed.Item> eventHeads = new ArrayList<>();
  private final List<BCubed.Item> participants = new ArrayList<>();
  private final List<BCubed.Item> participantHeads = new ArrayList<>();

  private CoreferenceExamination(CoreferenceCorpus corpus, Language language) {
    this.corpus = corpus;
    this.language = language;
  }

  /// The part of ECB+ that is not fitted from.
  static Measurement ecbPlus(Setting setting) throws IOException {
    Path folder = setting.folder();
    return new CoreferenceExamination(CoreferenceCorpus.ecbPlus(folder, "Dev"), setting.language())
        .measured();
  }

  static Measurement meantime(Setting setting) throws IOException {
    return new CoreferenceExamination(
            CoreferenceCorpus.meantime(setting.folder()), setting.language())
        .measured();
  }

  private Measurement measured() {
    List<Reading> readings = new ArrayList<>();
    corpus.articles().values().forEach(r -> readings.add(language.read(r)));
    List<List<Reading>> topics = Topics.of(readings);
    List<BCubed.Item> found = new ArrayList<>();
    for (List<Reading> topic : topics) {
      String name = topic.getFirst().id().value();
      topic.forEach(r -> found.add(new BCubed.Item(topicOf(r), name)));
      grouped(topic, name);
    }
    List<Figure> figures = new ArrayList<>();
    figures.addAll(figures("events", events, eventHeads));
    figures.addAll(figures("participants", participants, participantHeads));
    figures.add(
        Figure.mean(
            "topics.b3", BCubed.of(found).f1(), topics.size() + " of " + wanted() + " topics"));
    return new Measurement(readings.size(), "articles", figures, List.of());
  }

  private String topicOf(Reading reading) {
    return corpus.topics().getOrDefault(reading.id().value(), "");
  }

  private int wanted() {
    return new HashSet<>(corpus.topics().values()).size();
  }

  private void grouped(List<Reading> topic, String name) {
    Names names = Namer.name(topic);
    Wordings wordings = Wordings.of(topic, names);
    Set<String> own = new HashSet<>();
    topic.forEach(r -> own.add(r.id().value()));
    Map<String, Reading> byName = new HashMap<>();
    topic.forEach(r -> byName.put(r.id().value(), r));
    for (Mentions.Of kind : Mentions.Of.values()) {
      boolean event = kind == Mentions.Of.EVENTS;
      List<Marked> marked =
          (event ? corpus.events() : corpus.participants())
              .stream().filter(m -> own.contains(m.where().report().value())).toList();
      List<BCubed.Item> heads = event ? eventHeads : participantHeads;
      marked.forEach(m -> heads.add(new BCubed.Item(m.chain(), name + " " + head(m, byName))));
      found(kind, marked, wordings, names, name, event ? events : participants);
    }
  }

  private static void found(
      Mentions.Of kind,
      List<Marked> marked,
      Wordings wordings,
      Names names,
      String topic,
      List<BCubed.Item> items) {
    List<Passage> places = marked.stream().map(Marked::where).toList();
    List<List<Integer>> groups = Mentions.together(kind, places, wordings, names);
    for (int i = 0; i < groups.size(); i++) {
      for (int member : groups.get(i)) {
        items.add(new BCubed.Item(marked.get(member).chain(), topic + " " + i));
      }
    }
  }

  /// The dictionary form of a mention's head.
  private static String head(Marked mention, Map<String, Reading> byName) {
    Reading reading =
        java.util.Objects.requireNonNull(byName.get(mention.where().report().value()));
    Token head =
        Mentions.head(
            reading.sentenceAt(mention.where().span()).orElseThrow(), mention.where().span());
    return head.lemma().toLowerCase(Locale.ROOT);
  }

  private static List<Figure> figures(
      String what, List<BCubed.Item> found, List<BCubed.Item> heads) {
    Coreference own = Coreference.of(found);
    Coreference lemma = Coreference.of(heads);
    String of = found.size() + " mentions";
    return List.of(
        Figure.mean(what + ".conll", own.conll(), of),
        Figure.mean(what + ".muc", own.muc().value(), of),
        Figure.mean(what + ".b3", own.bCubed().value(), of),
        Figure.mean(what + ".ceafe", own.ceafE().value(), of),
        Figure.mean(what + ".conll of heads alone", lemma.conll(), of));
  }
}
