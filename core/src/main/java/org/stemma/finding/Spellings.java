package org.stemma.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.stemma.name.Entity;
import org.stemma.text.Because;
import org.stemma.text.EditDistance;
import org.stemma.text.Passage;

/// Names that were taken for one though reports spell them differently: "Orlo Quay" and "Orlow
/// Quay". Told once for each bearer, the commonest spelling first.
final class Spellings {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern OWNER = Pattern.compile("[’']s?$");

  /// Shorter words differ in a letter without being spellings of one another.
  private static final int LEAST = 5;

  private static final int MOST_EDITS = 2;

  private Spellings() {}

  static List<Findings.Draft> of(Findings.Evidence evidence) {
    List<Findings.Draft> drafts = new ArrayList<>();
    for (Entity entity : evidence.names().entities()) {
      draft(evidence, entity).ifPresent(drafts::add);
    }
    return drafts;
  }

  private static Optional<Findings.Draft> draft(Findings.Evidence evidence, Entity entity) {
    Map<String, List<Passage>> printed = new TreeMap<>();
    for (Passage mention : entity.mentions()) {
      printed
          .computeIfAbsent(form(Findings.printed(evidence, mention)), f -> new ArrayList<>())
          .add(mention);
    }
    List<String> forms =
        printed.keySet().stream()
            .sorted(
                Comparator.comparing((String f) -> printed.getOrDefault(f, List.of()).size())
                    .reversed()
                    .thenComparing(f -> f))
            .toList();
    for (String main : forms) {
      List<String> others = forms.stream().filter(f -> areSpellings(main, f)).toList();
      if (!others.isEmpty()) {
        List<Passage> where = new ArrayList<>(first(printed, main));
        others.forEach(o -> where.addAll(first(printed, o)));
        return Optional.of(draft(main, others, where));
      }
    }
    return Optional.empty();
  }

  private static List<Passage> first(Map<String, List<Passage>> printed, String form) {
    return printed.getOrDefault(form, List.of()).stream().limit(1).toList();
  }

  private static Findings.Draft draft(String main, List<String> others, List<Passage> where) {
    return new Findings.Draft(
        Finding.Kind.IDENTITY,
        Optional.of(Finding.Type.NAME),
        Finding.Strength.HARD,
        "“" + main + "” is also spelled “" + String.join("”, “", others) + "”",
        List.of(List.of(), List.of()),
        List.of(new Because("spelled-apart", "taken for one name", where)));
  }

  private static String form(String printed) {
    String flat = BLANKS.matcher(printed.strip()).replaceAll(" ");
    return OWNER.matcher(flat).replaceFirst("");
  }

  /// Whether they are the same words, but for a letter or two of one or more of them.
  static boolean areSpellings(String one, String other) {
    String[] a = one.toLowerCase(java.util.Locale.ROOT).split(" ", -1);
    String[] b = other.toLowerCase(java.util.Locale.ROOT).split(" ", -1);
    if (a.length != b.length || one.equalsIgnoreCase(other)) {
      return false;
    }
    boolean plural = a.length == 1 && ((a[0] + "s").equals(b[0]) || (b[0] + "s").equals(a[0]));
    for (int i = 0; i < a.length; i++) {
      int least = Math.min(a[i].length(), b[i].length());
      if (!a[i].equals(b[i]) && (least < LEAST || EditDistance.of(a[i], b[i]) > MOST_EDITS)) {
        return false;
      }
    }
    return !plural;
  }
}
