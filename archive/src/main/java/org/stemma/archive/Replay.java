package org.stemma.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.language.Reading;
import org.stemma.report.Corrections;
import org.stemma.report.Document;
import org.stemma.report.Stated;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// The corrections that hold for one story, or for the stories of one affair, put in terms of
/// its reports.
final class Replay {
  private final Set<String> stories;
  private final List<Corrected> held;
  private final SortedMap<ReportId, Filed> keys;

  Replay(Set<String> stories, List<Corrected> held, SortedMap<ReportId, Filed> keys) {
    this.keys = keys;
    this.stories = Set.copyOf(stories);
    this.held = held.stream().filter(this::concerns).toList();
  }

  private boolean concerns(Corrected one) {
    Correction correction = one.correction();
    return correction.kind().isOfReport()
        ? id(correction.scope()).isPresent()
        : correction.scope().isEmpty() || stories.contains(correction.scope());
  }

  private Optional<ReportId> id(String key) {
    return keys.entrySet().stream()
        .filter(e -> e.getValue().key().equals(key))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  SortedMap<ReportId, Filed> keys() {
    return keys;
  }

  Filed filed(ReportId id) {
    return Optional.ofNullable(keys.get(id)).orElseThrow();
  }

  private List<Corrected> of(ReportId id, Correction.Kind kind) {
    String key = filed(id).key();
    return held.stream()
        .filter(c -> c.correction().kind() == kind && c.correction().scope().equals(key))
        .toList();
  }

  /// The document with the last day and the last outlet that somebody has set.
  Document stated(Document document) {
    List<Stated> more = new ArrayList<>();
    of(document.id(), Correction.Kind.DATE).stream()
        .reduce((a, b) -> b)
        .ifPresent(c -> more.add(stated(Stated.What.USER_PUBLISHED, c)));
    of(document.id(), Correction.Kind.OUTLET).stream()
        .reduce((a, b) -> b)
        .ifPresent(c -> more.add(stated(Stated.What.USER_OUTLET, c)));
    return more.isEmpty() ? document : Telling.with(document, more);
  }

  private static Stated stated(Stated.What what, Corrected one) {
    return new Stated(what, one.correction().first(), name(one));
  }

  /// The reading of a report, marked if the report was retracted.
  Reading remarked(Reading reading) {
    return of(reading.id(), Correction.Kind.RETRACTED).stream()
        .findFirst()
        .map(c -> reading.with(reading.report().retracted(c.reason())))
        .orElse(reading);
  }

  private static String name(Corrected one) {
    return "correction " + one.number();
  }

  private static Because because(Corrected one, Passage... where) {
    return Because.of(
        "correction",
        name(one)
            + " by "
            + one.author()
            + " on "
            + one.at().substring(0, 10)
            + ": "
            + one.reason(),
        where);
  }

  Corrections corrections() {
    List<Corrections.OneName> merged = new ArrayList<>();
    List<Corrections.OtherName> split = new ArrayList<>();
    List<Corrections.NotSaid> rejected = new ArrayList<>();
    List<Corrections.Said> added = new ArrayList<>();
    List<Corrections.OneOrigin> origins = new ArrayList<>();
    List<Corrections.Rated> rated = new ArrayList<>();
    for (Corrected one : held) {
      Correction c = one.correction();
      switch (c.kind()) {
        case ONE_NAME -> merged.add(new Corrections.OneName(c.first(), c.second(), because(one)));
        case OTHER_NAME ->
            split.add(new Corrections.OtherName(c.first(), c.second(), because(one)));
        case NOT_SAID -> rejected.add(new Corrections.NotSaid(where(c), because(one, where(c))));
        case SAID -> added.add(new Corrections.Said(where(c), c.first(), because(one, where(c))));
        case ONE_ORIGIN ->
            origins.add(new Corrections.OneOrigin(c.first(), c.second(), because(one)));
        case RELIABILITY -> rated.add(new Corrections.Rated(c.first(), c.second(), letter(one)));
        case DATE, OUTLET, MOVE, ONE_STORY, ONE_AFFAIR, OWN_AFFAIR, RETRACTED -> {}
      }
    }
    return new Corrections(merged, split, rejected, added, origins, rated);
  }

  private static Because letter(Corrected one) {
    return Because.of(
        "reliability",
        one.correction().first()
            + " is rated "
            + one.correction().second()
            + " by "
            + one.author()
            + " ("
            + name(one)
            + "): "
            + one.reason());
  }

  private Passage where(Correction correction) {
    return Telling.passage(id(correction.scope()).orElseThrow(), correction);
  }

  /// What was corrected, for the record of the run.
  SortedMap<String, String> options() {
    SortedMap<String, String> options = new TreeMap<>();
    for (Corrected one : held) {
      Correction c = one.correction();
      switch (c.kind()) {
        case DATE -> options.put("published " + id(c.scope()).orElseThrow(), c.first());
        case OUTLET -> options.put("outlet " + id(c.scope()).orElseThrow(), c.first());
        case ONE_NAME, OTHER_NAME, NOT_SAID, SAID, ONE_ORIGIN, RELIABILITY, RETRACTED ->
            options.put(
                String.format(Locale.ROOT, "correction %04d", one.number()),
                c.kind().word() + ": " + one.reason());
        case MOVE, ONE_STORY, ONE_AFFAIR, OWN_AFFAIR -> {}
      }
    }
    return options;
  }
}
