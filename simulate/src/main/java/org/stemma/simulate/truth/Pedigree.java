package org.stemma.simulate.truth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The descent of every assertion of a story, found again from the words that its report took.
final class Pedigree {
  private final Map<String, ReportTruth> reports = new HashMap<>();
  private final SortedMap<String, ReportTruth.Assertion> assertions = new TreeMap<>();
  private final Map<String, String> reportOf = new HashMap<>();
  private final List<String> problems = new ArrayList<>();
  private int rederived;

  private Pedigree() {}

  static Pedigree of(List<ReportTruth> reports) {
    Pedigree pedigree = new Pedigree();
    for (ReportTruth report : reports) {
      pedigree.reports.put(report.report(), report);
      for (ReportTruth.Assertion assertion : report.assertions()) {
        if (!assertion.headline()) {
          pedigree.assertions.put(assertion.id(), assertion);
          pedigree.reportOf.put(assertion.id(), report.report());
        }
      }
    }
    pedigree.assertions.values().forEach(pedigree::check);
    return pedigree;
  }

  List<String> problems() {
    return problems;
  }

  int assertions() {
    return assertions.size();
  }

  int rederived() {
    return rederived;
  }

  Optional<ReportTruth.Assertion> assertion(String id) {
    return Optional.ofNullable(assertions.get(id));
  }

  boolean isHeld(String assertion) {
    return report(assertion).held();
  }

  String reportOf(String assertion) {
    return report(assertion).report();
  }

  private ReportTruth report(String assertion) {
    return java.util.Objects.requireNonNull(
        reports.get(reportOf.getOrDefault(assertion, "")), () -> "no report has " + assertion);
  }

  private void check(ReportTruth.Assertion assertion) {
    Optional<String> found = parent(assertion);
    if (found.isPresent()) {
      rederived++;
      if (!found.equals(assertion.parent())) {
        problems.add(
            assertion.id()
                + " has its words from "
                + found.get()
                + ", but its parent is said to be "
                + assertion.parent().orElse("none"));
      }
    }
    List<String> path = path(assertion.id());
    if (!path.equals(assertion.path())) {
      problems.add(assertion.id() + " came through " + path + ", not " + assertion.path());
    }
  }

  /// The assertion of another report from which most of the words were taken.
  private Optional<String> parent(ReportTruth.Assertion assertion) {
    ReportTruth report = report(assertion.id());
    SortedMap<String, Integer> taken = new TreeMap<>();
    for (ReportTruth.Taken run : report.lineage()) {
      if (shared(run.at(), assertion.at()) > 0) {
        Optional.ofNullable(reports.get(run.report()))
            .ifPresent(other -> credit(run, other, assertion, taken));
      }
    }
    return taken.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static void credit(
      ReportTruth.Taken run,
      ReportTruth other,
      ReportTruth.Assertion assertion,
      SortedMap<String, Integer> taken) {
    int skipped = Math.max(0, assertion.at().begin() - run.at().begin());
    int length = shared(run.at(), assertion.at());
    At from = new At(run.from().begin() + skipped, run.from().begin() + skipped + length);
    for (ReportTruth.Assertion candidate : other.assertions()) {
      int shared = candidate.headline() ? 0 : shared(from, candidate.at());
      if (shared > 0) {
        taken.merge(candidate.id(), shared, Integer::sum);
      }
    }
  }

  private static int shared(At a, At b) {
    return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
  }

  /// The parties from the origin to the outlet, followed from parent to parent.
  List<String> path(String id) {
    List<String> path = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String at = id;
    while (seen.add(at)) {
      ReportTruth.Assertion assertion = assertions.get(at);
      if (assertion == null) {
        problems.add(id + " descends from " + at + ", which no report holds");
        return path;
      }
      String house = report(at).outlet();
      if (path.isEmpty() || !path.getFirst().equals(house)) {
        path.addFirst(house);
      }
      if (assertion.parent().isEmpty()) {
        // a root states from whom its own reporter has it
        path.addAll(0, assertion.path().subList(0, assertion.path().size() - 1));
        return path;
      }
      at = assertion.parent().get();
    }
    problems.add(id + " descends from itself");
    return path;
  }
}
