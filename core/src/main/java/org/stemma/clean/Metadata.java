package org.stemma.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.Agencies;
import org.stemma.report.Byline;
import org.stemma.report.Credit;
import org.stemma.report.Document;
import org.stemma.report.Outlet;
import org.stemma.report.Segment;
import org.stemma.report.Stated;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// Who published a report, who wrote it, and whom it credits.
final class Metadata {
  private static final String NAME = "((?:the |The )?(?:\\p{Lu}[\\p{L}\\p{N}’'&.-]*)(?: (?:\\p{Lu}[\\p{L}\\p{N}’'&.-]*|of|and|for|the|de|la|el|al)){0,4})";
  private static final Pattern TOLD =
      Pattern.compile("\\b(?:told|tells|telling|speaking to|interview with|interview to|spoke to|quoted by|statement to|according to|as first reported by|first reported by|reported by|citing|cited by)\\s+" + NAME);
  private static final Pattern SAYS = Pattern.compile(NAME + "\\s+(?:reports|reported|has reported|said in a report|news agency said)\\b");
  private static final Pattern WITH = Pattern.compile("(?i)\\b(?:with|and|from|additional reporting by|via|\\()\\s*[\\s\\u00a0]*");
  private static final Pattern SOURCE = Pattern.compile("(?i)source\\s*:\\s*/?\\s*(.{2,60})");
  private static final Pattern AUTHOR = Pattern.compile("(?i)^(?:by|from|reporting by|written by|words by)[\\s\\u00a0]+(\\p{Lu}[^,|/(\\n]*?)(?=[\\s\\u00a0]+(?:with|for|in|and agencies)\\b|[,|/(]|$)");
  private static final Pattern DATELINE = Pattern.compile("^\\s*(?:\\p{Lu}[\\p{L} ,.]{1,40}[,(] ?)?([A-Z][A-Za-z]{1,14})\\)? [-–—] ");

  private final Document document;
  private final String text;
  private final List<Segment> segments;

  Metadata(Document document, List<Segment> segments) {
    this.document = document;
    this.text = document.text().chars();
    this.segments = segments;
  }

  /// The outlet: what the user says, what the page states, a house the report signs with or gives interviews to.
  Optional<Outlet> outlet() {
    for (Stated.What what : List.of(Stated.What.USER_OUTLET, Stated.What.OUTLET)) {
      for (Stated stated : document.stated()) {
        if (stated.what() == what && !stated.value().isBlank()) {
          return Optional.of(new Outlet(stated.value().strip(), List.of(Because.of("stated-outlet", stated.from()))));
        }
      }
    }
    return signature().or(this::coded).or(this::interviewer).or(this::copyright).or(this::selfNamed);
  }

  /// `(A. Author / The Paper)` names the paper.
  private Optional<Outlet> signature() {
    Matcher matcher = Pattern.compile("\\(\\p{Lu}[\\p{L} .'’-]{3,40} ?/ ?((?:The )?\\p{Lu}[\\p{L} ]{2,30})\\)").matcher(text);
    return matcher.find() ? Optional.of(printed(matcher.group(1), "signature", new Span(matcher.start(1), matcher.end(1)))) : Optional.empty();
  }

  /// `RNA - ` at the start of a paragraph is the code of the house that wrote it.
  private Optional<Outlet> coded() {
    Map<String, Span> codes = new LinkedHashMap<>();
    for (Segment segment : segments) {
      Matcher matcher = DATELINE.matcher(document.text().of(segment.span()));
      if (segment.zone() == Zone.BODY && matcher.find()) {
        codes.putIfAbsent(matcher.group(1), new Span(segment.span().start() + matcher.start(1), segment.span().start() + matcher.end(1)));
      }
    }
    for (Map.Entry<String, Span> code : codes.entrySet()) {
      Optional<Agencies.House> house = Agencies.find(code.getKey());
      if (house.isPresent()) {
        return Optional.of(printed(house.get().name(), "dateline-code", code.getValue()));
      }
    }
    return Optional.empty();
  }

