package org.stemma.simulate.wording;

import java.util.List;
import java.util.Optional;
import org.stemma.simulate.event.Fact;
import org.stemma.simulate.event.Filler;
import org.stemma.simulate.event.Role;
import org.stemma.simulate.telling.Telling;
import org.stemma.simulate.telling.TimeForm;

/// Which templates can word a telling.
final class Fit {
  private Fit() {}

  /// Whether the telling prints the role.
  static boolean has(Telling telling, Role role, boolean headline) {
    Optional<Filler> filler = telling.filler(role);
    boolean there = filler.isPresent();
    if (role == Role.PLACE) {
      return there && !filler.equals(telling.filler(Role.PATIENT));
    }
    if (role != Role.TIME) {
      return there;
    }
    boolean varies = telling.fact().varies().filter(role::equals).isPresent();
    boolean background = telling.fact().kind() == Fact.Kind.BACKGROUND;
    boolean told = telling.wording().time() != TimeForm.NONE && !headline;
    return there && (told || varies || background);
  }

  /// Whether the clause has its agent for a subject.
  static boolean opensWithAgent(List<Node> nodes) {
    for (Node node : nodes) {
      if (node instanceof Node.Fill fill) {
        return fill.role() == Role.AGENT;
      }
      if (!(node instanceof Node.Maybe)) {
        return false;
      }
    }
    return false;
  }

  /// The templates whose roles are told, or at least known, and that say what the telling must say.
  static List<Predicate.Form> fitting(
      List<Predicate.Form> forms, Telling telling, boolean headline) {
    List<Predicate.Form> told =
        forms.stream()
            .filter(f -> f.needed().stream().allMatch(r -> has(telling, r, headline)))
            .toList();
    List<Predicate.Form> possible =
        told.isEmpty()
            ? forms.stream()
                .filter(f -> telling.fact().roles().keySet().containsAll(f.needed()))
                .toList()
            : told;
    Optional<Role> varies = telling.fact().varies().filter(r -> telling.filler(r).isPresent());
    List<Predicate.Form> telltale =
        possible.stream()
            .filter(f -> varies.isEmpty() || f.named().contains(varies.get()))
            .toList();
    return telltale.isEmpty() ? possible : telltale;
  }
}
