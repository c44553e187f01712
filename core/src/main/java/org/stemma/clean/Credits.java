package org.stemma.clean;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.Agencies;
import org.stemma.report.Credit;
import org.stemma.report.Document;
import org.stemma.report.Outlet;
import org.stemma.report.Segment;
import org.stemma.report.Stated;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// The other houses from which a report says, or lets see, that it has something.
final class Credits {
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\b(?:told|tells|telling|speaking to|spoke to|speaks to|interview(?: \\w+){0,4} (?:with|to|by|for|in)|quoted by|cited by|according to(?: a report (?:by|in|from))?|(?:as )?(?:first )?(?:reported|published|carried|broadcast|aired|seen|obtained) by|citing|quoting|in a (?:statement|interview|report) (?:to|by|with|for|in)|(?:news)?(?:paper|agency|site|website|channel|broadcaster|magazine|tabloid|daily|weekly|network|station|service))[\\s\\u00a0]+(?:the[\\s\\u00a0]+)?(?:news agency |newspaper |broadcaster |state news agency |local )?$");
  private static final Pattern AFTER =
      Pattern.compile(
          "^(?:['’]s)?[,\\s\\u00a0]+(?:news agency )?(?:(?:has|had|have|also|first|later|previously) )*(?:reports?|reported|said|says|wrote|written|writes|quoted|quotes|published|revealed|cited|cites|understands|has learned|learned|is reporting)\\b");
  private static final Pattern SPEAKING = Pattern.compile("(?i)^[,\\s\\u00a0]+(?:said|says)\\b");
  private static final Pattern TOLD_UNKNOWN =
      Pattern.compile(
          "\\b(?:told|with|to)[\\s\\u00a0]+(?:the )?(?<name>\\p{Lu}[\\p{L}\\p{N}]+)\\b");
  private static final Pattern WITH =
      Pattern.compile(
          "(?i)(?:\\b(?:with|and|from|via|by|for)\\b|[,/|(+&])[\\s\\u00a0]*(?:additional )?(?:reporting by |the )?$");
  private static final Pattern BRACKET =
      Pattern.compile("[(\\[](?<name>[\\p{L}][\\p{L}\\p{N}&/ .-]{1,40})[)\\]]");
  private static final Pattern GIVEN =
      Pattern.compile(
          "[:/]\\s*/?\\s*(?:[Tt]he )?(?<name>"
              + Outlets.NAME
              + ")|(?i:by|in|on|from)\\s+(?:the )?(?-i:(?<place>"
              + Outlets.NAME
              + "))");
  private static final int WINDOW = 60;
  private static final int LONGEST_LINE = 400;

  private final Document document;
  private final String text;
  private final List<Segment> segments;
  private final String own;
  private final Map<List<Object>, Credit> found = new LinkedHashMap<>();

  Credits(Document document, List<Segment> segments, Optional<Outlet> outlet) {
    this.document = document;
    this.text = document.text().chars();
    this.segments = segments;
    this.own = outlet.map(Outlet::name).orElse("").toLowerCase(Locale.ROOT);
  }

  /// A house stated as the source, by its name or by the address of the original; a page's own
  /// address credits nobody.
  private void stated(Stated stated) {
    if (!stated.value().startsWith("http")) {
      add(stated.value(), Credit.Kind.LINK, Optional.empty(), stated.from());
      return;
    }
    Optional<String> own = document.address().flatMap(Outlets::hostOf);
    Outlets.hostOf(stated.value())
        .filter(host -> !own.equals(Optional.of(host)))
        .map(host -> Agencies.at(host).map(Agencies.House::name).orElse(host))
        .ifPresent(
            house ->
                add(
                    house.replaceFirst("^www\\.", ""),
                    Credit.Kind.LINK,
                    Optional.empty(),
                    stated.from()));
  }