  /// A house that several people of the report "told" and that the report does not otherwise introduce is its own.
  private Optional<Outlet> interviewer() {
    Map<String, List<Span>> told = new TreeMap<>();
    for (Segment segment : segments) {
      Matcher matcher = Pattern.compile("\\btold " + NAME).matcher(text).region(segment.span().start(), segment.span().end());
      while (segment.zone() == Zone.BODY && matcher.find()) {
        told.computeIfAbsent(house(matcher.group(1)), n -> new ArrayList<>()).add(new Span(matcher.start(1), matcher.end(1)));
      }
    }
    return told.entrySet().stream()
        .filter(e -> e.getValue().size() >= 3 && Agencies.find(e.getKey()).map(h -> h.kind() != Agencies.House.Kind.AGENCY).orElse(!Agencies.looksLikeAgency(e.getKey())))
        .max(java.util.Comparator.comparingInt((Map.Entry<String, List<Span>> e) -> e.getValue().size()).thenComparing(Map.Entry.comparingByKey()))
        .map(e -> printed(e.getKey(), "interviewer", e.getValue().getFirst()));
  }

  private Optional<Outlet> copyright() {
    Matcher matcher = Pattern.compile("(?:©|\\(c\\)|Copyright)\\s*(?:©\\s*)?(?:\\d{4}\\s*)?" + NAME).matcher(text);
    return matcher.find() ? Optional.of(printed(matcher.group(1).replaceAll("\\.? All$|\\.$", ""), "copyright-line", new Span(matcher.start(1), matcher.end(1)))) : Optional.empty();
  }

