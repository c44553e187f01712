package org.stemma.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stemma.language.Reading;
import org.stemma.name.Names;
import org.stemma.report.Corrections;

/// Who says what in a story: every attribution of its reports, and every assertion with the word it
/// rests on.
///
/// @param attributions in order of report and text
/// @param assertions in order of report and text, numbered from 1
public record Attributions(List<Attribution> attributions, List<Assertion> assertions) {
  public Attributions {
    attributions = List.copyOf(attributions);
    assertions = List.copyOf(assertions);
  }

  /// Reads the reports of one story; their order does not matter.
  public static Attributions of(List<Reading> readings, Names names) {
    List<Attribution> attributions = new ArrayList<>();
    List<Assertion> assertions = new ArrayList<>();
    for (Reading reading : readings.stream().sorted(Comparator.comparing(Reading::id)).toList()) {
      Discourse discourse = Discourse.of(reading, names);
      attributions.addAll(discourse.attributions());
      assertions.addAll(Assertions.of(discourse, assertions.size() + 1));
    }
    return new Attributions(attributions, assertions);
  }

  /// The same as people have corrected it.
  public Attributions corrected(Corrections corrections, Names names) {
    return corrections.rejected().isEmpty() && corrections.added().isEmpty()
        ? this
        : new CorrectedAttributions(corrections, names).of(this);
  }
}
