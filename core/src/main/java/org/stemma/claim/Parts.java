package org.stemma.claim;

import java.util.List;
import java.util.Set;
import org.stemma.quantity.Quantity;
import org.stemma.text.Span;

/// Tells which counts are of some of those counted elsewhere, so that they say nothing of how
/// many there are: "four of whom", "nine of the dead", "12 people, including 10 tourists", "10
/// tourists and two pilots were killed".
final class Parts {
  private static final Set<String> WHOLES =
      Set.of(
          "whom", "which", "them", "those", "these", "the", "his", "her", "their", "our", "us",
          "you", "its");
  private static final Set<String> INCLUDING =
      Set.of("including", "among", "amongst", "included", "include", "includes");

  /// So many words at the most stand between two counts that are told together.
  private static final int BETWEEN = 6;

  private Parts() {}

  /// Whether it counts some of what was counted before: "four of whom were badly hurt", "of
  /// which four", "nine of the dead".
  static boolean isPart(Quantity quantity, Proposition in) {
    List<String> behind = behind(quantity, in);
    List<String> before = before(quantity, in);
    return quantity.whole().isPresent()
        || behind.size() > 1 && isOfWhole(behind.subList(0, 2))
        || before.size() > 1 && isOfWhole(before.subList(before.size() - 2, before.size()));
  }

  /// The counts that say how many there are, where several of one question stand in one clause:
  /// the greatest, if the others are among it, and none if they only add up to it.
  static List<Profile.Counted> whole(List<Profile.Counted> counted, Proposition in) {
    return counted.stream()
        .filter(c -> others(c, counted, in).isEmpty() || holds(c, others(c, counted, in), in))
        .filter(c -> !isPart(c.quantity(), in) && !isOfOther(c, counted, in))
        .toList();
  }

  /// Whether the word that seems to say what befell them is another count's.
  private static boolean isOfOther(
      Profile.Counted count, List<Profile.Counted> counted, Proposition in) {
    boolean toll = count.thing().startsWith("toll:");
    return toll
        && counted.stream()
            .filter(c -> !c.quantity().equals(count.quantity()) && c.quantity().unit().isBlank())
            .filter(c -> !areJoined(c.quantity(), count.quantity(), in))
            .anyMatch(c -> Counts.isNearer(c.quantity(), count.quantity(), in));
  }

  private static List<Profile.Counted> others(
      Profile.Counted of, List<Profile.Counted> counted, Proposition in) {
    return counted.stream()
        .filter(c -> c.thing().equals(of.thing()) && !c.quantity().equals(of.quantity()))
        .filter(c -> areJoined(c.quantity(), of.quantity(), in))
        .toList();
  }

  /// Whether an "and" or "including" and few other words stand between them; "a ferry with 51
  /// people aboard sank, killing seven" counts two things.
  private static boolean areJoined(Quantity one, Quantity other, Proposition in) {
    Span a = one.where().span();
    Span b = other.where().span();
    int from = Math.min(a.end(), b.end());
    List<String> between =
        in.printed(new Span(from, Math.max(from, Math.max(a.start(), b.start()))));
    boolean joint = between.contains("and") || between.stream().anyMatch(INCLUDING::contains);
    return between.size() <= BETWEEN && joint;
  }

  private static boolean holds(
      Profile.Counted count, List<Profile.Counted> others, Proposition in) {
    boolean greatest = others.stream().allMatch(o -> o.quantity().high() <= count.quantity().low());
    boolean including =
        others.stream()
            .anyMatch(o -> before(o.quantity(), in).stream().anyMatch(INCLUDING::contains));
    boolean toll = count.thing().startsWith("toll:");
    return !toll || greatest && including;
  }

  private static List<String> behind(Quantity quantity, Proposition in) {
    int end = quantity.where().span().end();
    return in.printed(new Span(end, Math.max(end, in.assertion().sentence().span().end())));
  }

  private static List<String> before(Quantity quantity, Proposition in) {
    int start = quantity.where().span().start();
    return in.printed(new Span(Math.min(in.assertion().sentence().span().start(), start), start));
  }

  private static boolean isOfWhole(List<String> words) {
    return words.getFirst().equals("of") && WHOLES.contains(words.getLast());
  }
}
