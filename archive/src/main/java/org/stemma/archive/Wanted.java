package org.stemma.archive;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.stemma.archive.ArchiveException.Kind;
import org.stemma.text.Span;

/// Makes corrections of the words of a person: names of reports become keys, words of a report
/// become the passage where they stand.
final class Wanted {
  private static final String NEW = "new";

  private final Catalogue catalogue;
  private final Sql sql;

  Wanted(Sql sql, Catalogue catalogue) {
    this.sql = sql;
    this.catalogue = catalogue;
  }

  /// @param story what story names and origins are of; blank for the only one
  Correction correction(Correction.Kind kind, List<String> words, String story) throws IOException {
    check(kind, words);
    String first = words.getFirst();
    String second = words.size() > 1 ? words.get(1) : "";
    return switch (kind) {
      case DATE -> ofReport(kind, first, day(second));
      case OUTLET -> ofReport(kind, first, second);
      case RETRACTED -> ofReport(kind, first, "");
      case MOVE -> ofReport(kind, first, second.equals(NEW) ? fresh() : named(second));
      case NOT_SAID -> passage(kind, first, second, "");
      case SAID -> passage(kind, first, second, words.get(2));
      case ONE_NAME, OTHER_NAME, ONE_ORIGIN -> new Correction(kind, story(story), first, second);
      case ONE_STORY -> new Correction(kind, "", known(first), known(second));
      case ONE_AFFAIR -> new Correction(kind, "", ofAffair(first), ofAffair(second));
      case OWN_AFFAIR -> new Correction(kind, "", known(first), "");
      case RELIABILITY -> new Correction(kind, "", first, letter(second));
    };
  }

  /// What is said of each kind, for messages and help.
  static String form(Correction.Kind kind) {
    return kind.word()
        + switch (kind) {
          case DATE -> " REPORT DAY";
          case OUTLET -> " REPORT NAME";
          case RETRACTED -> " REPORT";
          case MOVE -> " REPORT STORY|new";
          case NOT_SAID -> " REPORT WORDS";
          case SAID -> " REPORT WORDS SOURCE";
          case ONE_NAME -> " NAME NAME";
          case OTHER_NAME -> " ENTITY PRINTED";
          case ONE_ORIGIN -> " ORIGIN ORIGIN";
          case ONE_STORY -> " STORY STORY";
          case ONE_AFFAIR -> " STORY|AFFAIR STORY|AFFAIR";
          case OWN_AFFAIR -> " STORY";
          case RELIABILITY -> " SOURCE LETTER";
        };
  }

  private static void check(Correction.Kind kind, List<String> words) {
    int wanted = form(kind).split(" ", -1).length - 1;
    if (words.size() != wanted || words.stream().anyMatch(String::isBlank)) {
      throw new ArchiveException(Kind.MISUSE, "give: stemma correct " + form(kind));
    }
  }

  private Correction ofReport(Correction.Kind kind, String report, String value) {
    return new Correction(kind, catalogue.find(report).key(), value, "");
  }

  private Correction passage(Correction.Kind kind, String report, String words, String source)
      throws IOException {
    Filed filed = catalogue.find(report);
    String text = catalogue.document(filed).text().chars();
    int at = text.indexOf(words);
    if (at < 0 || text.indexOf(words, at + 1) >= 0) {
      throw new ArchiveException(
          Kind.MISUSE,
          "“"
              + words
              + "” stands "
              + (at < 0 ? "nowhere" : "more than once")
              + " in "
              + filed.source()
              + "; give words as they are printed there, once");
    }
    Span span = new Span(at, at + words.length());
    return new Correction(kind, filed.key(), source, "", span.start(), span.end());
  }

  private static String day(String given) {
    try {
      return LocalDate.parse(given).toString();
    } catch (DateTimeParseException wrong) {
      throw new ArchiveException(Kind.MISUSE, given + ": not a day; write it as 2017-03-08", wrong);
    }
  }

  private static String letter(String given) {
    if (!given.matches("[A-Fa-f]")) {
      throw new ArchiveException(
          Kind.MISUSE,
          given + ": no letter of reliability; A is completely reliable, E unreliable, F unknown");
    }
    return given.toUpperCase(java.util.Locale.ROOT);
  }

  private String story(String given) {
    List<String> stories = sql.words("select distinct story from membership order by story");
    if (!given.isEmpty()) {
      return known(given);
    }
    if (stories.size() != 1) {
      throw new ArchiveException(
          Kind.MISUSE,
          "names and origins are those of a story; say which with --story (stemma stories lists"
              + " them)");
    }
    return stories.getFirst();
  }

  private String known(String story) {
    if (sql.number("select count(*) from membership where story = ?", story) == 0) {
      throw new ArchiveException(
          Kind.UNKNOWN, "there is no story " + story + "; stemma stories lists them");
    }
    return story;
  }

  /// A story, or the first of an affair: affairs come and go, stories stay.
  private String ofAffair(String name) {
    return known(AffairRows.meant(sql, name).iterator().next());
  }

  private static String named(String story) {
    if (story.matches("A\\d+")) {
      throw new ArchiveException(
          Kind.MISUSE, story + ": affairs are called so; give the story another name");
    }
    if (!story.matches("[\\p{L}\\p{N}_.~-]+")) {
      throw new ArchiveException(
          Kind.MISUSE, story + ": no name of a story; give letters, digits, _ . ~ and - only");
    }
    return story;
  }

  /// A name that no story has or had.
  String fresh() {
    int number = 1;
    while (sql.number(
                "select count(*) from membership where story = ? or grouped = ?",
                "M" + number,
                "M" + number)
            + sql.number("select count(*) from correction where first = ?", "M" + number)
        > 0) {
      number++;
    }
    return "M" + number;
  }
}