  /// In the order of the text, each house and kind once.
  List<Credit> credits() {
    for (Stated stated : document.stated()) {
      if (stated.what() == Stated.What.CREDIT) {
        stated(stated);
      }
      if (stated.what() == Stated.What.AUTHOR) {
        Agencies.find(stated.value())
            .ifPresent(h -> add(h.name(), Credit.Kind.BYLINE, Optional.empty(), stated.from()));
      }
    }
    for (Segment segment : segments) {
      switch (segment.zone()) {
        case BYLINE -> byline(segment);
        case DATELINE -> dateline(segment);
        case CREDIT -> creditLine(segment);
        case CAPTION -> houses(segment, Credit.Kind.LOGO, "named beside a picture");
        case EMBED -> posts(segment);
        case BODY -> told(segment);
        case FURNITURE -> copyright(segment);
        case HEADLINE -> {}
      }
    }
    found.values().removeIf(this::isShortForm);
    return List.copyOf(found.values());
  }

  /// `The Times` in a text that also credits a longer-named Times, or is of one.
  private boolean isShortForm(Credit credit) {
    String name = credit.agency().replaceFirst("^The ", "").toLowerCase(Locale.ROOT);
    return credit.kind() == Credit.Kind.TOLD
        && name.indexOf(' ') < 0
        && (own.endsWith(" " + name)
            || found.values().stream()
                .anyMatch(
                    c ->
                        c.agency().toLowerCase(Locale.ROOT).endsWith(" " + name)
                            && !c.agency().equals(credit.agency())));
  }

  /// A text under an agency's copyright is that agency's.
  private void copyright(Segment segment) {
    boolean claims =
        segment.why().getFirst().rule().equals("copyright")
            && segment.span().length() < LONGEST_LINE;
    for (Agencies.Named named :
        claims ? Agencies.in(text, segment.span()) : List.<Agencies.Named>of()) {
      if (named.house().kind() == Agencies.House.Kind.AGENCY) {
        add(
            named.house().name(),
            Credit.Kind.BYLINE,
            Optional.of(named.span()),
            "holds the copyright");
      }
    }
  }

  private void add(String name, Credit.Kind kind, Optional<Span> span, String says) {
    String plain = name.strip().replaceAll("[\\s\\u00a0]+", " ").replaceFirst("^[Tt]he ", "");
    String agency = Agencies.find(plain).map(Agencies.House::name).orElse(plain);
    boolean self = isOwn(agency) && kind != Credit.Kind.LINK;
    if (!agency.isEmpty() && !self) {
      Because because =
          new Because(
              "credit", says, span.map(s -> new Passage(document.id(), s)).stream().toList());
      found.putIfAbsent(List.of(agency, kind), new Credit(agency, kind, span, List.of(because)));
    }
  }

  /// Whether a name is the report's own house, its short form included.
  private boolean isOwn(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.equals(own)
        || !own.isEmpty()
            && (own.endsWith(" " + lower)
                || own.equals("the " + lower)
                || lower.length() > 1 && initials(own).equals(lower));
  }

  private void houses(Segment segment, Credit.Kind kind, String says) {
    for (Agencies.Named named : Agencies.in(text, segment.span())) {
      add(named.house().name(), kind, Optional.of(named.span()), says);
    }
    Matcher bracket = BRACKET.matcher(text).region(segment.span().start(), segment.span().end());
    while (bracket.find()) {
      Span span = new Span(bracket.start("name"), bracket.end("name"));
      Agencies.find(span.of(text)).ifPresent(h -> add(h.name(), kind, Optional.of(span), says));
    }
  }

  private void byline(Segment segment) {
    houses(segment, Credit.Kind.BYLINE, "named in the byline");
    for (Span word : names(segment)) {
      boolean joined = WITH.matcher(text.substring(segment.span().start(), word.start())).find();
      String name = word.of(text);
      boolean alone = document.text().trim(segment.span()).equals(word);
      if ((joined || alone)
          && (Agencies.find(name).isPresent() || Agencies.looksLikeAgency(name))) {
        add(name, Credit.Kind.BYLINE, Optional.of(word), "named in the byline");
      }
    }
  }

