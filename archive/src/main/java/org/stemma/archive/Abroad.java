package org.stemma.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Finds in this archive what a correction of another is about.
final class Abroad {
  private final Sql sql;
  private final Catalogue catalogue;
  private final Map<String, Filed> byText = new HashMap<>();

  /// What stories made by hand there are called here.
  private final Map<String, String> made = new TreeMap<>();

  Abroad(Sql sql, Catalogue catalogue) {
    this.sql = sql;
    this.catalogue = catalogue;
  }

  /// Why a correction leads to nothing here.
  @SuppressWarnings("serial")
  static final class Nowhere extends Exception {
    Nowhere(String why) {
      super(why);
    }

    String why() {
      return String.valueOf(getMessage());
    }
  }

  /// The correction in terms of this archive.
  ///
  /// @param line as it was exported
  Correction here(Correction one, JsonNode line) throws IOException, Nowhere {
    JsonNode stories = line.path("stories");
    return switch (one.kind()) {
      case DATE, OUTLET, RETRACTED, SAID, NOT_SAID ->
          ofReport(one, line.path("about"), one.first());
      case MOVE -> {
        Correction found = ofReport(one, line.path("about"), one.first());
        yield new Correction(one.kind(), found.scope(), target(one.first(), stories), "");
      }
      case ONE_NAME, OTHER_NAME, ONE_ORIGIN ->
          new Correction(one.kind(), story(one.scope(), stories), one.first(), one.second());
      case ONE_STORY, ONE_AFFAIR -> joined(one, stories);
      case OWN_AFFAIR -> new Correction(one.kind(), "", story(one.first(), stories), "");
      case RELIABILITY -> one;
    };
  }

  private Correction joined(Correction one, JsonNode stories) throws IOException, Nowhere {
    String first = story(one.first(), stories);
    String second = story(one.second(), stories);
    if (first.equals(second)) {
      throw new Nowhere("both are one story here, " + first);
    }
    return new Correction(one.kind(), "", first, second);
  }

  private Correction ofReport(Correction one, JsonNode about, String first)
      throws IOException, Nowhere {
    Optional<Filed> same = same(one.scope(), about.path("text").asText(""));
    if (same.isPresent()) {
      return new Correction(
          one.kind(), same.get().key(), first, one.second(), one.start(), one.stop());
    }
    List<Filed> versions = catalogue.ofPage(about.path("page").asText(""));
    if (versions.size() != 1) {
      throw new Nowhere(
          "report " + about.path("id").asText(one.scope()) + " is not here, nor one of its page");
    }
    return one.stop() == 0
        ? new Correction(one.kind(), versions.getFirst().key(), first, one.second())
        : passage(one, versions.getFirst(), about.path("words").asText(""), first);
  }

  private Correction passage(Correction one, Filed filed, String words, String first)
      throws IOException, Nowhere {
    String chars = catalogue.document(filed).text().chars();
    int at = words.isEmpty() ? -1 : chars.indexOf(words);
    if (at < 0 || chars.indexOf(words, at + 1) >= 0) {
      throw new Nowhere("its words do not stand once in " + filed.id());
    }
    return new Correction(one.kind(), filed.key(), first, one.second(), at, at + words.length());
  }

  /// The report with that key, or that text.
  private Optional<Filed> same(String key, String text) throws IOException {
    Optional<Filed> known = catalogue.byKey(key);
    if (known.isPresent() || text.isEmpty()) {
      return known;
    }
    if (byText.isEmpty()) {
      for (Filed filed : catalogue.all()) {
        byText.putIfAbsent(Exporting.text(catalogue, filed), filed);
      }
    }
    return Optional.ofNullable(byText.get(text));
  }

  /// The story here that most of the reports tell that told it there.
  private String story(String there, JsonNode stories) throws IOException, Nowhere {
    return found(there, stories)
        .orElseThrow(() -> new Nowhere("none of the reports of story " + there + " is here"));
  }

  private Optional<String> found(String there, JsonNode stories) throws IOException {
    if (!stories.has(there)) {
      return sql.words("select story from membership where story = ? limit 1", there).stream()
          .findFirst();
    }
    Map<String, Integer> counts = new TreeMap<>();
    for (JsonNode report : stories.path(there)) {
      same(report.path("key").asText(""), report.path("text").asText(""))
          .ifPresent(f -> counts.merge(f.story(), 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /// Where a report is moved to: a story of here, else one of its own.
  private String target(String there, JsonNode stories) throws IOException {
    Optional<String> known = found(there, stories);
    if (known.isPresent()) {
      return known.get();
    }
    String given = made.get(there);
    if (given != null) {
      return given;
    }
    String fresh = new Wanted(sql, catalogue).fresh();
    made.put(there, fresh);
    return fresh;
  }
}
