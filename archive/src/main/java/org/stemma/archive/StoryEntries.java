package org.stemma.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Attributions;
import org.stemma.attribution.Link;
import org.stemma.language.Reading;
import org.stemma.name.Entity;
import org.stemma.name.Gazetteer;
import org.stemma.name.Namer;
import org.stemma.name.Names;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

/// The entries of all reports of one story: names are those that the story as a whole tells to
/// be one.
final class StoryEntries {
  private final Telling telling;
  private final Names names;
  private final SortedMap<ReportId, List<Assertion>> said = new TreeMap<>();

  StoryEntries(Telling telling, Gazetteer gazetteer) {
    this.telling = telling;
    SortedMap<ReportId, Reading> byId = new TreeMap<>();
    telling.readings().forEach(r -> byId.put(r.id(), r));
    this.names =
        Namer.corrected(
            Namer.name(List.copyOf(byId.values()), gazetteer),
            telling.corrections(),
            where -> Optional.ofNullable(byId.get(where.report())).orElseThrow().of(where.span()));
    Attributions.of(List.copyOf(byId.values()), names)
        .corrected(telling.corrections(), names)
        .assertions()
        .forEach(a -> said.computeIfAbsent(a.where().report(), r -> new ArrayList<>()).add(a));
  }

  /// Takes the entries of one report.
  interface Taker {
    void take(String key, List<Document> entries) throws IOException;
  }

  void each(Taker to) throws IOException {
    for (Reading reading : telling.readings()) {
      Filed filed = Optional.ofNullable(telling.keys().get(reading.id())).orElseThrow();
      to.take(filed.key(), entries(filed, reading));
    }
  }

  private List<Document> entries(Filed filed, Reading reading) {
    Entries entries = new Entries(filed, reading.report());
    Span all = new Span(0, reading.report().text().length());
    Set<String> named = new TreeSet<>();
    names.in(new Passage(reading.id(), all)).forEach(e -> named.addAll(spellings(e)));
    List<Document> made = new ArrayList<>();
    made.add(entries.report(named));
    for (Assertion assertion : said.getOrDefault(reading.id(), List.of())) {
      made.add(entries.saying(saying(assertion)));
    }
    return made;
  }

  private static List<String> spellings(Entity entity) {
    return Entries.both(entity.name(), List.copyOf(entity.aliases()));
  }

  private Entries.Saying saying(Assertion assertion) {
    Link origin = assertion.chain().origin();
    List<String> sources =
        origin.entity().flatMap(names::find).map(StoryEntries::spellings).orElse(List.of());
    return new Entries.Saying(
        assertion.where().span(), origin.name(), Entries.both(origin.name(), sources));
  }
}
