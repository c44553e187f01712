package org.stemma.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.evidence.Evidence;
import org.stemma.evidence.Weights;
import org.stemma.text.Because;

/// Brings the names of groups, places and things together: what a gazetteer knows as one, initials
/// with the name they stand
/// for, and spellings that differ by little.
final class Things {
  private static final Weights WEIGHTS = Weights.of(Things.class, "things.weights");
  private static final String ONE_WORD = "a single word may differ by chance";

  private static final Set<String> SMALL =
      Set.of("of", "for", "the", "and", "in", "on", "de", "la", "&");

  private final Clusters clusters;
  private final List<Node> things;

  Things(Clusters clusters) {
    this.clusters = clusters;
    this.things = clusters.nodes().stream().filter(n -> !n.isPerson()).toList();
  }

  void resolve() {
    known();
    initials();
    spellings();
    shortForms();
  }

  private void known() {
    Map<String, Node> first = new HashMap<>();
    for (Node node : clusters.nodes()) {
      Optional<Known> known = node.known();
      if (known.isPresent()) {
        Node other = first.computeIfAbsent(known.get().id(), k -> node);
        if (!other.is(node)) {
          clusters.merge(
              other,
              node,
              List.of(
                  Because.of(
                      "alias-list",
                      "both are known names of " + known.get().name(),
                      other.first(),
                      node.first())));
        }
      }
    }
    lonelyCollectives(first);
  }

  /// "the interior ministry" is that of the one country whose interior ministry the story names.
  private void lonelyCollectives(Map<String, Node> first) {
    for (Node node : things) {
      String id = node.known().map(Known::id).orElse("");
      if (id.startsWith("collective::")) {
        List<String> countries =
            first.keySet().stream()
                .filter(
                    k ->
                        k.startsWith("collective:")
                            && !k.equals(id)
                            && k.endsWith(id.substring(11)))
                .sorted()
                .toList();
        if (countries.size() == 1) {
          Optional.ofNullable(first.get(countries.getFirst()))
              .ifPresent(
                  o ->
                      clusters.merge(
                          o,
                          node,
                          List.of(
                              Because.of(
                                  "only-country",
                                  "the only such body of the story",
                                  o.first(),
                                  node.first()))));
        }
      }
    }
  }

  // ---- initials

  private void initials() {
    for (Node node : things) {
      if (node.text().matches("(?:\\p{Lu}\\.?|\\p{Lu}\\p{Ll}?){2,7}\\p{Lu}?") && node.isOneWord()) {
        List<Node> named = things.stream().filter(t -> !t.is(node) && stands(node, t)).toList();
        if (!named.isEmpty()
            && named.stream().allMatch(t -> clusters.areOne(t, named.getFirst()))) {
          clusters.merge(
              named.getFirst(),
              node,
              List.of(
                  Because.of(
                      "initials",
                      "“" + node.text() + "” are the initials of “" + named.getFirst().text() + "”",
                      named.getFirst().first(),
                      node.first())));
        }
      }
    }
  }

  private static boolean stands(Node initials, Node name) {
    boolean apart = initials.known().isPresent() && name.known().isPresent() || name.isOneWord();
    return !apart && isInitials(initials.text(), name.text());
  }

  /// Whether the letters are the first letters of the words, small words counted or not.
  static boolean isInitials(String letters, String name) {
    StringBuilder all = new StringBuilder();
    StringBuilder large = new StringBuilder();
    for (String word : Spelling.fold(name).split("[\\s-]+")) {
      if (word.isEmpty()) {
        continue;
      }
      all.append(word.charAt(0));
      if (!SMALL.contains(word)) {
        large.append(word.charAt(0));
      }
    }
    String wanted = Spelling.fold(letters).replace(".", "");
    return wanted.length() > 1 && (wanted.contentEquals(all) || wanted.contentEquals(large));
  }

  // ---- spellings

