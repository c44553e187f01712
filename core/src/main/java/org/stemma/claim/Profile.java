package org.stemma.claim;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Hedge;
import org.stemma.quantity.Quantity;
import org.stemma.report.Zone;

/// A proposition with what comparing it needs, reckoned once.
///
/// @param at its number among the propositions of the story
/// @param words its terms by rarity in news
/// @param own its terms by rarity in the story
/// @param sentence the terms of its sentence by rarity in news
/// @param names keys of the entities named in it
/// @param numbers keys of the numbers in it
/// @param quoted keys of the terms in quotation marks
/// @param events classes of everything that happens in it
/// @param counts what it counts, where that is said
record Profile(
    int at,
    Proposition proposition,
    Bag words,
    Bag own,
    Bag sentence,
    Set<String> names,
    Set<String> numbers,
    Set<String> quoted,
    Set<String> events,
    List<Counted> counts) {
  /// A count with the key of what it counts.
  record Counted(String thing, Quantity quantity) {}

  Assertion assertion() {
    return proposition.assertion();
  }

  boolean isUnknown() {
    return assertion().hedge() == Hedge.UNKNOWN;
  }

  boolean isHeadline() {
    return assertion().zone() == Zone.HEADLINE;
  }

  boolean isNegative() {
    return assertion().negated() != (assertion().hedge() == Hedge.DENIED);
  }

  /// The one whose word it is; empty in the outlet's own voice.
  String speaker() {
    var origin = assertion().chain().origin();
    return assertion().chain().isSourced()
        ? origin.entity().map(Object::toString).orElse(origin.name())
        : "";
  }

  /// How many of the quoted words stand in both.
  int sharedQuotation(Profile other) {
    Set<String> shared = new TreeSet<>(quoted);
    shared.retainAll(other.quoted);
    return shared.size();
  }

  /// Whether the two share nothing though both have something.
  static boolean apart(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && !meet(a, b);
  }

  static boolean meet(Set<String> a, Set<String> b) {
    Set<String> fewer = a.size() <= b.size() ? a : b;
    Set<String> more = a.size() <= b.size() ? b : a;
    for (String key : fewer) {
      if (more.contains(key)) {
        return true;
      }
    }
    return false;
  }
}
