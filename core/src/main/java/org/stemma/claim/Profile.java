package org.stemma.claim;

import java.util.List;
import java.util.Set;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Hedge;
import org.stemma.quantity.Quantity;
import org.stemma.report.Zone;

/// A phrasing with what comparing it needs, reckoned once.
///
/// @param at its number among the phrasings of the story
/// @param words its terms by rarity in news
/// @param own its terms by rarity in the story
/// @param sentence the terms of its sentence by rarity in news
/// @param names the entities named in it
/// @param places the places named in it
/// @param numbers the numbers in it
/// @param quoted the terms in quotation marks
/// @param events classes of everything that happens in it
/// @param verbs the verbs in it that say something by themselves
/// @param speaker the one whose word it is; empty in the outlet's own voice
/// @param counts what it counts, where that is said
record Profile(
    int at,
    Phrasing phrasing,
    Bag words,
    Bag own,
    Bag sentence,
    Bag names,
    Bag places,
    Bag numbers,
    Bag quoted,
    Bag events,
    Bag verbs,
    String speaker,
    List<Counted> counts) {
  Profile {
    counts = List.copyOf(counts);
  }

  /// A count with the key of what it counts.
  record Counted(String thing, Quantity quantity) {}

  Proposition proposition() {
    return phrasing.first();
  }

  Assertion assertion() {
    return phrasing.first().assertion();
  }

  boolean isUnknown() {
    return assertion().hedge() == Hedge.UNKNOWN;
  }

  boolean isHeadline() {
    return assertion().zone() == Zone.HEADLINE;
  }

  boolean isNegative() {
    return proposition().isNegative();
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
