package org.stemma.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.language.Reading;
import org.stemma.report.Credit;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// The unnamed sources of one report, in order: a description repeated, or taken up by “the
/// officials” and “they”, means the source it meant before; “a resident” after “a resident”
/// brings in another.
final class Descriptions {
  private static final Pattern ARTICLE = Pattern.compile("^(?i:the|an?) ");

  private final Reading reading;
  private final List<Described> found = new ArrayList<>();
  private final Map<Span, Described> bySpan = new HashMap<>();
  private final Map<String, Described> latest = new HashMap<>();
  private final int first;

  private Descriptions(Reading reading, int first) {
    this.reading = reading;
    this.first = first;
  }

  /// @param first the number of the first one
  static List<Described> of(Reading reading, List<Attribution> attributions, int first) {
    Descriptions descriptions = new Descriptions(reading, first);
    attributions.stream()
        .sorted(Comparator.comparingInt(Descriptions::start))
        .forEach(descriptions::read);
    return descriptions.found;
  }

  private static int start(Attribution attribution) {
    return attribution.chain().origin().source().map(Span::start).orElse(0);
  }

  private void read(Attribution attribution) {
    List<Link> links = attribution.chain().links();
    for (int i = 0; i < links.size(); i++) {
      Optional<Described> who =
          isUnnamed(links.get(i)) ? described(links.get(i)) : Optional.empty();
      who.ifPresent(d -> houses(links).forEach(d::heardThrough));
      if (i == 0) {
        who.ifPresent(d -> attribution.content().forEach(c -> d.says(reading.of(c))));
      }
    }
  }

  private static boolean isUnnamed(Link link) {
    boolean kind = link.kind() == Link.Kind.UNNAMED || link.kind() == Link.Kind.GROUP;
    return kind && link.entity().isEmpty() && link.source().isPresent();
  }

  private List<String> houses(List<Link> links) {
    Stream<String> passing =
        links.stream().filter(l -> l.kind() == Link.Kind.AGENCY).map(Link::name);
    Stream<String> credited = reading.report().credits().stream().map(Credit::agency);
    return Stream.concat(passing, credited).map(h -> h.toLowerCase(Locale.ROOT)).toList();
  }

  private Optional<Described> described(Link link) {
    Span where = link.source().orElseThrow();
    Optional<Described> known = Optional.ofNullable(bySpan.get(where));
    return known.isPresent() ? known : placed(link, where);
  }

  private Optional<Described> placed(Link link, Span where) {
    Optional<Described> who = taken(link, where).or(() -> description(where).map(this::under));
    who.ifPresent(d -> note(d, link, where));
    return who;
  }

  /// The source before that other words than its own were found to mean.
  private Optional<Described> taken(Link link, Span where) {
    return printed(where).equalsIgnoreCase(ARTICLE.matcher(link.name()).replaceFirst(""))
        ? Optional.empty()
        : Optional.ofNullable(latest.get(lower(link)));
  }

  private Optional<Description> description(Span where) {
    return reading
        .sentenceAt(where)
        .filter(s -> s.span().covers(where))
        .map(Words::new)
        .flatMap(w -> description(w, where))
        .filter(Description::isSomebody);
  }

  private static Optional<Description> description(Words words, Span where) {
    Range range = new Range(words.indexAt(where.start()), words.indexAt(where.end()));
    boolean described = range.length() > 0 && !words.tag(range.from()).equals("PRP");
    return described ? Optional.of(Description.of(words, range)) : Optional.empty();
  }

  private Described under(Description description) {
    Optional<Described> before =
        Optional.ofNullable(latest.get(description.key())).filter(d -> !description.fresh());
    return before.orElseGet(() -> added(description));
  }

  private Described added(Description description) {
    Described next = new Described(first + found.size(), description);
    found.add(next);
    latest.put(description.key(), next);
    return next;
  }

  private void note(Described who, Link link, Span where) {
    who.meantAt(new Passage(reading.id(), where), printed(where));
    latest.put(lower(link), who);
    bySpan.put(where, who);
  }

  private static String lower(Link link) {
    return link.name().toLowerCase(Locale.ROOT);
  }

  private String printed(Span where) {
    return ARTICLE.matcher(reading.of(where).replaceAll("\\s+", " ")).replaceFirst("");
  }
}
