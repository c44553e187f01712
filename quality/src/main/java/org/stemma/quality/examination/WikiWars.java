package org.stemma.quality.examination;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.stemma.chronology.Chronology;
import org.stemma.chronology.Timex;
import org.stemma.language.Reading;
import org.stemma.quality.metric.Counts;
import org.stemma.quality.metric.Figure;
import org.stemma.quality.metric.Pairing;
import org.stemma.text.Span;
import org.stemma.text.Text;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// WikiWars: histories of wars with their time expressions as TIMEX3. Mazur and Dale, "WikiWars: a
/// new corpus for research on temporal expressions", EMNLP 2010.
///
/// Measured as TempEval-3 does (UzZaman et al., 2013): relaxed if the extents overlap, strict if
/// they are equal, value if they overlap and the normalised values are equal; each as F1 over all
/// documents. What an event names and not the calendar is no TIMEX3 and is left out.
final class WikiWars {
  private WikiWars() {}

  /// A time expression with its value.
  record Expression(Span span, String value) {}

  /// A history and its time expressions.
  record History(String name, String text, List<Expression> expressions) {
    History {
      expressions = List.copyOf(expressions);
    }
  }

  /// What is counted, and what it is counted from.
  private static final class Tally {
    private Counts relaxed = Counts.NONE;
    private long strict;
    private long value;
    private long nanoseconds;
    private final List<Miss> misses = new ArrayList<>();
  }

  static Measurement measure(Setting setting) throws IOException {
    Tally tally = new Tally();
    List<Path> files;
    try (Stream<Path> all = Files.list(setting.folder())) {
      files = all.filter(f -> f.toString().endsWith(".tml")).sorted().toList();
    }
    for (Path file : files) {
      History history = history(file);
      add(tally, history, found(tally, history, setting));
    }
    List<Figure> figures = new ArrayList<>(figures(tally));
    figures.add(
        new Figure.Size(
            "documents per second",
            files.size() / Math.max(1e-9, tally.nanoseconds / 1e9),
            "processor time of one core"));
    return new Measurement(files.size(), "histories", figures, tally.misses);
  }

  private static List<Expression> found(Tally tally, History history, Setting setting) {
    long start = Clock.processor();
    Reading reading = setting.language().read(Articles.plain(history.name(), history.text()));
    List<Timex> times = Chronology.calendar(List.of(reading)).times();
    tally.nanoseconds += Clock.processor() - start;
    return times.stream()
        .filter(t -> !t.isToldByEvent())
        .map(t -> new Expression(t.where().span(), t.value()))
        .toList();
  }

  static List<Figure> figures(History history, List<Expression> found) {
    Tally tally = new Tally();
    add(tally, history, found);
    return figures(tally);
  }

  private static void add(Tally tally, History history, List<Expression> found) {
    Pairing<Expression, Expression> pairing =
        Pairing.of(history.expressions(), found, (w, f) -> w.span().shared(f.span()));
    tally.relaxed = tally.relaxed.plus(pairing.counts());
    Text text = new Text(history.text());
    for (Pairing.Pair<Expression, Expression> pair : pairing.pairs()) {
      tally.strict += pair.wanted().span().equals(pair.found().span()) ? 1 : 0;
      if (pair.wanted().value().equals(pair.found().value())) {
        tally.value++;
      } else {
        String remark = "is " + pair.wanted().value() + ", found " + pair.found().value();
        tally.misses.add(Miss.at("value", history.name(), text, pair.wanted().span(), remark));
      }
    }
    for (Expression one : pairing.missed()) {
      tally.misses.add(Miss.at("missed", history.name(), text, one.span(), "is " + one.value()));
    }
    for (Expression one : pairing.extra()) {
      tally.misses.add(Miss.at("too much", history.name(), text, one.span(), one.value()));
    }
  }

  private static List<Figure> figures(Tally tally) {
    long all = 2 * tally.relaxed.right() + tally.relaxed.wrong() + tally.relaxed.missed();
    return List.of(
        Figure.share("value.f1", 2 * tally.value, all),
        Figure.f1("relaxed.f1", tally.relaxed),
        Figure.precision("relaxed.precision", tally.relaxed),
        Figure.recall("relaxed.recall", tally.relaxed),
        Figure.share("strict.f1", 2 * tally.strict, all),
        Figure.share("value.accuracy", tally.value, tally.relaxed.right()));
  }

  private static History history(Path file) throws IOException {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.tml$", "");
    return history(name, Files.readAllBytes(file));
  }

  /// A TimeML document: its text as it stands between the marks, and the marks.
  static History history(String name, byte[] timeMl) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      Document document = builder.parse(new ByteArrayInputStream(timeMl));
      StringBuilder text = new StringBuilder();
      List<Expression> expressions = new ArrayList<>();
      read(document.getElementsByTagName("TEXT").item(0), text, expressions);
      return new History(name, text.toString(), expressions);
    } catch (ParserConfigurationException | SAXException unreadable) {
      throw new IOException(name + " is no TimeML: " + unreadable.getMessage(), unreadable);
    }
  }

  private static void read(Node node, StringBuilder text, List<Expression> expressions) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      int start = text.length();
      if (child.getNodeType() == Node.TEXT_NODE) {
        text.append(child.getNodeValue());
      } else {
        read(child, text, expressions);
      }
      if (child instanceof Element element && element.getTagName().equals("TIMEX3")) {
        expressions.add(
            new Expression(new Span(start, text.length()), element.getAttribute("value")));
      }
    }
  }
}
