package org.stemma.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.evidence.Evidence;
import org.stemma.evidence.Weights;
import org.stemma.text.Because;
import org.stemma.text.ReportId;

/// Brings the names of persons together: full names by their parts, bare surnames with the full
/// name of their report, then
/// of the story. What stays doubtful is proposed.
final class Persons {
  private static final Weights WEIGHTS = Weights.of(Persons.class, "persons.weights");

  private static final Weights BARE = Weights.of(Persons.class, "surnames.weights");

  /// From here on two names are one, and from here on likely one.
  private static final double SURE = WEIGHTS.threshold("sure");

  private static final double LIKELY = WEIGHTS.threshold("likely");

  /// Roles that hundreds share within a story, and so prove little.
  private static final Set<String> WEAK_ROLES = ContextWords.of("weak-role");

  private static final Set<String> GENERALS =
      Set.of("general", "major general", "lieutenant general", "brigadier general");

  private final Clusters clusters;
  private final List<Node> full;
  private final List<Node> bare;
  private final Map<ReportId, List<Node>> fullByReport = new HashMap<>();
  private final Map<List<String>, Boolean> spellings = new HashMap<>();

  Persons(Clusters clusters) {
    this.clusters = clusters;
    List<Node> persons = clusters.nodes().stream().filter(Node::isPerson).toList();
    this.full = persons.stream().filter(n -> !n.person().isBare()).toList();
    full.forEach(
        n ->
            n.reports()
                .forEach(r -> fullByReport.computeIfAbsent(r, k -> new ArrayList<>()).add(n)));
    this.bare = persons.stream().filter(n -> n.person().isBare()).toList();
  }

  void resolve() {
    vetoes();
    fullNames();
    shortForms();
  }

  /// Two different full names in one sentence are two people.
  private void vetoes() {
    TreeMap<String, List<Node>> bySentence = new TreeMap<>();
    for (Node node : full) {
      node.mentions()
          .forEach(
              m ->
                  bySentence
                      .computeIfAbsent(
                          m.where().report() + "/" + m.sentence(), k -> new ArrayList<>())
                      .add(node));
    }
    for (List<Node> together : bySentence.values()) {
      for (Node a : together) {
        together.stream()
            .filter(b -> !a.is(b) && !isWithin(a, b) && !isWithin(b, a) && !clusters.areOne(a, b))
            .forEach(b -> clusters.veto(a, b));
      }
    }
  }

  private static boolean isWithin(Node shorter, Node longer) {
    return List.of(longer.key().split(" ")).containsAll(List.of(shorter.key().split(" ")));
  }

  // ---- full names

