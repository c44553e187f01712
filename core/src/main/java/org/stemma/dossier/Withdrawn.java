package org.stemma.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.language.Reading;
import org.stemma.report.Document;

/// Spreads what a version of a page says of itself: if one says that the article is taken
/// back, all of them are.
public final class Withdrawn {
  private Withdrawn() {}

  /// The readings, those remarked whose page was taken back in another version.
  ///
  /// @param documents what the readings were read from, in the same order
  public static List<Reading> spread(List<Document> documents, List<Reading> readings) {
    Map<String, Reading> withdrawn = new HashMap<>();
    List<String> pages = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      String page = Page.of(documents.get(i), reading.report());
      pages.add(page);
      if (reading.report().isRetracted() && !page.isEmpty()) {
        withdrawn.merge(page, reading, Withdrawn::first);
      }
    }
    List<Reading> spread = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      Reading source = withdrawn.getOrDefault(pages.get(i), reading);
      spread.add(
          source.report().isRetracted() && !reading.report().isRetracted()
              ? reading.with(
                  reading.report().retracted("a version of its page, " + source.id() + ", says so"))
              : reading);
    }
    return spread;
  }

  private static Reading first(Reading one, Reading other) {
    return one.id().compareTo(other.id()) <= 0 ? one : other;
  }
}
