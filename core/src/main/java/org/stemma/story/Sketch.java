package org.stemma.story;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.stemma.report.Document;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.report.Stated;
import org.stemma.text.Interval;

/// What grouping needs of one report.
///
/// @param id the report's
/// @param all its words, those of the title more than once, each by how rare it is
/// @param title the words of the title
/// @param lede those of the title and the first sentences
/// @param names what is written with a capital letter in the middle of sentences
/// @param numbers counts, years, sums
/// @param published when; unbounded if nobody knows, which says nothing for or against
/// @param outlet who published it; empty if nobody knows
public record Sketch(
    String id,
    Bag all,
    Bag title,
    Bag lede,
    Bag names,
    Bag numbers,
    Interval published,
    String outlet) {
  /// How many kinds of words there are.
  static final int BAGS = 5;

  /// Characters of a day as ISO 8601 writes it.
  private static final int DAY = 10;

  public Sketch {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a sketch needs the id of its report");
    }
  }

  /// One kind of its words, counted from 0: all, title, lede, names, numbers.
  Bag bag(int kind) {
    return switch (kind) {
      case 0 -> all;
      case 1 -> title;
      case 2 -> lede;
      case 3 -> names;
      default -> numbers;
    };
  }

  /// The sketch of a text; the title may be empty.
  public static Sketch of(String id, String title, String text, Interval published, String outlet) {
    return new Sketching(title, text).sketch(id, published, outlet);
  }

  /// The sketch of a document, by what it states of itself; of the days it states, the one that its
  /// publisher or the user gives.
  public static Sketch of(Document document) {
    return of(
        document.id().value(),
        stated(document, Stated.What.TITLE),
        document.text().chars(),
        day(stated(document, dated(document))),
        stated(document, Stated.What.OUTLET));
  }

  /// The sketch of a report: its title, its article, and when it was published as far as that is
  /// known.
  public static Sketch of(Report report) {
    return of(
        report.id().value(),
        report.title().map(report.text()::of).orElse(""),
        report.body(),
        report.published().interval(),
        report.outlet().map(Outlet::name).orElse(""));
  }

  private static Stated.What dated(Document document) {
    return stated(document, Stated.What.USER_PUBLISHED).isEmpty()
        ? Stated.What.PUBLISHED
        : Stated.What.USER_PUBLISHED;
  }

  private static String stated(Document document, Stated.What what) {
    return document.stated().stream()
        .filter(s -> s.what() == what)
        .map(Stated::value)
        .findFirst()
        .orElse("");
  }

  /// The day that an ISO date or time begins with; unbounded if it begins with none.
  static Interval day(String date) {
    try {
      return Interval.of(LocalDate.parse(date.substring(0, Math.min(DAY, date.length()))));
    } catch (DateTimeParseException none) {
      return Interval.UNBOUNDED;
    }
  }

  /// Where a report stands among those that hold one term: by a hash of its id, as if drawn by
  /// lot, and the same on every machine.
  public static long rank(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    hash *= 0x9e3779b97f4a7c15L;
    return hash ^ hash >>> 29;
  }
}
