package org.stemma.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.report.Corrections;
import org.stemma.text.Because;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// `--assume`: what if? What is assumed holds for one run and is written nowhere.
final class AssumeOption {
  private static final String FORMS =
      "independent:A=B, one-origin:A=B, unreliable:SOURCE, no-credit:REPORT=HOUSE or date:REPORT=DAY";

  @Option(
      names = "--assume",
      paramLabel = "WHAT",
      description = {
        "print what would change if this were so; any number of:",
        "independent:A=B       outlets, reports or wires that have nothing from each other",
        "one-origin:A=B        two origins, as a dossier calls them, that are one",
        "unreliable:SOURCE     a source, relay or outlet whose word is not counted",
        "no-credit:REPORT=HOUSE  a credit that is wrong",
        "date:REPORT=DAY       when a report was published",
        "with --json or --out, the dossier under these assumptions is made too"
      })
  private List<String> assumed = List.of();

  /// What is assumed, told apart by what has to be done with it.
  record Assumptions(Corrections corrections, Map<String, String> published, List<String> words) {
    boolean isEmpty() {
      return words.isEmpty();
    }
  }

  Assumptions read(CommandLine command) {
    Reader reader = new Reader(command);
    assumed.forEach(reader::add);
    return new Assumptions(
        new Corrections(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            reader.origins,
            List.of(),
            reader.apart,
            reader.uncredited,
            reader.distrusted),
        reader.published,
        List.copyOf(assumed));
  }

  /// Takes assumptions apart, one after another.
  private static final class Reader {
    private final CommandLine command;
    private final List<Corrections.OneOrigin> origins = new ArrayList<>();
    private final List<Corrections.Apart> apart = new ArrayList<>();
    private final List<Corrections.NotCredited> uncredited = new ArrayList<>();
    private final List<Corrections.Distrusted> distrusted = new ArrayList<>();
    private final Map<String, String> published = new LinkedHashMap<>();

    Reader(CommandLine command) {
      this.command = command;
    }

    void add(String words) {
      int colon = words.indexOf(':');
      String what = colon < 0 ? words : words.substring(0, colon);
      String rest = colon < 0 ? "" : words.substring(colon + 1).strip();
      Because why = Because.of("assumption", "assumed: " + words);
      switch (what) {
        case "unreliable" -> distrusted.add(new Corrections.Distrusted(one(words, rest), why));
        case "independent" -> {
          List<String> both = two(words, rest);
          apart.add(new Corrections.Apart(both.getFirst(), both.getLast(), why));
        }
        case "one-origin" -> {
          List<String> both = two(words, rest);
          origins.add(new Corrections.OneOrigin(both.getFirst(), both.getLast(), why));
        }
        case "no-credit" -> {
          List<String> both = two(words, rest);
          uncredited.add(new Corrections.NotCredited(both.getFirst(), both.getLast(), why));
        }
        case "date" -> {
          List<String> both = two(words, rest);
          published.put(both.getFirst(), day(words, both.getLast()));
        }
        default -> throw wrong(words, "there is no such assumption; give " + FORMS);
      }
    }

    private String one(String words, String rest) {
      if (rest.isEmpty()) {
        throw wrong(words, "names nobody; give " + FORMS);
      }
      return rest;
    }

    private List<String> two(String words, String rest) {
      int between = rest.indexOf('=');
      if (between < 1 || between == rest.length() - 1) {
        throw wrong(words, "wants two things with = between them; give " + FORMS);
      }
      return List.of(rest.substring(0, between).strip(), rest.substring(between + 1).strip());
    }

    private String day(String words, String day) {
      try {
        return LocalDate.parse(day).toString();
      } catch (DateTimeParseException no) {
        throw wrong(words, "not a day; write it as 2017-03-08");
      }
    }

    private ParameterException wrong(String words, String reason) {
      return new ParameterException(command, "--assume " + words + ": " + reason);
    }
  }
}