  private void fullNames() {
    TreeMap<NameKey, List<Node>> blocks = new TreeMap<>();
    for (Node node : full) {
      for (NameKey key : keys(node.person())) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(node);
      }
    }
    Set<List<Integer>> done = new HashSet<>();
    List<Clusters.Proposed> pairs = new ArrayList<>();
    for (List<Node> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          if (done.add(List.of(block.get(i).number(), block.get(j).number()))) {
            compared(block.get(i), block.get(j)).ifPresent(pairs::add);
          }
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Clusters.Proposed p) -> -p.probability())
            .thenComparing(p -> p.a().number())
            .thenComparing(p -> p.b().number()));
    for (Clusters.Proposed pair : pairs) {
      boolean merged = pair.probability() >= SURE && clusters.merge(pair.a(), pair.b(), pair.pro());
      if (!merged && pair.probability() >= LIKELY && !clusters.isVetoed(pair.a(), pair.b())) {
        clusters.propose(pair);
      }
    }
  }

  /// What brings names together: the surname, without an article grown to it, with `v` for `w`; and
  /// the first of two names, which some peoples print behind the surname.
  private static Set<NameKey> keys(PersonName name) {
    Set<NameKey> keys = new TreeSet<>();
    for (String word :
        name.given().size() == 1 ? List.of(name.last(), name.first()) : List.of(name.last())) {
      keys.add(NameKey.of(word));
      keys.add(NameKey.of(Spelling.unglued(word)));
      keys.add(NameKey.of(word.replace('w', 'v')));
    }
    keys.addAll(Romanisations.familyKeys(name));
    return keys;
  }

  /// Empty where first names or sexes differ, which no evidence outweighs.
  private Optional<Clusters.Proposed> compared(Node a, Node b) {
    Evidence evidence = new Evidence(WEIGHTS, a.first(), b.first());
    PersonName one = a.person();
    PersonName two = turned(one, b.person(), evidence);
    boolean eastern = EasternNames.areBoth(one, two);
    boolean names =
        eastern
            ? EasternNames.areOne(one, two, evidence)
            : surnames(one, two, evidence) && firstNames(one, two, evidence);
    if (!names || differ(a.gender(), b.gender())) {
      if (NameKey.of(one.last()).equals(NameKey.of(two.last()))) {
        clusters.veto(a, b);
      }
      return Optional.empty();
    }
    if (!eastern) {
      middles(one, two, evidence);
    }
    roles(a, b, evidence);
    shortForm(a, b, evidence);
    return Optional.of(clusters.compared(Clusters.Proposed.of(a, b, evidence)));
  }

  /// The other name with surname and first name changed over, if the two are one only so; but not
  /// where both words are given names, as those of sons and fathers are.
  private static PersonName turned(PersonName one, PersonName two, Evidence evidence) {
    boolean pairs = one.given().size() == 1 && two.given().size() == 1;
    boolean straight = Spelling.isVariant(one.last(), two.last());
    boolean crosses =
        pairs
            && !straight
            && Spelling.isVariant(one.first(), two.last())
            && Spelling.isVariant(one.last(), two.first());
    boolean given = Vocabulary.isGiven(one.first()) && Vocabulary.isGiven(one.last());
    if (!crosses || given) {
      return two;
    }
    evidence.says("other-order", "surname first in one of both");
    return new PersonName(List.of(two.last()), two.first());
  }

  private static boolean differ(Optional<String> a, Optional<String> b) {
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }

  private static boolean surnames(PersonName a, PersonName b, Evidence evidence) {
    if (a.surname().equals(b.surname())) {
      evidence.says("same-surname", "the same surname");
    } else if (Spelling.isVariant(a.last(), b.last())) {
      evidence.says(
          "surname-variant",
          "“" + a.surname() + "” and “" + b.surname() + "” are spellings of one name");
    } else {
      return false;
    }
    return true;
  }

  private static boolean firstNames(PersonName a, PersonName b, Evidence evidence) {
    String one = a.first();
    String two = b.first();
    if (one.equals(two)) {
      evidence.says("same-first-name", "the same first name, “" + one + "”");
    } else if (one.length() == 1 || two.length() == 1) {
      if (one.charAt(0) != two.charAt(0)) {
        return false;
      }
      evidence.says("initial", "an initial that fits");
    } else if (Spelling.isVariant(one, two)) {
      evidence.says(
          "first-name-variant", "“" + one + "” and “" + two + "” are spellings of one name");
    } else if (Spelling.isNear(one, two)) {
      evidence.says("near-first-name", "“" + one + "” and “" + two + "” are hardly a letter apart");
    } else if (Romanisations.areFormsOfOne(one, two)) {
      evidence.says(
          "first-name-of-neighbours",
          "“" + one + "” and “" + two + "” are forms of one first name in two languages");
    } else if (Vocabulary.areOneFirstName(one, two)) {
      evidence.says("familiar-first-name", "“" + one + "” and “" + two + "” may be one first name");
    } else {
      return false;
    }
    return true;
  }

  private static void middles(PersonName a, PersonName b, Evidence evidence) {
    if (a.middle().isEmpty() && b.middle().isEmpty()) {
      return;
    }
    if (a.middle().isEmpty() || b.middle().isEmpty()) {
      evidence.says("one-lacks-middle-name", "only one has a middle name");
      return;
    }
    boolean agree =
        a.middle().stream()
            .anyMatch(
                m ->
                    b.middle().stream()
                        .anyMatch(
                            n ->
                                Spelling.isVariant(m, n)
                                    || m.length() == 1 && n.startsWith(m)
                                    || n.length() == 1 && m.startsWith(n)));
    if (agree) {
      evidence.says("same-middle-name", "a middle name in common");
    } else {
      evidence.says(
          "different-patronymic",
          "different middle names, “"
              + String.join(" ", a.middle())
              + "” and “"
              + String.join(" ", b.middle())
              + "”");
    }
  }

  private static void roles(Node a, Node b, Evidence evidence) {
    TreeSet<String> shared = new TreeSet<>(a.titles());
    shared.retainAll(b.titles());
    shared.removeAll(WEAK_ROLES);
    if (!shared.isEmpty()) {
      evidence.says("same-role", "both are called " + shared.first());
    } else if (ranked(a).isPresent()
        && ranked(b).isPresent()
        && !ranked(a).equals(ranked(b))
        && !ranked(a).get().equals("general")
        && !ranked(b).get().equals("general")) {
      evidence.says("different-rank", ranked(a).get() + " and " + ranked(b).get());
    }
  }

  private static Optional<String> ranked(Node node) {
    return node.titles().stream().filter(GENERALS::contains).findFirst();
  }

  /// One report uses the other's very surname as its short form.
  private void shortForm(Node a, Node b, Evidence evidence) {
    boolean crosses = bare.stream().anyMatch(n -> uses(n, a, b) || uses(n, b, a));
    if (crosses) {
      evidence.says(
          "short-form",
          "a report that prints one spelling in full uses the other as its short form");
    }
  }

  private static boolean uses(Node shorter, Node own, Node other) {
    boolean printedOther =
        shorter.person().surname().equals(other.person().surname())
            && !shorter.person().surname().equals(own.person().surname());
    return printedOther && shorter.reports().stream().anyMatch(own::isIn);
  }

  // ---- short forms

  private void shortForms() {
    for (Node node : bare) {
      ReportId report = node.first().report();
      boolean found = join(node, fullByReport.getOrDefault(report, List.of()), "its report");
      if (!found) {
        join(node, full, "the story");
      }
    }
    for (Node node : bare) {
      bare.stream()
          .filter(
              other ->
                  other.number() > node.number()
                      && other.key().equals(node.key())
                      && !differ(node.gender(), other.gender()))
          .filter(other -> !clusters.areOne(node, other) && hasNoFull(node) && hasNoFull(other))
          .forEach(
              other ->
                  clusters.merge(
                      node,
                      other,
                      List.of(
                          Because.of("same-name", "printed alike", node.first(), other.first()))));
    }
  }

  private boolean hasNoFull(Node node) {
    return clusters.members(node).stream().allMatch(m -> m.person().isBare());
  }

  /// Joins a bare name with the one person it can mean; with several, proposes each.
  private boolean join(Node node, List<Node> candidates, String where) {
    List<Node> fitting = narrowed(node, candidates.stream().filter(c -> fits(node, c)).toList());
    List<Node> persons = new ArrayList<>();
    for (Node fit : fitting) {
      if (persons.stream().noneMatch(p -> clusters.areOne(p, fit))) {
        persons.add(fit);
      }
    }
    if (persons.size() == 1) {
      return clusters.merge(
          node,
          persons.getFirst(),
          List.of(
              Because.of(
                  "short-form",
                  "the only “" + persons.getFirst().text() + "” of " + where,
                  node.first(),
                  persons.getFirst().first())));
    }
    for (Node person : persons) {
      Evidence evidence =
          new Evidence(BARE, node.first(), person.first())
              .says("same-surname", "the same surname")
              .says(
                  "several-bearers",
                  Math.log(persons.size() - 1.0),
                  persons.size() + " people of that name in " + where);
      clusters.propose(clusters.compared(Clusters.Proposed.of(node, person, evidence)));
    }
    return !persons.isEmpty();
  }

  /// Asked again for every report that prints a surname.
  private boolean isSpelling(String a, String b) {
    return spellings.computeIfAbsent(List.of(a, b), pair -> NameKey.isSpelling(a, b));
  }

  /// The exact surname before its variants, the surname before the first name.
  private static List<Node> narrowed(Node node, List<Node> fitting) {
    String name = node.person().surname();
    List<Node> exact = fitting.stream().filter(c -> c.person().surname().equals(name)).toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    List<Node> variants =
        fitting.stream()
            .filter(c -> Spelling.isVariant(c.person().last(), node.person().last()))
            .toList();
    return variants.isEmpty() ? fitting : variants;
  }

  private boolean fits(Node node, Node candidate) {
    if (differ(node.gender(), candidate.gender())) {
      return false;
    }
    String name = node.person().surname();
    PersonName other = candidate.person();
    return isSpelling(node.person().last(), other.last())
        || other.given().contains(name)
        || other.given().contains(node.key().replace(" ", ""));
  }
}
