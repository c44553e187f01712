package org.stemma.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.language.Reading;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.Span;

/// Cuts a sentence into the words that names are made of, whatever cut the language engine made:
/// "Town-held" is a name and
/// a rest, "al-Name" and "Smith-Jones" are one word, "Name's" is two, a web address is none.
final class Segmentation {
  /// What may stand in lower case before or within a name.
  static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "an", "ar", "as", "at", "ad", "az", "ash", "ul", "ur", "ud", "ed", "er", "es",
          "bin", "ibn", "bint", "ben", "abu", "abd", "de", "da", "di", "del", "della", "der", "den",
          "des", "du", "dos", "das", "do", "van", "von", "vom", "zu", "ter", "ten", "la", "le",
          "les", "lo", "st", "y", "e", "i", "ap", "af", "av", "wal", "wa", "ou");

  private static final Set<String> INNER =
      Set.of("upon", "on", "sur", "in", "the", "and", "under", "by", "o", "aux", "en");
  private static final Set<String> ABBREVIATED =
      Set.of(
          ("mr mrs ms dr prof gen maj lt col sgt capt cpl pvt pfc adm brig cmdr cdr rev fr sen rep gov supt insp det lieut rear st mt ft jr"
                  + " sr inc ltd corp co messrs spc cllr hon amb pres dept no vs bros mme mlle")
              .split(" "));
  private static final Pattern ARTICLE = Pattern.compile("(?:Al|El|Ash|Ar|Ad|Az)-\\p{Ll}{4,}");
  private static final Pattern EASTERN =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’]+[-‐‑]\\p{Ll}[\\p{L}\\p{M}]+(?:['’]\\p{Ll}+)?");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<url>(?:https?://|www\\.|pic\\.twitter\\.com)\\S*)"
              + "|(?<dotted>(?:\\p{Lu}\\.){2,}(?:\\p{Lu}(?!\\p{L}))?)"
              + "|(?<word>\\p{L}(?:(?!https?://|pic\\.twitter)[\\p{L}\\p{M}\\p{N}])*(?:[-‐‑'’&](?=[\\p{L}\\p{N}])(?:(?!https?://)[\\p{L}\\p{M}\\p{N}])+)*\\+?)"
              + "|(?<number>\\p{N}[\\p{N}\\p{L}]*(?:[.,:]\\p{N}+)*)"
              + "|(?<sign>[^\\s\\p{Z}])");

  private final Reading reading;
  private final Sentence sentence;
  private final List<Word> words = new ArrayList<>();
  private boolean opens = true;

  private Segmentation(Reading reading, Sentence sentence) {
    this.reading = reading;
    this.sentence = sentence;
  }

  static List<Word> of(Reading reading, Sentence sentence) {
    return new Segmentation(reading, sentence).words();
  }

  /// The words of a name by itself.
  static List<Word> words(String name) {
    List<Word> words = new ArrayList<>();
    Matcher piece = PIECE.matcher(name);
    while (piece.find()) {
      for (Span part :
          piece.group("word") == null
              ? List.of(new Span(0, piece.group().length()))
              : cut(piece.group())) {
        String text = part.of(piece.group());
        words.add(
            new Word(
                new Span(piece.start() + part.start(), piece.start() + part.end()),
                text,
                Spelling.fold(text),
                "O",
                "",
                false));
      }
    }
    return words;
  }

  /// The words of a name from a lexicon, cut in the same way.
  static List<String> of(String name) {
    List<String> parts = new ArrayList<>();
    Matcher piece = PIECE.matcher(name);
    while (piece.find()) {
      if (piece.group("word") == null) {
        parts.add(piece.group());
      } else {
        cut(piece.group()).forEach(c -> parts.add(c.of(piece.group())));
      }
    }
    return parts;
  }

  private List<Word> words() {
    Matcher piece =
        PIECE
            .matcher(reading.report().text().chars())
            .region(sentence.span().start(), sentence.span().end());
    while (piece.find()) {
      if (piece.group("url") != null) {
        add(new Span(piece.start(), piece.end()), "/");
      } else if (piece.group("word") != null) {
        word(piece.start(), piece.group());
      } else {
        add(new Span(piece.start(), piece.end()), piece.group());
      }
    }
    return words;
  }

  private void word(int start, String printed) {
    for (Span part : isEasternGiven(printed) ? whole(printed) : cut(printed)) {
      Span span = new Span(start + part.start(), start + part.end());
      String text = part.of(printed);
      boolean dotted =
          followedByDot(span.end())
              && (ABBREVIATED.contains(text.toLowerCase(Locale.ROOT))
                  || text.length() == 1 && Character.isUpperCase(text.charAt(0)));
      add(dotted ? new Span(span.start(), span.end() + 1) : span, text);
    }
  }

  /// “Jong-un” behind “Kim”: the word after the hyphen belongs to the name.
  private boolean isEasternGiven(String printed) {
    return !words.isEmpty()
        && EASTERN.matcher(printed).matches()
        && Romanisations.isGivenBehind(
            words.getLast().text(), POSSESSIVE.matcher(printed).replaceFirst(""));
  }

  private static List<Span> whole(String printed) {
    Matcher possessive = POSSESSIVE.matcher(printed);
    return possessive.find()
        ? List.of(new Span(0, possessive.start()), new Span(possessive.start(), printed.length()))
        : List.of(new Span(0, printed.length()));
  }

  private boolean followedByDot(int at) {
    return at < sentence.span().end() && reading.report().text().chars().charAt(at) == '.';
  }

  private void add(Span span, String text) {
    boolean follows = !words.isEmpty() && words.getLast().span().end() > span.start();
    if (follows) {
      return; // the full stop that an abbreviation took
    }
    Token token = token(span);
    boolean letters = Character.isLetterOrDigit(text.codePointAt(0));
    words.add(
        new Word(span, text, Spelling.fold(text), token.name(), token.tag(), letters && opens));
    opens =
        letters
            ? false
            : opens || "“\"‘:•–—[|*".contains(text) || text.equals("'") && !text.equals("’");
  }

  private Token token(Span span) {
    Token best =
        sentence.tokens().isEmpty()
            ? new Token(span, "", "", "", "O", -1, "")
            : sentence.tokens().getFirst();
    int most = 0;
    for (Token token : sentence.tokens()) {
      int shared = token.span().shared(span);
      if (shared > most) {
        most = shared;
        best = token;
      }
    }
    return most > 0 ? best : new Token(span, "", "", "", "O", -1, "");
  }

  /// The parts of a piece without blanks: its possessive, and what hyphens join to a name, stand
  /// alone.
  static List<Span> cut(String piece) {
    int end = piece.length();
    List<Span> parts = new ArrayList<>();
    boolean possessive =
        end > 2
            && (piece.endsWith("'s") || piece.endsWith("’s"))
            && Character.isLetter(piece.charAt(end - 3));
    int core = possessive ? end - 2 : end;
    parts.addAll(hyphens(piece, core));
    if (possessive) {
      parts.add(new Span(core, end));
    }
    return parts;
  }

  private static List<Span> hyphens(String piece, int end) {
    if (ARTICLE.matcher(piece.substring(0, end)).matches()) {
      return List.of(new Span(0, end));
    }
    List<Span> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= end; i++) {
      if (i == end || "-‐‑".indexOf(piece.charAt(i)) >= 0) {
        pieces.add(new Span(from, i));
        from = i + 1;
      }
    }
    int first = 0;
    while (first < pieces.size() && !isNamePart(pieces.get(first).of(piece), false)) {
      first++;
    }
    int last = pieces.size() - 1;
    while (last > first
        && !Character.isUpperCase(pieces.get(last).of(piece).codePointAt(0))
        && !Character.isDigit(pieces.get(last).of(piece).codePointAt(0))) {
      last--;
    }
    if (first == pieces.size() || !hasCapital(piece, pieces, first, last)) {
      return List.of(new Span(0, end));
    }
    List<Span> parts = new ArrayList<>();
    if (first > 0) {
      parts.add(new Span(0, pieces.get(first - 1).end()));
    }
    for (Span inner : inner(piece, pieces, first, last)) {
      parts.add(inner);
    }
    if (last < pieces.size() - 1) {
      parts.add(new Span(pieces.get(last + 1).start(), end));
    }
    return parts;
  }

  private static boolean hasCapital(String piece, List<Span> pieces, int first, int last) {
    return pieces.subList(first, last + 1).stream()
        .anyMatch(p -> Character.isUpperCase(p.of(piece).codePointAt(0)));
  }

  /// One part, or several where lower-case words that belong to no name stand between.
  private static List<Span> inner(String piece, List<Span> pieces, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!isNamePart(pieces.get(i).of(piece), true)) {
        List<Span> parts = new ArrayList<>();
        pieces.subList(first, last + 1).forEach(parts::add);
        return parts;
      }
    }
    return List.of(new Span(pieces.get(first).start(), pieces.get(last).end()));
  }

  private static boolean isNamePart(String part, boolean inside) {
    return !part.isEmpty()
        && (Character.isUpperCase(part.codePointAt(0))
            || Character.isDigit(part.codePointAt(0)) && inside
            || PARTICLES.contains(part)
            || inside && INNER.contains(part));
  }
}