  private List<Span> names(Segment segment) {
    Matcher matcher =
        Pattern.compile(
                "(?!(?:From|By|Via|With)[\\s\\u00a0])\\p{Lu}[\\p{L}\\p{N}-]*(?:[ \\u00a0]\\p{Lu}[\\p{L}\\p{N}-]*){0,3}")
            .matcher(text)
            .region(segment.span().start(), segment.span().end());
    return matcher.results().map(m -> new Span(m.start(), m.end())).toList();
  }

  /// `TOWN (Agency) —` signs the whole text.
  private void dateline(Segment segment) {
    Matcher bracket = BRACKET.matcher(text).region(segment.span().start(), segment.span().end());
    while (bracket.find()) {
      Span span = new Span(bracket.start("name"), bracket.end("name"));
      String name = span.of(text);
      boolean place = name.contains(".") && name.length() < 6;
      if (!place) {
        add(name, Credit.Kind.BYLINE, Optional.of(span), "signs the dateline");
      }
    }
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ")) {
      initials.append(word.isEmpty() || word.equals("the") ? "" : word.substring(0, 1));
    }
    return initials.toString();
  }

  private void creditLine(Segment segment) {
    Span line = document.text().trim(segment.span());
    Matcher given = GIVEN.matcher(text).region(line.start(), line.end());
    boolean source = segment.why().getFirst().rule().equals("source-line");
    boolean picture = segment.why().getFirst().rule().equals("picture-credit");
    if (source && given.find()) {
      String group = given.group("name") != null ? "name" : "place";
      if (Dates.isMonth(given.group(group))) {
        return;
      }
      add(
          given.group(group),
          Credit.Kind.LINK,
          Optional.of(new Span(given.start(group), given.end(group))),
          "printed as the source");
      return;
    }
    houses(
        segment,
        picture ? Credit.Kind.LOGO : Credit.Kind.BYLINE,
        picture ? "named beside a picture" : "printed as the source");
  }

  /// The account of a house whose post is embedded.
  private void posts(Segment segment) {
    int sign = text.lastIndexOf('—', segment.span().end() - 1);
    if (sign >= segment.span().start()
        && text.substring(sign, segment.span().end()).contains("@")) {
      houses(
          new Segment(segment.zone(), new Span(sign, segment.span().end()), segment.why()),
          Credit.Kind.LINK,
          "its post is embedded");
    }
  }

  private void told(Segment segment) {
    for (Agencies.Named named : Agencies.in(text, segment.span())) {
      if (isCredited(named, segment.span())) {
        add(
            named.house().name(),
            Credit.Kind.TOLD,
            Optional.of(named.span()),
            "named as the house it comes from");
      }
    }
    Matcher told = TOLD_UNKNOWN.matcher(text).region(segment.span().start(), segment.span().end());
    while (told.find()) {
      Span span = new Span(told.start("name"), told.end("name"));
      String name = span.of(text);
      boolean house =
          told.group().startsWith("told")
              && (Agencies.find(name).isPresent() || Agencies.looksLikeAgency(name));
      if (house) {
        add(name, Credit.Kind.TOLD, Optional.of(span), "named as the house it comes from");
      }
    }
  }

  /// Whether the words around a name credit it. A name that is a common word too, after a small
  /// "the", needs words before
  /// it that expect a house.
  private boolean isCredited(Agencies.Named named, Span within) {
    Span house = named.span();
    String before = text.substring(Math.max(within.start(), house.start() - WINDOW), house.start());
    String after = text.substring(house.end(), Math.min(within.end(), house.end() + WINDOW));
    boolean common =
        text.startsWith("the ", house.start())
            && named.house().name().startsWith("The ")
            && named.house().name().indexOf(' ', 4) < 0;
    return BEFORE.matcher(before).find()
        || !common && AFTER.matcher(after).find() && !isOffice(after);
  }

  /// `The Press said nothing`: a house that speaks for itself is no credit unless it is named as
  /// one that reports.
  private static boolean isOffice(String after) {
    return SPEAKING.matcher(after).find()
        && after.matches("(?s)[,\\s]+(?:said|says) (?:nothing|no\\b).*");
  }
}
