package org.stemma.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Elements that announce other articles: several built alike, each with a linked heading and
/// little text, beside which the page has text of its own. They are found by their form and not by
/// their names, as records are in data extraction from lists (Liu, Grossman and Zhai, "Mining Data
/// Records in Web Pages", KDD 2003); one pass over the blocks.
final class Teasers {
  private static final Pattern NUMBER = Pattern.compile(":\\d+");
  private static final double LINKED = 0.5;
  private static final int FEWEST = 3;
  private static final double MOST_HAVE = 0.7;
  private static final int MEAN_LENGTH = 400;
  private static final int LONGEST = 900;
  private static final double SHARE_OUTSIDE = 0.35;
  private static final int LEAST_OUTSIDE = 200;
  private static final int MOST_WORDS = 30;
  private static final int DEEPEST = 7;

  private final Map<String, Element> elements = new HashMap<>();
  private double all;

  private Teasers() {}

  /// An element so far: its running text, and whether a linked heading stands in it.
  private static final class Element {
    private double prose;
    private boolean announces;
  }

  /// The paths of the elements that announce other articles.
  ///
  /// @param running how much running text each line has, in characters
  static Set<String> of(List<Line> lines, Map<Integer, Double> running) {
    Teasers teasers = new Teasers();
    for (Line line : lines) {
      teasers.count(line, running.getOrDefault(line.number(), 0.0));
    }
    Map<String, List<String>> alike = new TreeMap<>();
    teasers
        .elements
        .keySet()
        .forEach(path -> alike.computeIfAbsent(form(path), f -> new ArrayList<>()).add(path));
    Set<String> found = new HashSet<>();
    alike.values().stream().filter(teasers::areTeasers).forEach(found::addAll);
    return found;
  }

  private void count(Line line, double prose) {
    all += prose;
    boolean heading = isLinkedHeading(line);
    List<String> around = Elements.holding(line.block().path());
    for (String path : around.subList(Math.max(0, around.size() - DEEPEST), around.size())) {
      Element element = elements.computeIfAbsent(path, p -> new Element());
      element.prose += prose;
      element.announces |= heading;
    }
  }

  private static boolean isLinkedHeading(Line line) {
    boolean kind =
        switch (line.block().kind()) {
          case HEADING, TITLE -> true;
          case PARAGRAPH, OTHER, ITEM ->
              line.words() >= 4 && line.block().links() > 0.9 && !line.endsSentence();
          case LINE, CAPTION, QUOTE, EMBED, NAVIGATION, TIME -> false;
        };
    return kind && line.block().links() >= LINKED && line.words() <= MOST_WORDS;
  }

  private boolean areTeasers(List<String> alike) {
    if (alike.size() < FEWEST) {
      return false;
    }
    double prose = 0;
    double longest = 0;
    int announce = 0;
    for (String path : alike) {
      Element element = elements.getOrDefault(path, new Element());
      prose += element.prose;
      longest = Math.max(longest, element.prose);
      announce += element.announces ? 1 : 0;
    }
    double outside = all - prose;
    return prose > 0
        && announce >= MOST_HAVE * alike.size()
        && prose / alike.size() <= MEAN_LENGTH
        && longest <= LONGEST
        && outside >= LEAST_OUTSIDE
        && outside >= SHARE_OUTSIDE * prose;
  }

  /// The tags that lead to an element, and what it is called first: what elements built alike have
  /// in common.
  private static String form(String path) {
    StringBuilder form = new StringBuilder();
    List<String> around = Elements.around(path);
    for (String element : around) {
      String step = Elements.step(element);
      int names = step.indexOf(' ');
      form.append(NUMBER.matcher(names < 0 ? step : step.substring(0, names)).replaceAll(""))
          .append('>');
    }
    String own = Elements.step(path);
    int names = own.indexOf(' ');
    return names < 0 ? form.toString() : form + Elements.firstName(own.substring(names + 1));
  }
}
