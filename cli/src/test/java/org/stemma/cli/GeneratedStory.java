package org.stemma.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.stemma.report.Block;
import org.stemma.report.Document;
import org.stemma.report.Received;
import org.stemma.report.Stated;
import org.stemma.text.ReportId;
import org.stemma.text.Span;
import org.stemma.text.Text;

/// A small invented story from a seed: one wire that several outlets paraphrase and credit, and
/// interviews of their own.
/// Every report carries the one claim the laws are about; everything else varies.
final class GeneratedStory {
  private static final List<String> TOWNS =
      List.of("Ostrava Ness", "Pellhaven", "Grisk", "Varnholm", "Tamsin Ford");
  private static final List<String> AGENCIES =
      List.of("Norpress", "Talpress", "Meridian News Agency");
  private static final List<String> OUTLETS =
      List.of(
          "Grisk Herald",
          "Pellhaven Courier",
          "Varnholm Gazette",
          "Coast Tribune",
          "Northern Observer",
          "Harbour Chronicle");
  private static final List<String> FIRST =
      List.of("Mara", "Jorun", "Tobin", "Edda", "Piet", "Sanna");
  private static final List<String> LAST =
      List.of("Velling", "Orrest", "Dunmore", "Haskel", "Brandt", "Torvald");
  private static final List<String> ROLES =
      List.of("a crane operator", "the deputy mayor", "a ferry captain", "a customs officer");
  private static final List<String> CLAIMS =
      List.of(
          "the smuggler Karl Brenner fled %s aboard a stolen trawler",
          "the smuggler Karl Brenner has escaped from %s aboard a stolen trawler",
          "the smuggler Karl Brenner left %s on a stolen trawler");
  private static final List<String> BACKGROUND =
      List.of(
          "The market was busy on Saturday and shopkeepers complained about the rain.",
          "Repairs to the lighthouse will take all winter, the council decided.",
          "Schools in the district stay closed until the roof is mended.",
          "Fishing has been poor this season and prices are high.");

  private final Random random;
  private final String town;
  private final String agency;

  GeneratedStory(long seed) {
    random = new Random(seed);
    town = pick(TOWNS);
    agency = pick(AGENCIES);
  }

  /// Reports of the wire and, after them, of interviews.
  List<Received> reports(int wires, int interviews) {
    List<String> outlets = shuffled(OUTLETS);
    List<Received> reports = new ArrayList<>();
    for (int i = 0; i < wires; i++) {
      reports.add(
          report(
              i,
              outlets.get(i),
              "Two harbour officials told " + agency + " that " + claim(i) + "."));
    }
    List<String> first = shuffled(FIRST);
    List<String> last = shuffled(LAST);
    for (int i = 0; i < interviews; i++) {
      String name = first.get(i) + " " + last.get(i);
      String outlet = outlets.get(wires + i);
      reports.add(
          report(
              wires + i,
              outlet,
              name + ", " + pick(ROLES) + ", told the " + outlet + " that " + claim(i) + "."));
    }
    return reports;
  }

  private String claim(int paraphrase) {
    return String.format(CLAIMS.get(paraphrase % CLAIMS.size()), town);
  }

  private Received report(int number, String outlet, String sentence) {
    List<String> around = shuffled(BACKGROUND);
    String text =
        "News from "
            + town
            + "\n\n"
            + around.get(0)
            + "\n\n"
            + sentence
            + "\n\n"
            + around.get(1)
            + "\n";
    return document(String.format("%03d", number), outlet, text);
  }

  static Received document(String id, String outlet, String text) {
    Text decoded = new Text(text);
    List<Block> blocks =
        decoded.lines().stream().map(l -> new Block(l, Block.Kind.LINE, 0, "")).toList();
    List<Stated> stated =
        List.of(
            new Stated(Stated.What.USER_OUTLET, outlet, "test"),
            new Stated(Stated.What.USER_PUBLISHED, "2019-05-10", "test"));
    return new Received.Read(
        new Document(new ReportId(id), id + ".txt", decoded, true, blocks, stated));
  }

  /// The words every report's claim has, to find its positions by.
  static boolean isTheClaim(String words) {
    return words.contains("stolen trawler");
  }

  static Document document(Received received) {
    return received instanceof Received.Read read ? read.document() : fail(received);
  }

  private static Document fail(Received received) {
    throw new IllegalStateException(received.source() + " was rejected");
  }

  static Span end(Document document) {
    return new Span(document.text().length(), document.text().length());
  }

  <T> List<T> shuffled(List<T> list) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