  private void spellings() {
    TreeMap<String, List<Node>> blocks = new TreeMap<>();
    for (Node node : clusters.nodes()) {
      if (!node.isPerson() || !node.isOneWord()) {
        blocks
            .computeIfAbsent(
                NameKey.of(node.key().replace(" ", "")).skeleton(), k -> new ArrayList<>())
            .add(node);
        plural(node).ifPresent(p -> blocks.computeIfAbsent(p, k -> new ArrayList<>()).add(node));
      }
    }
    for (List<Node> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          spelling(block.get(i), block.get(j));
        }
      }
    }
  }

  private static Optional<String> plural(Node node) {
    String singular = node.key().replaceAll("(?<=\\p{L}{3})s\\b", "").replace(" ", "");
    return node.key().contains(" ") && !singular.equals(node.key().replace(" ", ""))
        ? Optional.of(NameKey.of(singular).skeleton())
        : Optional.empty();
  }

  private void spelling(Node a, Node b) {
    if (clusters.areOne(a, b)
        || areKnownApart(a, b)
        || a.isPerson() != b.isPerson()
            && !a.key().replace(" ", "").equals(b.key().replace(" ", ""))) {
      return;
    }
    String one = a.key().replace(" ", "");
    String two = b.key().replace(" ", "");
    boolean joined = one.equals(two);
    boolean several = a.key().contains(" ") && b.key().contains(" ");
    double distance = wordwise(a.key(), b.key());
    boolean long9 = one.length() >= WEIGHTS.threshold("letters-of-several");
    if (joined || several && distance <= WEIGHTS.threshold("one-name") && long9) {
      clusters.merge(
          a, b, List.of(Because.of("spelling", differByLittle(a, b), a.first(), b.first())));
    } else if (!a.isPerson()
        && distance <= WEIGHTS.threshold("likely-distance")
        && one.length() >= WEIGHTS.threshold("letters-of-one")
        && a.kind() == b.kind()) {
      Evidence evidence =
          new Evidence(WEIGHTS, a.first(), b.first())
              .says("spelling", differByLittle(a, b))
              .counts("distance", distance)
              .counts("length", one.length() - 5);
      weighed(a, b, several ? evidence : evidence.says("one-word", ONE_WORD));
    }
  }

  /// Reports keep to one spelling: two that never share a report are likely one place spelt by two
  /// houses.
  private void weighed(Node a, Node b, Evidence evidence) {
    boolean houses = Collections.disjoint(a.reports(), b.reports());
    boolean unknown = a.known().isEmpty() && b.known().isEmpty();
    if (houses && unknown && a.kind() == Entity.Kind.PLACE) {
      evidence.says("never-together", "no report prints both");
    }
    Clusters.Proposed pair = clusters.compared(Clusters.Proposed.of(a, b, evidence));
    boolean merged =
        pair.probability() >= WEIGHTS.threshold("sure") && clusters.merge(a, b, pair.pro());
    if (!merged) {
      clusters.propose(pair);
    }
  }

  private static String differByLittle(Node a, Node b) {
    return "“" + a.text() + "” and “" + b.text() + "” differ by little";
  }

  private static boolean areKnownApart(Node a, Node b) {
    return a.known().isPresent() && b.known().isPresent()
        || !a.key().replaceAll("\\D", "").equals(b.key().replaceAll("\\D", ""));
  }

  /// The sum of the distances of the words, a plural s costing nothing; large where the numbers of
  /// words differ.
  private static double wordwise(String a, String b) {
    String[] one = a.split(" ");
    String[] two = b.split(" ");
    if (one.length != two.length) {
      return 9;
    }
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      boolean plural =
          one.length > 1 && (one[i].equals(two[i] + "s") || two[i].equals(one[i] + "s"));
      sum += plural ? WEIGHTS.threshold("plural") : Spelling.distance(one[i], two[i]);
    }
    return sum;
  }

  // ---- short forms

  private void shortForms() {
    canonical();
    stops();
    firstWords();
    new Endings(clusters, things).resolve();
  }

  /// "US Navy" and "American Navy", "Weir Ltd" and "Weir", "Department of Water" and "Water
  /// Department"; and "the Navy" where
  /// the story knows one navy.
  private void canonical() {
    TreeMap<String, Node> byForm = new TreeMap<>();
    TreeMap<String, List<Node>> ofCountries = new TreeMap<>();
    for (Node node : things) {
      Forms form = Forms.of(node.text());
      Node same = byForm.computeIfAbsent(form.canonical(), k -> node);
      if (!same.is(node)) {
        alike(same, node, "two ways to print one name");
      }
      if (form.isOfCountry()) {
        ofCountries.computeIfAbsent(form.withoutCountry(), k -> new ArrayList<>()).add(node);
      }
    }
    byForm.forEach(
        (form, node) -> {
          List<Node> longer = ofCountries.getOrDefault(form, List.of());
          if (form.contains(" ")
              && !longer.isEmpty()
              && longer.stream().allMatch(l -> clusters.areOne(l, longer.getFirst()))) {
            alike(longer.getFirst(), node, "the only one of the story");
          }
        });
  }

  private void alike(Node a, Node b, String says) {
    if (!areKnownApart(a, b) && a.kind() == b.kind()) {
      clusters.merge(a, b, List.of(Because.of("same-name", says, a.first(), b.first())));
    }
  }

  /// "Weir" for "Weir Dynamics" where the story has one group whose name begins so.
  private void firstWords() {
    for (Node node : things) {
      boolean isShort =
          node.isOneWord() && node.known().isEmpty() && node.kind() == Entity.Kind.ORGANISATION;
      if (!isShort) {
        continue;
      }
      List<Node> longer =
          things.stream()
              .filter(
                  t ->
                      !t.is(node)
                          && t.kind() == Entity.Kind.ORGANISATION
                          && t.key().startsWith(node.key() + " "))
              .toList();
      if (!longer.isEmpty()
          && longer.stream().allMatch(l -> clusters.areOne(l, longer.getFirst()))) {
        clusters.merge(
            longer.getFirst(),
            node,
            List.of(
                Because.of(
                    "short-form",
                    "the only group of the story whose name begins so",
                    longer.getFirst().first(),
                    node.first())));
      }
    }
  }

  /// "Weir stop" and then "Weir" alone, which is no place that anybody knows.
  private void stops() {
    for (Node longer : things) {
      int blank = longer.text().lastIndexOf(' ');
      if (blank < 0 || !Heads.isLowerHead(longer.text().substring(blank + 1))) {
        continue;
      }
      String core = Spelling.key(longer.text().substring(0, blank));
      things.stream()
          .filter(n -> n.key().equals(core) && n.known().isEmpty())
          .forEach(
              n ->
                  clusters.merge(
                      longer,
                      n,
                      List.of(
                          Because.of(
                              "short-form",
                              "“" + n.text() + "” for “" + longer.text() + "”",
                              longer.first(),
                              n.first()))));
    }
  }
}
