package org.stemma.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.report.Document;
import org.stemma.report.Received;
import org.stemma.report.Stated;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// What the user states of the reports, which outranks what the pages say.
record Statements(Map<String, String> published, Map<String, String> outlets) {
  static Statements of(
      Map<String, String> published, Map<String, String> outlets, CommandLine command) {
    published.forEach(
        (id, date) -> {
          try {
            LocalDate.parse(date);
          } catch (DateTimeParseException wrong) {
            throw new ParameterException(
                command, "--published " + id + "=" + date + ": not a day; write it as 2017-03-08");
          }
        });
    return new Statements(Map.copyOf(published), Map.copyOf(outlets));
  }

  /// The documents with what is stated of them.
  List<Received> added(List<Received> received, CommandLine command) {
    Set<String> ids = new TreeSet<>();
    List<Received> added = new ArrayList<>();
    for (Received one : received) {
      switch (one) {
        case Received.Rejected no -> added.add(no);
        case Received.Noted note -> added.add(note);
        case Received.Read read -> {
          ids.add(read.document().id().value());
          added.add(new Received.Read(added(read.document())));
        }
      }
    }
    for (String id : new TreeSet<>(published.keySet())) {
      check("--published", id, ids, command);
    }
    for (String id : new TreeSet<>(outlets.keySet())) {
      check("--outlet", id, ids, command);
    }
    return added;
  }

  private static void check(String option, String id, Set<String> ids, CommandLine command) {
    if (!ids.contains(id)) {
      throw new ParameterException(
          command, option + ": no report " + id + "; there are " + String.join(", ", ids));
    }
  }

  private Document added(Document document) {
    List<Stated> stated = new ArrayList<>();
    String date = published.get(document.id().value());
    if (date != null) {
      stated.add(new Stated(Stated.What.USER_PUBLISHED, date, "--published"));
    }
    String outlet = outlets.get(document.id().value());
    if (outlet != null) {
      stated.add(new Stated(Stated.What.USER_OUTLET, outlet, "--outlet"));
    }
    return document.stating(stated);
  }
}
