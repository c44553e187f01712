package org.stemma.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.stemma.text.Interval;

/// Reports of invented events, for tests: those of one event share its people and its words.
final class Invented {
  private static final List<String> PEOPLE =
      List.of("Arvo Tindel", "Mirla Oskend", "Petrus Galway", "Sanne Korvath", "Dmitar Elbow");

  private static final List<String> PLACES =
      List.of("Ostholm", "Varnesund", "Klippe", "Drumhaven", "Teskel");

  private static final List<String> ACTS =
      List.of(
          "ferry aground rocks passengers lifeboat harbour captain hull",
          "bakery fire ovens smoke firemen hydrant insurance ruins",
          "election recount ballots precinct commission mayor appeal margin",
          "bridge collapse girders lorry engineers inspection river toll",
          "strike dockers wages union cranes pickets arbitration containers");

  private Invented() {}

  /// A report of an event; each number gives other words around those of the event.
  static Sketch report(int event, int number, Interval published) {
    return Sketch.of(id(event, number), title(event), text(event, number), published, "O" + number);
  }

  static Sketch report(int event, int number, String day) {
    return report(event, number, Interval.of(LocalDate.parse(day)));
  }

  static String id(int event, int number) {
    return "e" + event + "-" + number;
  }

  /// So many reports of each of the five events, a day apart.
  static List<Sketch> all(int each) {
    List<Sketch> all = new ArrayList<>();
    for (int event = 0; event < PEOPLE.size(); event++) {
      for (int number = 0; number < each; number++) {
        LocalDate day = LocalDate.of(2031, 3, 1).plusDays(event * 2L + number % 2);
        all.add(report(event, number, Interval.of(day)));
      }
    }
    return all;
  }

  static String title(int event) {
    String[] words = ACTS.get(event).split(" ", -1);
    return words[0] + " " + words[1] + " at " + PLACES.get(event);
  }

  static String text(int event, int number) {
    StringBuilder text = new StringBuilder();
    for (String word : ACTS.get(event).split(" ", -1)) {
      text.append(PEOPLE.get(event)).append(" of ").append(PLACES.get(event));
      text.append(" on the ").append(word).append(". The odd").append(number);
      text.append(word.charAt(0)).append(' ').append(word).append(" too. ");
    }
    return text.toString();
  }

  /// A text that is half of one event and half of another.
  static Sketch between(String id, int event, int other, String day) {
    return Sketch.of(
        id,
        title(event) + " " + title(other),
        text(event, 90) + text(other, 91),
        Interval.of(LocalDate.parse(day)),
        "B");
  }

  /// One of a row of reports whose words change little by little, and with no regard to its number.
  static Sketch drifting(int number) {
    StringBuilder text = new StringBuilder();
    for (int word = number / 2; word < number / 2 + 14; word++) {
      int times = 1 + number * 7 % (word + 2) % 3;
      text.append(("B" + letter(word / 20) + letter(word % 20) + "ok ").repeat(times));
    }
    return Sketch.of("d" + number, "", "The " + text, Interval.UNBOUNDED, "");
  }

  private static char letter(int number) {
    return (char) ('a' + number);
  }
}