  /// A house named in two lines of furniture: pages print their own name again and again.
  private Optional<Outlet> selfNamed() {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Span> first = new TreeMap<>();
    for (Segment segment : segments) {
      if (segment.zone() == Zone.FURNITURE || segment.zone() == Zone.BYLINE || segment.zone() == Zone.CREDIT) {
        Matcher matcher = Pattern.compile("(?:the|with the|of the|from the|from|to|by|on) " + NAME).matcher(text).region(segment.span().start(), segment.span().end());
        while (matcher.find()) {
          counts.merge(matcher.group(1), 1, Integer::sum);
          first.putIfAbsent(matcher.group(1), new Span(matcher.start(1), matcher.end(1)));
        }
      }
    }
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= 2 && e.getKey().length() > 4)
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .flatMap(e -> Optional.ofNullable(first.get(e.getKey())).map(s -> printed(e.getKey(), "self-named", s)));
  }

  private Outlet printed(String name, String rule, Span span) {
    String canonical = Agencies.find(name).map(Agencies.House::name).orElse(name.strip());
    return new Outlet(canonical, List.of(Because.of(rule, "printed on the page", new Passage(document.id(), span))));
  }

  List<Byline> bylines() {
    List<Byline> bylines = new ArrayList<>();
    for (Segment segment : segments) {
      if (segment.zone() != Zone.BYLINE) {
        continue;
      }
      Span line = document.text().trim(segment.span());
      Matcher matcher = AUTHOR.matcher(document.text().of(line));
      if (matcher.find()) {
        String name = matcher.group(1).strip();
        int start = line.start() + matcher.start(1);
        bylines.add(new Byline(name, new Span(start, start + name.length())));
      }
    }
    if (bylines.isEmpty()) {
      for (Stated stated : document.stated()) {
        int at = text.indexOf(stated.value());
        if (stated.what() == Stated.What.AUTHOR && at >= 0 && !stated.value().isBlank()) {
          bylines.add(new Byline(stated.value(), new Span(at, at + stated.value().length())));
        }
      }
    }
    return bylines;
  }

  /// Credits in the order of the text, each house and kind once.
  List<Credit> credits() {
    Map<List<Object>, Credit> credits = new LinkedHashMap<>();
    for (Stated stated : document.stated()) {
      if (stated.what() == Stated.What.CREDIT) {
        add(credits, new Credit(house(stated.value()), Credit.Kind.LINK, Optional.empty(), List.of(Because.of("stated-credit", stated.from()))));
      }
    }
    for (Segment segment : segments) {
      switch (segment.zone()) {
        case BYLINE -> bylineCredits(segment, credits);
        case CREDIT -> creditLine(segment, credits);
        case CAPTION -> logos(segment, credits);
        case EMBED -> posts(segment, credits);
        case BODY -> told(segment, credits);
        case HEADLINE, DATELINE, FURNITURE -> {}
      }
    }
    return List.copyOf(credits.values());
  }

  private static void add(Map<List<Object>, Credit> credits, Credit credit) {
    credits.putIfAbsent(List.of(credit.agency(), credit.kind()), credit);
  }

  private void bylineCredits(Segment segment, Map<List<Object>, Credit> credits) {
    Span line = document.text().trim(segment.span());
    Matcher with = WITH.matcher(text).region(line.start(), line.end());
    while (with.find()) {
      Matcher name = Pattern.compile(NAME).matcher(text).region(with.end(), line.end());
      if (name.lookingAt() && (Agencies.find(name.group(1)).isPresent() || Agencies.looksLikeAgency(name.group(1)))) {
        add(credits, credit(house(name.group(1)), Credit.Kind.BYLINE, new Span(name.start(1), name.end(1)), "named in the byline"));
      }
    }
    for (Agencies.Named named : Agencies.in(text, line)) {
      if (named.house().kind() == Agencies.House.Kind.AGENCY) {
        add(credits, credit(named.house().name(), Credit.Kind.BYLINE, named.span(), "named in the byline"));
      }
    }
  }

  private void creditLine(Segment segment, Map<List<Object>, Credit> credits) {
    Span line = document.text().trim(segment.span());
    Matcher source = SOURCE.matcher(text).region(line.start(), line.end());
    if (source.find()) {
      String name = source.group(1).strip();
      add(credits, credit(house(name), Credit.Kind.LINK, new Span(source.start(1), source.start(1) + name.length()), "printed as the source"));
      return;
    }
    for (Agencies.Named named : Agencies.in(text, line)) {
      add(credits, credit(named.house().name(), Credit.Kind.BYLINE, named.span(), "printed as the source"));
    }
    Matcher bracket = Pattern.compile("^\\(?(\\p{Lu}[\\p{L} ]{2,30})\\)?$").matcher(document.text().of(line));
    if (bracket.matches() && Agencies.looksLikeAgency(bracket.group(1))) {
      add(credits, credit(house(bracket.group(1)), Credit.Kind.BYLINE, line, "printed as the source"));
    }
  }

  private void logos(Segment segment, Map<List<Object>, Credit> credits) {
    for (Agencies.Named named : Agencies.in(text, segment.span())) {
      add(credits, credit(named.house().name(), Credit.Kind.LOGO, named.span(), "named beside a picture"));
    }
  }

  private void posts(Segment segment, Map<List<Object>, Credit> credits) {
    if (document.text().of(segment.span()).contains("@")) {
      for (Agencies.Named named : Agencies.in(text, segment.span())) {
        add(credits, credit(named.house().name(), Credit.Kind.LINK, named.span(), "its post is embedded"));
      }
    }
  }

  private void told(Segment segment, Map<List<Object>, Credit> credits) {
    for (Pattern pattern : List.of(TOLD, SAYS)) {
      Matcher matcher = pattern.matcher(text).region(segment.span().start(), segment.span().end());
      while (matcher.find()) {
        String name = longestHouse(matcher.group(1));
        if (!name.isEmpty()) {
          add(credits, credit(house(name), Credit.Kind.TOLD, new Span(matcher.start(1), matcher.start(1) + name.length()), "named as the house it comes from"));
        }
      }
    }
    Matcher tail = Pattern.compile("\\((\\p{Lu}[\\p{L}]{2,20})\\)\\s*$").matcher(document.text().of(segment.span()));
    if (tail.find() && Agencies.looksLikeAgency(tail.group(1))) {
      int at = segment.span().start() + tail.start(1);
      add(credits, credit(house(tail.group(1)), Credit.Kind.BYLINE, new Span(at, at + tail.group(1).length()), "signs the paragraph"));
    }
  }

  /// The longest beginning of the words that is a house's name; empty where none is.
  private static String longestHouse(String words) {
    String name = words.replaceAll("[.’']s?$", "");
    while (!name.isEmpty()) {
      boolean paper = name.matches(".*\\b(Times|Herald|Post|Tribune|Gazette|Courier|Observer|Chronicle|Journal|Daily|Echo|Today|Monitor|Mirror|Mail|Express|Advertiser|Globe|Telegraph|Standard|Star|Sun|Register|Radio|TV|News)");
      if (Agencies.find(name).isPresent() || Agencies.looksLikeAgency(name) || paper && name.contains(" ")) {
        return name;
      }
      int cut = name.lastIndexOf(' ');
      name = cut < 0 ? "" : name.substring(0, cut);
    }
    return "";
  }

  private Credit credit(String agency, Credit.Kind kind, Span span, String says) {
    return new Credit(agency, kind, Optional.of(span), List.of(Because.of("credit", says, new Passage(document.id(), span))));
  }

  private static String house(String name) {
    String plain = name.strip().replaceAll("[.,]$", "");
    return Agencies.find(plain).map(Agencies.House::name).orElse(plain.replaceFirst("^[Tt]he ", ""));
  }
}
