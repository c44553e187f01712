package org.stemma.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Resource;
import org.stemma.text.Span;

/// The news agencies and outlets that reports credit, under any of their names, from
/// `agencies.tsv`; and the shape of
/// names of those that no list has.
public final class Agencies {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’.&-]*");
  private static final Pattern TAIL = Pattern.compile("(['’]s?|[.&/-]+)$");
  private static final Pattern BROKEN = Pattern.compile("[\\n\\r,\"“”()\\[\\]:;—–|]|\\.\\s");
  private static final Pattern SMALL = Pattern.compile("of|de|la|al|and|&|\\d+");
  private static final Pattern CODE =
      Pattern.compile(
          "\\p{Lu}\\p{L}{2,}(press|pres)|\\p{Lu}{1,3}NA|(?:Agence|Agenzia|Agencia|Agência)\\h\\p{Lu}.*");
  private static final int LONGEST = 6;

  /// What stands before a house in a byline.
  private static final Set<String> LEADS = Set.of("From", "By", "Via", "With", "Source");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final Agencies KNOWN = new Agencies();

  private final Map<String, House> open = new HashMap<>();
  private final Map<String, House> heldBack = new HashMap<>();
  private final Map<String, House> shouted = new HashMap<>();
  private final Map<String, House> hosts = new HashMap<>();
  private final Set<String> endings = new HashSet<>();
  private final Set<String> expectedEndings = new HashSet<>();

  private Agencies() {
    for (List<String> row : Resource.rows(Agencies.class, "agencies.tsv")) {
      if (row.getFirst().equals("ending")) {
        String ending = row.get(1).toLowerCase(Locale.ROOT);
        (ending.startsWith("=") ? expectedEndings : endings).add(ending.replace("=", ""));
      } else {
        add(row);
      }
    }
    open.forEach((name, house) -> shouted.putIfAbsent(name.toUpperCase(Locale.ROOT), house));
  }

  /// A house of news.
  public record House(String name, Kind kind) {
    /// Whether it serves other houses or readers.
    public enum Kind {
      AGENCY,
      OUTLET
    }
  }

  /// A house named in a text.
  public record Named(House house, Span span) {}

  private void add(List<String> row) {
    House house =
        new House(row.get(1), House.Kind.valueOf(row.getFirst().toUpperCase(Locale.ROOT)));
    List<String> aliases = fields(row, 2);
    if (!aliases.contains("=" + bare(house.name()))) {
      open.putIfAbsent(bare(house.name()), house);
    }
    for (String alias : aliases) {
      (alias.startsWith("=") ? heldBack : open).putIfAbsent(bare(alias.replace("=", "")), house);
    }
    fields(row, 3).forEach(host -> hosts.putIfAbsent(host, house));
  }

  private static List<String> fields(List<String> row, int column) {
    return row.size() <= column || row.get(column).isBlank()
        ? List.of()
        : List.of(row.get(column).split("\\|"));
  }

  /// The house of the given name, where a house is expected: after "told", in a credit, in the
  /// metadata. Only listed ones.
  public static Optional<House> find(String name) {
    String bare = bare(name);
    House held = KNOWN.heldBack.get(bare);
    return held == null ? KNOWN.listed(bare) : Optional.of(held);
  }

  /// The house that a name is or, from its shape, must be; where a house is expected.
  public static Optional<House> recognise(String name) {
    return find(name).or(() -> KNOWN.shaped(bare(name), true));
  }

  /// The listed house whose pages stand at a host such as `www.example.org`.
  public static Optional<House> at(String host) {
    String rest = host.toLowerCase(Locale.ROOT);
    while (rest.contains(".")) {
      House house = KNOWN.hosts.get(rest);
      if (house != null) {
        return Optional.of(house);
      }
      rest = rest.substring(rest.indexOf('.') + 1);
    }
    return Optional.empty();
  }

  /// The sites of the listed house of the given name.
  public static List<String> hosts(String name) {
    return find(name).stream()
        .flatMap(house -> KNOWN.hosts.entrySet().stream().filter(h -> h.getValue().equals(house)))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /// The houses named in a stretch of a text, in order: listed ones, and names of the shape. Names
  /// that are also common
  /// words or initials count only with the article that belongs to them.
  public static List<Named> in(String text, Span span) {
    List<Span> words = words(text, span);
    List<Named> found = new ArrayList<>();
    int past = span.start();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).start() >= past) {
        Optional<Named> named = KNOWN.longest(text, words, i);
        past = named.map(n -> n.span().end()).orElse(past);
        named.ifPresent(found::add);
      }
    }
    return found;
  }

  /// Whether a name has the shape of an agency's, listed or not.
  public static boolean looksLikeAgency(String name) {
    return recognise(name).map(h -> h.kind() == House.Kind.AGENCY).orElse(false)
        || CODE.matcher(bare(name)).matches();
  }

  /// The name a house is known by; a handle's own name, and any other as it stands.
  public static String canonical(String name) {
    String stripped = name.strip();
    String plain = stripped.startsWith("@") ? stripped.substring(1) : stripped;
    return find(plain).map(House::name).orElse(plain);
  }

  /// Whether two names mean one house: equal but for case and article, the short form of one, or
  /// its initials.
  public static boolean same(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    boolean shortForm =
        a.length() >= 4 && b.endsWith(" " + a) || b.length() >= 4 && a.endsWith(" " + b);
    return a.equals(b) || shortForm || isInitials(one, other) || isInitials(other, one);
  }

  /// Whether a code such as "NSNA" holds the initials of the name, "Norland State News Agency".
  private static boolean isInitials(String code, String name) {
    String bare = bare(code);
    if (bare.length() < 3 || !bare.chars().allMatch(Character::isUpperCase)) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    BLANK
        .splitAsStream(bare(name))
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
        .forEach(word -> initials.append(word.charAt(0)));
    return initials.length() >= 3 && bare.contentEquals(initials);
  }

  private static String plain(String name) {
    String plain = canonical(name).toLowerCase(Locale.ROOT);
    return plain.startsWith("the ") ? plain.substring("the ".length()) : plain;
  }

  private static List<Span> words(String text, Span part) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(part.start(), part.end());
    while (matcher.find()) {
      String word = TAIL.matcher(matcher.group()).replaceFirst("");
      words.add(new Span(matcher.start(), matcher.start() + Math.max(1, word.length())));
    }
    return words;
  }

  private Optional<Named> longest(String text, List<Span> words, int from) {
    if (!mayBegin(text.substring(words.get(from).start(), words.get(from).end()))) {
      return Optional.empty();
    }
    for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
      Span span = words.get(from).union(words.get(to - 1));
      String name = span.of(text);
      if (!BROKEN.matcher(name).find()) {
        Optional<House> house = running(name).or(() -> marked(text, span));
        if (house.isPresent()) {
          return Optional.of(new Named(house.get(), span));
        }
      }
    }
    return Optional.empty();
  }

  private boolean mayBegin(String word) {
    return !LEADS.contains(word) && isNameLike(word);
  }

  private boolean isNameLike(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        || word.equals("the")
        || open.containsKey(word)
        || Character.isDigit(word.charAt(0));
  }

  /// The house of a name in running text.
  private Optional<House> running(String name) {
    String bare = bare(name);
    if (!Character.isUpperCase(bare.codePointAt(0)) && !open.containsKey(bare)) {
      return Optional.empty();
    }
    House held = heldBack.get(bare);
    if (held != null && !bare.equals(name) && held.name().startsWith("The ")) {
      return Optional.of(held);
    }
    return listed(bare).or(() -> shaped(bare, false));
  }

  /// The house of a name held back, where a mark of credits stands before it: `Source:
  /// /Independent`, `PA • `.
  private Optional<House> marked(String text, Span span) {
    int before = span.start() - 1;
    while (before >= 0 && " \u00a0".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    String name = span.of(text);
    boolean initials = name.equals(name.toUpperCase(Locale.ROOT)) && name.length() <= LONGEST;
    String marks = initials ? "/:•·|\n\r" : "/:";
    boolean marked = before < 0 ? initials : marks.indexOf(text.charAt(before)) >= 0;
    return marked ? Optional.ofNullable(heldBack.get(bare(name))) : Optional.empty();
  }

  private Optional<House> listed(String bare) {
    House exact = open.get(bare);
    boolean loud =
        exact == null && bare.indexOf(' ') > 0 && bare.equals(bare.toUpperCase(Locale.ROOT));
    return Optional.ofNullable(loud ? shouted.get(bare) : exact);
  }

  /// Two to five capitalised words of which the last ones end the names of houses.
  private Optional<House> shaped(String bare, boolean expected) {
    String[] words = bare.split("\\s+");
    if (words.length < 2 || words.length > 5) {
      return Optional.empty();
    }
    for (String word : words) {
      if (word.isEmpty()
          || !Character.isUpperCase(word.codePointAt(0)) && !SMALL.matcher(word).matches()) {
        return Optional.empty();
      }
    }
    String last = words[words.length - 1].toLowerCase(Locale.ROOT);
    String two = words[words.length - 2].toLowerCase(Locale.ROOT) + " " + last;
    boolean pair = endings.contains(two) && words.length > 2;
    if (!pair && !endings.contains(last) && !(expected && expectedEndings.contains(last))) {
      return Optional.empty();
    }
    boolean agency = pair && !two.startsWith("broadcasting");
    return Optional.of(new House(bare, agency ? House.Kind.AGENCY : House.Kind.OUTLET));
  }

  /// The name without its article and the marks around it.
  private static String bare(String name) {
    String plain = name.strip();
    int start = 0;
    int end = plain.length();
    while (start < end && "/@•*|—–- \u00a0".indexOf(plain.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ".,:;|/—–- \u00a0".indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    String bare = BLANKS.matcher(plain.substring(start, end)).replaceAll(" ");
    return bare.length() > 4 && bare.regionMatches(true, 0, "the ", 0, 4)
        ? bare.substring(4)
        : bare.isEmpty() ? plain : bare;
  }
}
