package org.stemma.simulate.wording;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.simulate.event.Role;

/// Questions about templates.
final class Templates {
  private static final Pattern BAR = Pattern.compile("\\|");

  private Templates() {}

  /// What stands between bars.
  static List<String> alternatives(String cell) {
    return BAR.splitAsStream(cell).map(String::strip).toList();
  }

  /// The roles without which the nodes make no sense.
  static Set<Role> needed(List<Node> nodes) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    collect(nodes, false, roles);
    return roles;
  }

  /// All roles in the nodes.
  static Set<Role> named(List<Node> nodes) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    collect(nodes, true, roles);
    return roles;
  }

  private static void collect(List<Node> nodes, boolean optional, Set<Role> into) {
    for (Node node : nodes) {
      if (node instanceof Node.Fill fill) {
        into.add(fill.role());
      } else if (node instanceof Node.Pick pick) {
        pick.options().forEach(o -> collect(o, optional, into));
      } else if (node instanceof Node.Maybe maybe && optional) {
        collect(maybe.nodes(), true, into);
      }
    }
  }

  /// Whether the verb, or what stands for it, is in the node.
  static boolean isVerb(Node node) {
    return node instanceof Node.Agree
        || node instanceof Node.Pick pick
            && Templates.named(pick.options().getFirst()).isEmpty()
            && !pick.options().getFirst().isEmpty();
  }

  /// Whether the node is a place, a time or an optional part, after which a quotation ends.
  static boolean isLoose(Node node) {
    return node instanceof Node.Maybe
        || node instanceof Node.Stop
        || node instanceof Node.Fill fill
            && fill.form() == Node.Form.PLAIN
            && (fill.role() == Role.TIME || fill.role() == Role.PLACE);
  }

  /// The number in an id: 12 of "F12".
  static int number(String id) {
    int number = 0;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      number = Character.isDigit(c) ? number * 10 + c - '0' : number;
    }
    return number;
  }

  /// A number for a draw, the same for the same seed and salt, well mixed.
  static int draw(long seed, long salt) {
    long z = seed * 0x9E3779B97F4A7C15L + salt * 0xC2B2AE3D27D4EB4FL;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return (int) ((z ^ (z >>> 31)) >>> 33);
  }
}
