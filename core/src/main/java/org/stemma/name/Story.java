package org.stemma.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.language.Reading;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

/// The names of all reports of a story, each judged in the light of the others: a word that only
/// once stands within a
/// sentence is known as a name where it begins one, a bare surname takes the kind of the full name.
final class Story {
  private final List<Reading> readings;
  private final Map<ReportId, Reading> byId = new HashMap<>();
  private final Map<Passage, List<Word>> words = new HashMap<>();
  private final Usage usage = new Usage();
  private final Gazetteer gazetteer;

  Story(List<Reading> readings, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.readings = readings.stream().sorted(Comparator.comparing(Reading::id)).toList();
    this.readings.forEach(r -> byId.put(r.id(), r));
    for (Reading reading : this.readings) {
      reading
          .sentences()
          .forEach(
              s -> words.put(new Passage(reading.id(), s.span()), Segmentation.of(reading, s)));
      reading.sentences().forEach(s -> usage.count(words(reading, s.span())));
    }
  }

  Reading reading(ReportId report) {
    return Optional.ofNullable(byId.get(report)).orElseThrow();
  }

  List<Reading> readings() {
    return readings;
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  List<Word> words(Reading reading, Span sentence) {
    return words.getOrDefault(new Passage(reading.id(), sentence), List.of());
  }

  /// All mentions in order of report and place.
  List<Mention> mentions() {
    List<Mention> raw = new ArrayList<>();
    for (Reading reading : readings) {
      for (int i = 0; i < reading.sentences().size(); i++) {
        raw.addAll(
            new MentionFinder(
                    reading, i, words(reading, reading.sentences().get(i).span()), usage, gazetteer)
                .find());
      }
    }
    List<Mention> sure = new ArrayList<>(withoutHeld(confirmed(raw)));
    sure.addAll(inLowerCase(sure));
    sure.sort(Comparator.comparing(Mention::where));
    return sure;
  }

  /// A doubtful name stays if the story has it for sure elsewhere, alone or as part of a longer
  /// name.
  private static List<Mention> confirmed(List<Mention> raw) {
    Set<String> known = new HashSet<>();
    for (Mention mention : raw) {
      if (mention.certain()) {
        known.add(mention.key());
        if (mention.votes().winner() == Entity.Kind.PERSON) {
          known.addAll(List.of(mention.key().split(" ")));
        }
      }
    }
    return raw.stream().filter(m -> m.certain() || known.contains(m.key())).toList();
  }

  /// Short names that could mean much else count only where the story has the long one.
  private static List<Mention> withoutHeld(List<Mention> mentions) {
    Set<String> open = new HashSet<>();
    mentions.forEach(m -> m.known().filter(k -> !k.held()).ifPresent(k -> open.add(k.id())));
    return mentions.stream()
        .map(
            m ->
                m.known().filter(k -> k.held() && !open.contains(k.id())).isPresent()
                    ? m.unknown()
                    : m)
        .toList();
  }

  /// "the old town" where another place of the story prints "the Old Town".
  private List<Mention> inLowerCase(List<Mention> mentions) {
    Map<String, Mention> forms = new HashMap<>();
    for (Mention mention : mentions) {
      String key = mention.key();
      boolean common =
          !mention.isOneWord() && List.of(key.split(" ")).stream().allMatch(Vocabulary::isCommon);
      if (common && !mention.text().equals(Spelling.fold(mention.text()))) {
        forms.putIfAbsent(key, mention);
      }
    }
    List<Mention> found = new ArrayList<>();
    if (!forms.isEmpty()) {
      readings.forEach(r -> found.addAll(inLowerCase(r, forms)));
    }
    Map<ReportId, List<Mention>> byReport =
        mentions.stream().collect(Collectors.groupingBy(m -> m.where().report()));
    found.removeIf(
        f ->
            byReport.getOrDefault(f.where().report(), List.of()).stream()
                .anyMatch(m -> m.where().overlaps(f.where())));
    return found;
  }

  private List<Mention> inLowerCase(Reading reading, Map<String, Mention> forms) {
    List<Mention> found = new ArrayList<>();
    for (int s = 0; s < reading.sentences().size(); s++) {
      List<Word> sentence = words(reading, reading.sentences().get(s).span());
      for (int from = 0; from < sentence.size(); from++) {
        for (int to = from + 2; to <= Math.min(sentence.size(), from + 5); to++) {
          Span span = sentence.get(from).span().union(sentence.get(to - 1).span());
          String text = reading.of(span);
          Optional<Mention> form =
              Optional.ofNullable(forms.get(text.toLowerCase(java.util.Locale.ROOT)));
          if (form.isPresent()) {
            found.add(
                new Mention(
                    reading.report().passage(span),
                    s,
                    text,
                    form.get().known(),
                    new Votes(),
                    List.of(),
                    Optional.empty(),
                    true));
          }
        }
      }
    }
    return found;
  }
}
