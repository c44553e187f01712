package org.stemma.intake;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0 and CDF, well formed or not. One reader for all: an
/// entry is an `item` or `entry`, and whatever it holds is known by its usual names.
final class Feeds {
  private static final Set<String> ITEMS = Set.of("item", "entry");
  private static final int DEEPEST = 6;
  private static final int DAY = 24;

  private Feeds() {}

  static void read(Place place, String text) {
    Entries.read(place, parse(text, ""));
  }

  /// @param base the address the feed came from, blank if it is not known
  static Feed parse(String text, String base) {
    Document document = Xml.parse(Markup.printable(text), base);
    Element root = root(document);
    Element channel = Xml.child(root, "channel").orElse(root);
    List<Element> items = new ArrayList<>();
    collect(root, items);
    FeedParts parts = new FeedParts(channel, base);
    return new Feed(
        parts.id(),
        parts.title(),
        parts.link(),
        language(channel),
        parts.authors(),
        parts.published(),
        parts.updated(),
        parts.summary(),
        items.stream().map(i -> entry(i, base)).toList());
  }

  /// How long a feed says that it does not change.
  static Optional<Duration> rest(String text) {
    return Xml.child(channel(text), "ttl")
        .map(Xml::text)
        .filter(t -> t.matches("\\d{1,6}"))
        .map(t -> Duration.ofMinutes(Long.parseLong(t)));
  }

  /// The hours in which a feed does not want to be asked.
  static Set<Integer> silent(String text) {
    return Xml.child(channel(text), "skiphours").stream()
        .flatMap(s -> Xml.children(s, "hour").stream())
        .map(Xml::text)
        .filter(h -> h.matches("\\d{1,2}"))
        .map(h -> Integer.parseInt(h) % DAY)
        .collect(Collectors.toSet());
  }

  private static Element channel(String text) {
    Element root = root(Xml.parse(Markup.printable(text), ""));
    return Xml.child(root, "channel").orElse(root);
  }

  private static Element root(Document document) {
    return document.children().stream()
        .filter(c -> Set.of("rss", "feed", "rdf", "channel").contains(local(c)))
        .findFirst()
        .orElse(document);
  }

  private static String local(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  /// Entries stand in the root, in its channel, or where broken markup has put them, such as
  /// in an entry that was not closed; deeper ones are none.
  private static void collect(Element root, List<Element> items) {
    ArrayDeque<Element> open = new ArrayDeque<>(root.children());
    ArrayDeque<Integer> depths = new ArrayDeque<>();
    open.forEach(e -> depths.add(0));
    while (!open.isEmpty()) {
      Element element = open.pop();
      int depth = depths.pop();
      boolean item = ITEMS.contains(Xml.name(element)) || ITEMS.contains(element.tagName());
      if (item) {
        items.add(element);
      }
      List<Element> children = element.children();
      for (int i = children.size() - 1; i >= 0 && depth < DEEPEST; i--) {
        open.push(children.get(i));
        depths.push(item ? DEEPEST - 1 : depth + 1);
      }
    }
  }

  private static Feed.Entry entry(Element item, String base) {
    FeedParts parts = new FeedParts(item, base);
    return new Feed.Entry(
        parts.id(),
        parts.title(),
        parts.link(),
        parts.authors(),
        parts.published(),
        parts.updated(),
        parts.summary(),
        parts.content(),
        parts.source(),
        parts.credits(),
        language(item).filter(l -> !l.isBlank()));
  }

  private static Optional<String> language(Element element) {
    return Xml.child(element, "language", "dc:language")
        .map(Xml::text)
        .or(() -> Xml.inherited(element, "xml:lang"))
        .map(l -> l.replace('_', '-'))
        .filter(l -> !l.isBlank());
  }
}
