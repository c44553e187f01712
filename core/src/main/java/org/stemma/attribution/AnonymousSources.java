package org.stemma.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.language.Reading;
import org.stemma.name.Entity;
import org.stemma.name.EntityId;
import org.stemma.name.Names;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// Who speaks in a story without being named: “two port officials”, “local residents”.
///
/// @param groups one for each group, in order of first mention, numbered after the names
/// @param meant where each of their descriptions stands
public record AnonymousSources(List<Entity> groups, SortedMap<Passage, EntityId> meant) {
  public static final AnonymousSources NONE = new AnonymousSources(List.of(), new TreeMap<>());

  public AnonymousSources {
    groups = List.copyOf(groups);
    meant = Collections.unmodifiableSortedMap(new TreeMap<>(meant));
  }

  /// Those whom the attributions of a story cite.
  public static AnonymousSources of(
      List<Reading> readings, Names names, List<Attribution> attributions) {
    Map<ReportId, List<Attribution>> byReport = new HashMap<>();
    attributions.forEach(a -> byReport.computeIfAbsent(a.report(), r -> new ArrayList<>()).add(a));
    List<Described> described = new ArrayList<>();
    for (Reading reading : readings.stream().sorted(Comparator.comparing(Reading::id)).toList()) {
      List<Attribution> own = byReport.getOrDefault(reading.id(), List.of());
      described.addAll(Descriptions.of(reading, own, described.size()));
    }
    int named = names.entities().stream().mapToInt(e -> e.id().number()).max().orElse(0);
    return SameDescribed.of(described).sources(named + 1);
  }

  /// The group that a link of an attribution chain means, if it names nobody.
  public Optional<EntityId> behind(ReportId report, Link link) {
    return link.source()
        .filter(s -> link.entity().isEmpty())
        .flatMap(s -> Optional.ofNullable(meant.get(new Passage(report, s))));
  }
}
