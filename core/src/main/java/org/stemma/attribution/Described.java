package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.text.Because;
import org.stemma.text.Passage;

/// An unnamed source of one report, as it grows while the report is read: every place that
/// means it, and what joins them.
final class Described {
  private final int number;
  private final Description description;
  private final List<String> names = new ArrayList<>();
  private final TreeSet<Passage> places = new TreeSet<>();
  private final Set<String> houses = new TreeSet<>();
  private final List<Because> why = new ArrayList<>();
  private final List<String> said = new ArrayList<>();

  /// @param number its place among all of the story
  /// @param description the one it is brought in with
  Described(int number, Description description) {
    this.number = number;
    this.description = description;
  }

  void meantAt(Passage place, String printed) {
    if (!places.isEmpty()) {
      String says = "“" + printed + "” means those cited before";
      why.add(Because.of("described-again", says, first(), place));
    }
    places.add(place);
    if (!names.contains(printed)) {
      names.add(printed);
    }
  }

  void heardThrough(String house) {
    houses.add(house);
  }

  void says(String content) {
    said.add(content);
  }

  int number() {
    return number;
  }

  Description description() {
    return description;
  }

  Passage first() {
    return places.first();
  }

  List<Passage> places() {
    return List.copyOf(places);
  }

  /// As printed, without an article, in order.
  List<String> names() {
    return names;
  }

  /// The news houses that its words came through, lower case.
  Set<String> houses() {
    return houses;
  }

  List<Because> why() {
    return why;
  }

  /// What it is given to say.
  List<String> said() {
    return said;
  }
}
