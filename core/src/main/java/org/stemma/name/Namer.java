package org.stemma.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.stemma.language.Reading;
import org.stemma.report.Corrections;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// Finds who and what is named in the reports of a story, and which names are one.
public final class Namer {
  private Namer() {}

  public static Names name(List<Reading> readings) {
    return name(readings, Gazetteer.builtIn());
  }

  /// With the places of another gazetteer.
  public static Names name(List<Reading> readings, Gazetteer gazetteer) {
    Story story = new Story(readings, gazetteer);
    List<Entity> entities = entities(clusters(story));
    return new Names(Offices.resolved(story, Geography.placed(story, entities)));
  }

  /// The names as people have corrected them.
  ///
  /// @param printed what stands at a mention
  public static Names corrected(
      Names names, Corrections corrections, Function<Passage, String> printed) {
    return corrections.merged().isEmpty() && corrections.split().isEmpty()
        ? names
        : new CorrectedNames(names, printed).corrected(corrections);
  }

  /// Every two names that were weighed against each other, whatever became of it.
  public static List<Identity> compared(List<Reading> readings) {
    return clusters(new Story(readings, Gazetteer.builtIn())).compared().stream()
        .map(c -> new Identity(c.a().first(), c.b().first(), c.probability(), c.features()))
        .toList();
  }

  private static Clusters clusters(Story story) {
    List<Mention> mentions = Houses.named(story, story.mentions());
    Kinds kinds = new Kinds(mentions);
    List<Mention> agreed =
        mentions.stream()
            .map(m -> m.known().filter(k -> k.kind() != kinds.of(m)).isPresent() ? m.unknown() : m)
            .toList();
    List<Mention> all = new ArrayList<>(agreed);
    all.addAll(Parts.of(story, agreed, kinds));
    all.sort(Comparator.comparing(Mention::where));
    return resolved(story, all, kinds);
  }

  private static Clusters resolved(Story story, List<Mention> mentions, Kinds kinds) {
    List<Node> nodes = nodes(mentions, kinds);
    Clusters clusters = new Clusters(nodes);
    Aliases aliases = new Aliases(clusters);
    Map<ReportId, List<Mention>> byReport = new LinkedHashMap<>();
    mentions.forEach(
        m -> byReport.computeIfAbsent(m.where().report(), r -> new ArrayList<>()).add(m));
    byReport.forEach((report, list) -> aliases.resolve(story.reading(report), list));
    new Things(clusters).resolve();
    new Persons(clusters).resolve();
    return clusters;
  }

  private static List<Node> nodes(List<Mention> mentions, Kinds kinds) {
    Map<String, List<Mention>> alike = new LinkedHashMap<>();
    mentions.forEach(
        m -> alike.computeIfAbsent(identity(m, kinds.of(m)), k -> new ArrayList<>()).add(m));
    List<Node> nodes = new ArrayList<>();
    alike
        .values()
        .forEach(list -> nodes.add(Node.of(nodes.size(), kinds.of(list.getFirst()), list)));
    return List.copyOf(nodes);
  }

  /// What mentions must share to be one without further evidence: the name as printed; for a bare
  /// surname the report too.
  private static String identity(Mention mention, Entity.Kind kind) {
    boolean person = kind == Entity.Kind.PERSON;
    boolean bare = person && PersonName.of(mention.text()).isBare();
    String known = mention.known().map(Known::id).orElse("");
    return (person ? "person " : "thing ")
        + mention.key()
        + (bare ? " " + mention.where().report() : "")
        + " "
        + known;
  }

  // ---- entities

  private static List<Entity> entities(Clusters clusters) {
    SortedMap<Integer, List<Node>> groups = clusters.groups();
    List<Map.Entry<Integer, List<Node>>> inOrder =
        groups.entrySet().stream().sorted(Comparator.comparing(e -> first(e.getValue()))).toList();
    TreeMap<Integer, EntityId> ids = new TreeMap<>();
    inOrder.forEach(e -> ids.put(e.getKey(), new EntityId(ids.size() + 1)));
    Map<Integer, List<Clusters.Proposed>> proposed = proposed(clusters);
    List<Entity> entities = new ArrayList<>();
    for (Map.Entry<Integer, List<Node>> group : inOrder) {
      List<Entity.Proposal> proposals =
          proposals(
              group.getKey(), proposed.getOrDefault(group.getKey(), List.of()), clusters, ids);
      entities.add(
          entity(
              new EntityId(entities.size() + 1),
              group.getValue(),
              proposals,
              clusters.why(group.getKey())));
    }
    return entities;
  }

