package org.stemma.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.stemma.name.Gazetteer;

/// A program that adds to an archive, corrects it and rebuilds it, without end; it says what
/// is acknowledged, whole lines ending in a stop. Somebody else kills it.
final class Writer {
  private static final List<String> WHAT = List.of("ferry", "barge", "tug", "trawler", "dredger");
  private static final List<String> WHERE = List.of("Ostholm", "Velm", "Pellhaven", "Dremm");

  private Writer() {}

  /// Writes without end.
  ///
  /// @param arguments the archive, a folder for its inputs, a seed
  public static void main(String... arguments) throws IOException {
    Path archive = Path.of(arguments[0]);
    Path inputs = Files.createDirectories(Path.of(arguments[1]));
    Random random = new Random(Long.parseLong(arguments[2]));
    String run = arguments[2];
    for (int i = 0; ; i++) {
      try (Archive open = Archive.open(archive)) {
        open.index(Desk.LIGHT, Gazetteer.builtIn(), stage -> {});
        for (int j = 0; j < 4; j++) {
          add(open, report(inputs, run + "-" + i + "-" + j, random));
        }
        correct(open, random);
        visit(open, run + "-" + i);
        if (random.nextInt(3) == 0) {
          say("rebuilding");
          open.rebuild(Desk.LIGHT, Gazetteer.builtIn(), Desk.NOON, stage -> {});
        }
      }
    }
  }

  private static Path report(Path inputs, String id, Random random) throws IOException {
    String what = WHAT.get(random.nextInt(WHAT.size()));
    String where = WHERE.get(random.nextInt(WHERE.size()));
    return Files.writeString(
        inputs.resolve(id + ".txt"),
        "The " + what + " " + id + " ran aground off " + where + ", the harbour master said.\n");
  }

  private static void add(Archive open, Path file) throws IOException {
    for (Outcome outcome : Desk.add(open, file)) {
      if (outcome instanceof Outcome.Fresh fresh) {
        say("added " + fresh.filed().key());
      }
    }
    open.index(Desk.LIGHT, Gazetteer.builtIn(), stage -> {});
  }

  private static void correct(Archive open, Random random) throws IOException {
    List<Filed> reports = open.reports();
    String key = reports.get(random.nextInt(reports.size())).key();
    Correction wanted =
        open.wanted(Correction.Kind.DATE, List.of(key, "2018-06-1" + random.nextInt(10)), "");
    long number = open.correct(wanted, "N. N.", "for a test", Desk.NOON).number();
    say("corrected " + number);
    if (random.nextBoolean()) {
      open.undo(number, "N. N.", Desk.NOON);
      say("undone " + number);
    }
  }

  private static void visit(Archive open, String path) {
    String url = "https://coast.example/" + path;
    open.visits().put(Visit.begun(url, "", Desk.NOON).marked("\"1\"", ""));
    say("visited " + url);
  }

  private static void say(String words) {
    System.out.println(words + " .");
    System.out.flush();
  }
}
