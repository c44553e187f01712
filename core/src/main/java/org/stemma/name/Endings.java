package org.stemma.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.text.Because;

/// Brings names of groups together of which one is the other without what opens it: "Relief Board"
/// and "Weirton Relief Board", if the story has one group alone whose name ends so; and "Relief
/// Board of Weirtonia" with "Weirtonian Relief Board".
///
/// Cost: the words of all names, by an index of their endings.
final class Endings {
  private final Clusters clusters;
  private final List<Node> groups;
  private final Map<Integer, String> forms = new HashMap<>();

  Endings(Clusters clusters, List<Node> things) {
    this.clusters = clusters;
    this.groups = things.stream().filter(n -> n.kind() == Entity.Kind.ORGANISATION).toList();
    groups.forEach(g -> forms.put(g.number(), Spelling.fold(Forms.of(g.text()).canonical())));
  }

  void resolve() {
    turned();
    Map<String, List<Node>> byEnding = new HashMap<>();
    for (Node group : groups) {
      String form = form(group);
      for (int at = form.indexOf(' '); at >= 0; at = form.indexOf(' ', at + 1)) {
        byEnding.computeIfAbsent(form.substring(at + 1), e -> new ArrayList<>()).add(group);
      }
    }
    for (Node group : groups) {
      List<Node> longer = byEnding.getOrDefault(form(group), List.of());
      boolean one = longer.stream().allMatch(l -> clusters.areOne(l, longer.getFirst()));
      if (form(group).contains(" ") && !longer.isEmpty() && one) {
        merge(longer.getFirst(), group, "the only group of the story whose name ends so");
      }
    }
  }

  private String form(Node group) {
    return forms.getOrDefault(group.number(), group.key());
  }

  private void turned() {
    Map<String, List<Node>> byBody = new HashMap<>();
    for (Node group : groups) {
      int blank = group.key().indexOf(' ');
      if (blank > 0) {
        byBody.computeIfAbsent(group.key().substring(blank + 1), b -> new ArrayList<>()).add(group);
      }
    }
    for (Node group : groups) {
      int of = group.key().lastIndexOf(" of ");
      if (of > 0) {
        byBody.getOrDefault(group.key().substring(0, of), List.of()).stream()
            .filter(b -> Forms.isTurned(group.key(), b.key()))
            .forEach(b -> merge(group, b, "two ways to print one name"));
      }
    }
  }

  private void merge(Node longer, Node shorter, String says) {
    boolean apart = longer.known().isPresent() && shorter.known().isPresent();
    if (!apart) {
      clusters.merge(
          longer,
          shorter,
          List.of(Because.of("short-form", says, longer.first(), shorter.first())));
    }
  }
}
