package org.stemma.lineage;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.AssertionId;
import org.stemma.claim.Claim;
import org.stemma.collate.Alignment;
import org.stemma.habit.Habits;
import org.stemma.name.Names;
import org.stemma.report.Report;

/// Who has what from whom: the stemma over reports, and for every assertion the parents it may
/// have.
///
/// A report may have many parents, an assertion at most one. So descent is decided for each
/// assertion: by the credit its
/// own chain prints, by wording it shares with another child of a lost original, or with a report
/// that is the parent of
/// its own. The stemma over reports is the union.
public record Lineage(Stemma stemma, SortedMap<AssertionId, List<Descent>> descents) {
  public Lineage {
    descents = Collections.unmodifiableSortedMap(new TreeMap<>(descents));
  }

  public static Lineage of(
      List<Report> reports, List<Claim> claims, List<Alignment> alignments, Names names) {
    return of(reports, claims, alignments, names, Habits.none());
  }

  /// With what other stories tell of who depends on whom.
  public static Lineage of(
      List<Report> reports,
      List<Claim> claims,
      List<Alignment> alignments,
      Names names,
      Habits habits) {
    SortedMap<AssertionId, List<Descent>> descents = new TreeMap<>();
    List<Assertion> all = claims.stream().flatMap(Claim::assertions).toList();
    Interviews interviews = new Interviews(all);
    Kinship kinship = new Kinship(alignments);
    Tradition tradition =
        Tradition.of(reports, claims, alignments, names, kinship, interviews, new Custom(habits));
    Allegiance allegiance = new Allegiance(claims, names, tradition.stemma().copies());
    all.forEach(
        a ->
            descents.put(
                a.id(), new Parentage(a, tradition, kinship, interviews, allegiance).descents()));
    return new Lineage(tradition.stemma(), descents);
  }

  /// The parents an assertion may have, likeliest first; an earlier version of its own report,
  /// which is nobody else, last.
  public List<Descent> parentsOf(Assertion assertion) {
    return descents.getOrDefault(assertion.id(), List.of());
  }
}
