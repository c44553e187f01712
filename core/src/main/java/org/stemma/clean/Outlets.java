package org.stemma.clean;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.Agencies;
import org.stemma.report.Document;
import org.stemma.report.Outlet;
import org.stemma.report.Segment;
import org.stemma.report.Stated;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.Span;
import org.stemma.text.Text;

/// Who published a report: what the user says, what the page states, the name that the page prints
/// for itself.
final class Outlets {
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’&-]*";
  static final String NAME =
      WORD
          + "(?:[ \\u00a0](?:"
          + WORD
          + "|of|and|&|the|de|la|le|del|al)){0,4}(?<! (?:of|and|&|the|de|la|le|del|al))";
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?i:sources?|quelle|fuente|fonte|kaynak)\\s?[:/]\\s*/?\\s*(?:[Tt]he )?(?<name>"
              + NAME
              + ")\\W*$");
  private static final Pattern SIGNED =
      Pattern.compile(
          "[(\\[]\\p{Lu}[\\p{L}\\p{M}.'’ -]{3,50}? ?/ ?(?<name>(?:The )?" + NAME + ")[)\\]]");
  private static final Pattern AUTHOR_FOR =
      Pattern.compile("(?i:^by\\b).{3,60}? for (?:[Tt]he )?(?<name>" + NAME + ")\\s*$");
  private static final Pattern OWN_WORDS =
      Pattern.compile(
          "(?:©|\\([cC]\\)|[Cc]opyright(?: ©)?)[\\s,]*(?:\\d{4}(?:[-–]\\d{2,4})?)?[\\s,]*(?:by )?(?:[Tt]he )?(?<a>"
              + NAME
              + ")(?<!All|All rights)"
              + "|(?i:more from|more on|advertise with|follow|like|about|contact|subscribe to|sign up (?:to|for)|support|download the|published by|belong(?:s)? to|sent to|how to hear|welcome to) (?:[Tt]he )?(?<b>"
              + NAME
              + ")"
              + "|(?<c>"
              + NAME
              + ") (?:is not responsible|does not allow|reserves the right|uses cookies|covers |newsletter|app\\b)");
  private static final Pattern CODE =
      Pattern.compile(
          "^(?<code>" + WORD + "(?: " + WORD + ")?)[ \\u00a0]-[ \\u00a0]+(?=[\\p{Lu}\"“‘'])");
  private static final Pattern TOLD =
      Pattern.compile(
          "\\b(?:told|tells) (?:the )?(?<name>" + NAME + ")(?=[\\s\\u00a0.,;:’'”\"]|$)");
  private static final Pattern NO_HOUSE =
      Pattern.compile(
          "(?i)(congress|parliament|senate|court|council|police|committee|commission|assembly|mps?|mr|mrs|ms|dr|sir|president|minister|monday|tuesday|wednesday|thursday|friday|saturday|sunday|us|uk|un|eu|all|facebook|twitter|instagram|whatsapp|youtube|telegram|google)(?:[ \\u00a0].*)?");
  private static final int OWN_INTERVIEWS = 3;
  private static final int HEAD = 24;
  private static final int LONGEST_HEAD = 400;

  private final Document document;
  private final String text;
  private final List<Segment> segments;

  Outlets(Document document, List<Segment> segments) {
    this.document = document;
    this.text = document.text().chars();
    this.segments = segments;
  }

  Optional<Outlet> outlet() {
    return stated(Stated.What.USER_OUTLET)
        .or(() -> stated(Stated.What.OUTLET))
        .or(this::listedHost)
        .or(this::code)
        .or(this::author)
        .or(this::ownWords)
        .or(this::header)
        .or(this::interviewer)
        .or(this::signature)
        .or(this::source)
        .or(this::host);
  }

  private Optional<Outlet> stated(Stated.What what) {
    for (Stated stated : document.stated()) {
      if (stated.what() == what && !stated.value().isBlank()) {
        String name = stated.value().strip();
        return Optional.of(
            new Outlet(
                what == Stated.What.USER_OUTLET ? name : known(name),
                List.of(Because.of("stated-outlet", stated.from()))));
      }
    }
    return Optional.empty();
  }

  /// The name in the list, if it is that house's own and no common word that several houses share.
  private static String known(String name) {
    String first = name.split(" [|–—] ")[0].strip();
    boolean plain =
        first.replaceFirst("^[Tt]he ", "").contains(" ")
            || Agencies.find(first).filter(h -> h.name().equalsIgnoreCase(first)).isPresent();
    return plain ? Agencies.find(first).map(Agencies.House::name).orElse(first) : first;
  }

  private List<String> hosts() {
    return document.stated().stream()
        .filter(s -> s.what() == Stated.What.URL)
        .flatMap(s -> hostOf(s.value().strip()).stream())
        .toList();
  }

  /// The host of an address; an address that is none names no house.
  static Optional<String> hostOf(String address) {
    try {
      return Optional.ofNullable(new URI(address).getHost()).map(h -> h.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException odd) {
      return Optional.empty();
    }
  }

  private Optional<Outlet> listedHost() {
    return hosts().stream()
        .flatMap(h -> Agencies.at(h).stream())
        .findFirst()
        .map(
            h ->
                new Outlet(
                    h.name(), List.of(Because.of("host", "the page's address is of its site"))));
  }

  private Optional<Outlet> host() {
    return hosts().stream()
        .findFirst()
        .map(
            h ->
                new Outlet(
                    h.replaceFirst("^www\\.", ""),
                    List.of(Because.of("host", "the host of the page's address"))));
  }

  private List<Segment> of(Zone... zones) {
    List<Zone> wanted = List.of(zones);
    return segments.stream().filter(s -> wanted.contains(s.zone())).toList();
  }

  /// `Norna - ` before a first sentence is the house that wrote it; `NNA - ` beside it shows that
  /// it is an agency.
  private Optional<Outlet> code() {
    Map<String, Span> codes = new java.util.LinkedHashMap<>();
    for (Segment segment : of(Zone.DATELINE)) {
      Matcher matcher =
          CODE.matcher(text)
              .region(segment.span().start(), Math.min(text.length(), segment.span().end() + 1));
      if (matcher.useTransparentBounds(true).lookingAt()) {
        codes.putIfAbsent(
            matcher.group("code"), new Span(matcher.start("code"), matcher.end("code")));
      }
    }
    for (Map.Entry<String, Span> code : codes.entrySet()) {
      String initial = code.getKey().substring(0, 1);
      boolean agency = !code.getKey().equals(initial + "NA") && codes.containsKey(initial + "NA");
      if (agency) {
        return Optional.of(
            printed(
                code.getKey() + " News Agency",
                "agency-code",
                "opens its paragraphs with its name, and with its initials",
                code.getValue()));
      }
    }
    for (Map.Entry<String, Span> code : codes.entrySet()) {
      Optional<Agencies.House> house = Agencies.find(code.getKey());
      String spelled = code.getKey() + " News Agency";
      if (house.isPresent() || text.contains(spelled) || Agencies.looksLikeAgency(code.getKey())) {
        return Optional.of(
            printed(
                text.contains(spelled) ? spelled : code.getKey(),
                "agency-code",
                "opens its paragraphs with its name",
                code.getValue()));
      }
    }
    return Optional.empty();
  }

  /// `By A. Author for The Paper`.
  private Optional<Outlet> author() {
    for (Segment segment : of(Zone.BYLINE)) {
      Span line = document.text().trim(segment.span());
      Matcher matcher = AUTHOR_FOR.matcher(document.text().of(line));
      if (matcher.find()) {
        return Optional.of(
            printed(
                matcher.group("name"),
                "author-for",
                "the author writes for it",
                shifted(matcher, "name", line)));
      }
    }
    return Optional.empty();
  }

  private static Span shifted(Matcher matcher, String group, Span line) {
    return new Span(line.start() + matcher.start(group), line.start() + matcher.end(group));
  }

  /// What furniture calls the house: copyright lines, "more from", "advertise with". The name must
  /// not be one of a network
  /// for posts, and must be a house's by its shape or be printed twice.
  private Optional<Outlet> ownWords() {
    Map<String, Span> first = new TreeMap<>();
    Map<String, Integer> worth = new TreeMap<>();
    for (Segment segment : of(Zone.FURNITURE, Zone.CREDIT)) {
      Matcher matcher =
          OWN_WORDS.matcher(text).region(segment.span().start(), segment.span().end());
      while (matcher.find()) {
        String group = matcher.group("a") != null ? "a" : matcher.group("b") != null ? "b" : "c";
        String name =
            matcher.group(group).replaceFirst("[\\s\\u00a0](All|Rights|Inc|Ltd|LLC)\\b.*", "");
        boolean copyright = group.equals("a") && !Agencies.looksLikeAgency(name);
        boolean house =
            copyright
                || Agencies.recognise(name)
                    .filter(h -> h.kind() == Agencies.House.Kind.OUTLET)
                    .isPresent()
                || name.endsWith(" News Agency")
                || matcher.group().toLowerCase(Locale.ROOT).startsWith("more from");
        if (house && !NO_HOUSE.matcher(name).matches()) {
          first.putIfAbsent(
              name, new Span(matcher.start(group), matcher.start(group) + name.length()));
          worth.merge(name, copyright ? 3 : 2, Integer::sum);
        }
      }
    }
    return worth.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(e -> e.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(
            e ->
                printed(
                    e.getKey(),
                    "own-words",
                    "the page calls itself so",
                    first.getOrDefault(e.getKey(), new Span(0, 0))));
  }

  /// A line near the headline that is a house's name and nothing else.
  private Optional<Outlet> header() {
    for (Segment segment : segments.subList(0, Math.min(segments.size(), HEAD))) {
      if (segment.zone() == Zone.BODY) {
        return Optional.empty();
      }
      for (Span line : lines(segment)) {
        String words = document.text().of(line);
        boolean agency =
            Agencies.find(words).map(h -> h.kind() == Agencies.House.Kind.AGENCY).orElse(false);
        if (segment.zone() == Zone.FURNITURE
            && words.matches("(?:The )?" + NAME)
            && Agencies.recognise(words).isPresent()
            && !agency) {
          return Optional.of(
              printed(words, "header", "stands alone at the head of the page", line));
        }
      }
    }
    return Optional.empty();
  }

  private List<Span> lines(Segment segment) {
    int start = segment.span().start();
    String head = text.substring(start, Math.min(segment.span().end(), start + LONGEST_HEAD));
    return new Text(head)
        .lines().stream()
            .map(l -> document.text().trim(new Span(start + l.start(), start + l.end())))
            .toList();
  }

  /// The house that several people of the report told what it prints, and that it never speaks of
  /// otherwise, is its own.
  private Optional<Outlet> interviewer() {
    Map<String, Span> first = new TreeMap<>();
    Map<String, TreeSet<String>> speakers = new TreeMap<>();
    Map<String, Integer> times = new TreeMap<>();
    for (Segment segment : of(Zone.BODY)) {
      Matcher matcher = TOLD.matcher(text).region(segment.span().start(), segment.span().end());
      while (matcher.find()) {
        String name = matcher.group("name");
        first.putIfAbsent(name, new Span(matcher.start("name"), matcher.end("name")));
        times.merge(name, 1, Integer::sum);
        speakers
            .computeIfAbsent(name, n -> new TreeSet<>())
            .add(text.substring(Math.max(0, matcher.start() - 18), matcher.start()));
      }
    }
    return times.entrySet().stream()
        .filter(
            e ->
                isOwn(e.getKey(), e.getValue())
                    && speakers.getOrDefault(e.getKey(), new TreeSet<>()).size() >= 2)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(
            e ->
                printed(
                    e.getKey(),
                    "own-interviews",
                    e.getValue() + " times people told it what it prints",
                    first.getOrDefault(e.getKey(), new Span(0, 0))));
  }

  private boolean isOwn(String name, int told) {
    boolean agency = Agencies.looksLikeAgency(name);
    boolean known = Agencies.recognise(name).isPresent();
    Matcher printed =
        Pattern.compile("(?<![\\p{L}])" + Pattern.quote(name) + "(?![\\p{L}])").matcher(text);
    long all = printed.results().count();
    return !agency
        && !NO_HOUSE.matcher(name).matches()
        && told >= OWN_INTERVIEWS
        && (known || all <= told + 1L);
  }

  /// `(A. Author / The Paper)` at a picture.
  private Optional<Outlet> signature() {
    for (Segment segment : of(Zone.CREDIT, Zone.CAPTION)) {
      Matcher matcher = SIGNED.matcher(text).region(segment.span().start(), segment.span().end());
      while (matcher.find()) {
        boolean outlet =
            Agencies.recognise(matcher.group("name"))
                .map(h -> h.kind() == Agencies.House.Kind.OUTLET)
                .orElse(false);
        if (outlet) {
          return Optional.of(
              printed(
                  matcher.group("name"),
                  "own-picture",
                  "its own people took the pictures",
                  new Span(matcher.start("name"), matcher.end("name"))));
        }
      }
    }
    return Optional.empty();
  }

  /// A page that gives one source for all it prints.
  private Optional<Outlet> source() {
    for (Segment segment : of(Zone.CREDIT)) {
      Span line = document.text().trim(segment.span());
      Matcher matcher = SOURCE.matcher(document.text().of(line));
      boolean given = matcher.lookingAt() && !NO_HOUSE.matcher(matcher.group("name")).matches();
      if (given && (Agencies.recognise(matcher.group("name")).isPresent() || isLast(segment))) {
        return Optional.of(
            printed(
                matcher.group("name"),
                "source-line",
                "the page gives it as the source of the whole",
                shifted(matcher, "name", line)));
      }
    }
    return Optional.empty();
  }

  /// Whether nothing but furniture stands behind it.
  private boolean isLast(Segment segment) {
    return segments.subList(segments.indexOf(segment) + 1, segments.size()).stream()
        .allMatch(s -> s.zone() == Zone.FURNITURE);
  }

  private Outlet printed(String name, String rule, String says, Span span) {
    String plain = name.strip().replaceAll("[\\s\\u00a0]+", " ");
    String known =
        Agencies.find(plain).map(Agencies.House::name).orElse(plain.replaceFirst("^[Tt]he ", ""));
    return new Outlet(
        known, List.of(new Because(rule, says, List.of(new Passage(document.id(), span)))));
  }
}
