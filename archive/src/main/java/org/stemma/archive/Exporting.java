package org.stemma.archive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Writes corrections so that an archive whose reports and stories are called otherwise can
/// find what they are about: reports by their text and page, passages by their words, stories
/// by the reports that tell them.
final class Exporting {
  private final Sql sql;
  private final Catalogue catalogue;

  Exporting(Sql sql, Catalogue catalogue) {
    this.sql = sql;
    this.catalogue = catalogue;
  }

  /// A line for each correction, and those that wait here for their reports.
  List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Corrected one : new Ledger(sql).all()) {
      lines.add(line(one));
    }
    lines.addAll(sql.words("select line from waiting order by line"));
    return lines;
  }

  private String line(Corrected one) throws IOException {
    Correction correction = one.correction();
    ObjectNode node = CorrectionLines.node(one);
    if (correction.kind().isOfReport()) {
      Optional<Filed> filed = catalogue.byKey(correction.scope());
      if (filed.isPresent()) {
        about(node.putObject("about"), filed.get(), correction);
      }
    }
    ObjectNode stories = node.putObject("stories");
    for (String story : stories(correction)) {
      ArrayNode reports = stories.putArray(story);
      for (Filed filed : reports(story, correction)) {
        reports.addObject().put("key", filed.key()).put("text", text(catalogue, filed));
      }
    }
    return node.toString();
  }

  private void about(ObjectNode node, Filed filed, Correction correction) throws IOException {
    node.put("id", filed.id()).put("page", filed.page()).put("title", filed.title());
    node.put("text", text(catalogue, filed));
    if (correction.stop() > 0) {
      String chars = catalogue.document(filed).text().chars();
      node.put("words", chars.substring(correction.start(), correction.stop()));
    }
  }

  /// What tells a text from every other.
  static String text(Catalogue catalogue, Filed filed) throws IOException {
    return Digest.of(catalogue.document(filed).text().chars());
  }

  /// The stories that a correction names.
  private static Set<String> stories(Correction one) {
    Set<String> stories = new TreeSet<>();
    switch (one.kind()) {
      case ONE_NAME, OTHER_NAME, ONE_ORIGIN -> stories.add(one.scope());
      case MOVE, OWN_AFFAIR -> stories.add(one.first());
      case ONE_STORY, ONE_AFFAIR -> {
        stories.add(one.first());
        stories.add(one.second());
      }
      case DATE, OUTLET, NOT_SAID, SAID, RELIABILITY, RETRACTED -> {}
    }
    return stories;
  }

  /// The reports by which a story can be found: those that tell it of themselves, where
  /// stories were made or joined by hand; without such, or for names, those that tell it.
  private List<Filed> reports(String story, Correction one) {
    List<String> own =
        one.kind().isOfStories()
            ? sql.words(
                "select r.key from membership m join report r on r.number = m.report"
                    + " where m.grouped = ? order by r.key",
                story)
            : List.of();
    return own.isEmpty()
        ? catalogue.ofStory(story).stream().filter(f -> !f.key().equals(one.scope())).toList()
        : own.stream().flatMap(k -> catalogue.byKey(k).stream()).toList();
  }
}