  /// What was proposed, under the roots of both sides.
  private static Map<Integer, List<Clusters.Proposed>> proposed(Clusters clusters) {
    Map<Integer, List<Clusters.Proposed>> byRoot = new TreeMap<>();
    for (Clusters.Proposed one : clusters.proposed()) {
      for (Node side : List.of(one.a(), one.b())) {
        byRoot.computeIfAbsent(clusters.root(side.number()), r -> new ArrayList<>()).add(one);
      }
    }
    return byRoot;
  }

  private static Passage first(List<Node> nodes) {
    return nodes.stream().map(Node::first).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static Entity entity(
      EntityId id, List<Node> nodes, List<Entity.Proposal> proposals, List<Because> merges) {
    TreeSet<String> forms = new TreeSet<>();
    TreeSet<Passage> mentions = new TreeSet<>();
    for (Node node : nodes) {
      node.mentions().forEach(m -> forms.add(m.text()));
      node.mentions().forEach(m -> mentions.add(m.where()));
    }
    String name = fullest(nodes);
    forms.remove(name);
    List<Because> why = new ArrayList<>(merges);
    Entity.Kind kind = kind(nodes);
    if (kind == Entity.Kind.PERSON) {
      why.addAll(roles(nodes));
    }
    return new Entity(
        id,
        kind,
        name,
        forms,
        List.copyOf(mentions),
        proposals,
        kind == Entity.Kind.PERSON ? borne(nodes) : List.of(),
        List.of(),
        Optional.empty(),
        why);
  }

  private static Entity.Kind kind(List<Node> nodes) {
    Optional<Known> sure =
        nodes.stream().flatMap(n -> n.known().stream()).filter(Known::strong).findFirst();
    return sure.isPresent() ? sure.get().kind() : mostNamed(nodes);
  }

  private static Entity.Kind mostNamed(List<Node> nodes) {
    return nodes.stream()
        .filter(n -> n.kind() != Entity.Kind.OTHER)
        .max(Comparator.comparingInt(n -> n.mentions().size()))
        .map(Node::kind)
        .orElse(Entity.Kind.OTHER);
  }

  /// The name a gazetteer gives; else the printing with most words, and of these the commonest.
  private static String fullest(List<Node> nodes) {
    Optional<Known> known =
        nodes.stream()
            .flatMap(n -> n.known().stream())
            .filter(k -> !k.id().startsWith("collective:"))
            .findFirst();
    if (known.isPresent()) {
      return known.get().name();
    }
    return nodes.stream()
        .max(
            Comparator.comparingInt((Node n) -> n.text().split(" ").length)
                .thenComparing(n -> n.mentions().size())
                .thenComparing(n -> -n.number()))
        .map(Node::text)
        .orElseThrow();
  }

  private static List<Role> borne(List<Node> nodes) {
    return nodes.stream()
        .flatMap(n -> n.mentions().stream())
        .flatMap(m -> m.roles().stream())
        .sorted()
        .toList();
  }

  private static List<Because> roles(List<Node> nodes) {
    TreeMap<String, Passage> roles = new TreeMap<>();
    for (Node node : nodes) {
      for (Mention mention : node.mentions()) {
        mention
            .titles()
            .forEach(t -> roles.merge(t, mention.where(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
      }
    }
    return roles.entrySet().stream()
        .map(r -> Because.of("role", r.getKey(), r.getValue()))
        .toList();
  }

  private static List<Entity.Proposal> proposals(
      int root, List<Clusters.Proposed> own, Clusters clusters, Map<Integer, EntityId> ids) {
    TreeMap<EntityId, Entity.Proposal> proposals = new TreeMap<>();
    for (Clusters.Proposed one : own) {
      boolean left = clusters.root(one.a().number()) == root;
      Optional<EntityId> with =
          Optional.ofNullable(ids.get(clusters.root((left ? one.b() : one.a()).number())));
      with.map(w -> new Entity.Proposal(w, one.probability(), one.pro(), one.con(), one.features()))
          .ifPresent(
              p ->
                  proposals.merge(
                      p.with(), p, (a, b) -> a.probability() >= b.probability() ? a : b));
    }
    return List.copyOf(proposals.values());
  }
}
