package org.stemma.simulate.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The predicates of `predicates.tsv`, each with the roles that it must and may have.
public final class Predicates {
  private static final Pattern TAB = Pattern.compile("\t");
  private static final Pattern BLANK = Pattern.compile(" ");
  private static final Map<String, Frame> FRAMES = frames();

  private record Frame(Set<Role> needed, Set<Role> allowed) {}

  private Predicates() {}

  public static List<String> names() {
    return List.copyOf(FRAMES.keySet());
  }

  /// What is wrong with a fact of the predicate that has the roles; empty if nothing is.
  public static Optional<String> misfit(String predicate, Set<Role> roles) {
    Frame frame = FRAMES.get(predicate);
    if (frame == null) {
      return Optional.of("no predicate " + predicate);
    }
    if (!roles.containsAll(frame.needed())) {
      return Optional.of(predicate + " needs " + frame.needed() + " and has " + roles);
    }
    return frame.allowed().containsAll(roles)
        ? Optional.empty()
        : Optional.of(predicate + " may have " + frame.allowed() + " and has " + roles);
  }

  private static Map<String, Frame> frames() {
    Map<String, Frame> frames = new TreeMap<>();
    for (String line : Schemas.lines("predicates.tsv")) {
      List<String> cells = TAB.splitAsStream(line).toList();
      EnumSet<Role> needed = EnumSet.noneOf(Role.class);
      EnumSet<Role> allowed = EnumSet.noneOf(Role.class);
      for (String cell : BLANK.splitAsStream(cells.get(1)).toList()) {
        boolean optional = cell.startsWith("[");
        if (!cell.equals("-")) {
          Role role = Role.valueOf(optional ? cell.substring(1, cell.length() - 1) : cell);
          allowed.add(role);
          if (!optional) {
            needed.add(role);
          }
        }
      }
      frames.put(cells.getFirst(), new Frame(needed, allowed));
    }
    return frames;
  }
}
