package org.stemma.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Token;
import org.stemma.quantity.Quantity;
import org.stemma.text.Resource;
import org.stemma.text.Span;

/// Tells which counts count one thing. A toll is named in many ways ("five people died", "five
/// dead", "killing at least five"), so a count of people in a clause about what befell them
/// counts that; any other count counts its noun.
final class Counts {
  private static final Map<String, String> TOLLS = read();

  private static final Set<String> PASSENGERS = Set.of("passenger", "passengers");

  /// What several words tell of people, and no word of the tolls: "taken to hospital".
  private static final String HOSPITAL = "hospitalise";

  private static final String ABOARD = "aboard";

  private static final Set<String> BOUNDS = Set.of("while", "whereas", "but", ";");

  /// Orders of magnitude and no numbers.
  private static final Set<String> ORDERS =
      Set.of("dozens", "scores", "hundreds", "thousands", "millions", "several");

  private static final int ROUND = 10;
  private static final int DOZEN = 12;

  private Counts() {}

  private static Map<String, String> read() {
    Map<String, String> classes = new HashMap<>();
    for (List<String> row : Resource.rows(Counts.class, "tolls.lexicon")) {
      for (String member : row.get(1).split(" ", -1)) {
        classes.put(member, row.get(0));
      }
    }
    return classes;
  }

  /// The same, but whoever the people are that something befell, "13 miners were killed", "13
  /// dead"; mere people are counted under what they do.
  static String question(Quantity quantity, Proposition in) {
    String thing = thing(quantity, in);
    boolean people = quantity.unit().isBlank() && isOfPeople(quantity);
    String deed = in.event().or(in::verb).orElse("");
    String mere = isPlain(head(quantity)) ? thing + " " + deed : thing;
    return people ? befell(quantity, in).or(() -> aboard(in)).orElse(mere) : thing;
  }

  /// People on one vessel are those that were on it, whatever they did there.
  private static Optional<String> aboard(Proposition in) {
    return Idioms.within(in.wording().sentence(), in.assertion().where().span()).stream()
        .filter(ABOARD::equals)
        .findAny();
  }

  /// Whether both may count the same: not miners the one and soldiers the other, and not some
  /// miners among more people.
  static boolean mayBeSame(Quantity x, Proposition a, Quantity y, Proposition b) {
    boolean people = x.unit().isBlank() && isOfPeople(x) && isOfPeople(y);
    return people ? Crowds.mayBeOne(x, a, y, b) : head(x).equals(head(y));
  }

  /// Whether a noun says of people no more than that something befell them or that they rode along;
  /// none is as good as such a noun.
  private static boolean isPlain(String noun) {
    return noun.isEmpty() || PASSENGERS.contains(noun) || Crowds.isOfAll(noun);
  }

  private static boolean isOfPeople(Quantity quantity) {
    return isPlain(head(quantity)) || Persons.contains(singular(head(quantity)));
  }

  /// Whether a word of it says what did not befall people, where it is negated.
  static boolean isTurned(Proposition p) {
    return p.wording().sentence().within(p.assertion().where().span()).stream()
        .anyMatch(t -> TOLLS.containsKey("!" + t.lemma().toLowerCase(Locale.ROOT)));
  }

  private static String head(Quantity quantity) {
    String[] words = quantity.counted().toLowerCase(Locale.ROOT).split(" ", -1);
    return words[words.length - 1];
  }

  private static String singular(String noun) {
    return noun.endsWith("s") && noun.length() > 3 ? noun.substring(0, noun.length() - 1) : noun;
  }

  /// The key of what a count in a proposition counts.
  static String thing(Quantity quantity, Proposition in) {
    Optional<String> toll = toll(quantity, in);
    if (toll.isPresent()) {
      return toll.get();
    }
    return quantity.unit() + ":" + singular(head(quantity));
  }

  /// Whether no number satisfies both counts of one thing. "50" and "more than 50" are one
  /// rounding apart, so they meet, but nobody rounds to 51; "at least five" dead and "at least
  /// seven" meet as numbers, but as a toll the one is what was known before the other.
  static boolean areApart(String thing, Quantity x, Quantity y) {
    if (isVague(x) || isVague(y)) {
      return false;
    }
    boolean touch = touch(x, y) || touch(y, x);
    boolean grown = thing.startsWith("toll:") && isCounted(x) && isCounted(y);
    return !touch && !x.meets(y) || grown && x.stated().low() != y.stated().low();
  }

  private static boolean touch(Quantity x, Quantity y) {
    return x.stated().low() == y.stated().high() && isRound(x.stated().low());
  }

  private static boolean isRound(double number) {
    return number % ROUND == 0 || number % DOZEN == 0 || number < ROUND;
  }

  /// Whether it says no number at all: "dozens", "several".
  private static boolean isVague(Quantity count) {
    boolean open = Double.isInfinite(count.stated().high());
    return open && !isLeast(count) && !count.approximation().contains("than")
        || ORDERS.stream().anyMatch(count.approximation()::contains);
  }

  private static boolean isLeast(Quantity count) {
    return count.approximation().contains("least") || count.approximation().contains("fewer");
  }

  /// Whether it says how many were counted so far, and no round number: "seven", "at least
  /// seven".
  private static boolean isCounted(Quantity count) {
    double low = count.stated().low();
    boolean exact = !count.approximate() && low == count.stated().high();
    return (exact || isLeast(count)) && low % ROUND != 0 && low % DOZEN != 0;
  }

  /// The toll a count of people gives: what the nearest word says befell them.
  private static Optional<String> toll(Quantity quantity, Proposition in) {
    boolean people = quantity.unit().isBlank() && isPlain(head(quantity));
    return people ? befell(quantity, in) : Optional.empty();
  }

  private static Optional<String> befell(Quantity quantity, Proposition in) {
    return told(quantity, in)
        .flatMap(t -> classOf(t, in))
        .or(() -> hospital(in, in.assertion().where().span()))
        .map(c -> "toll:" + c);
  }

  /// The nearest word that says what befell people.
  private static Optional<Token> told(Quantity quantity, Proposition in) {
    return in.wording().sentence().within(in.assertion().where().span()).stream()
        .filter(t -> classOf(t, in).isPresent())
        .filter(t -> !isBeyond(t.span(), quantity.where().span(), in))
        .min(
            Comparator.comparingInt((Token t) -> gap(t.span(), quantity.where().span()))
                .thenComparing(Token::span));
  }

  /// Whether a word stands in another clause than the count: "eight were hurt, while 51 came".
  private static boolean isBeyond(Span word, Span count, Proposition in) {
    int from = Math.min(word.end(), count.end());
    int to = Math.max(from, Math.max(word.start(), count.start()));
    return in.printed(new Span(from, to)).stream().anyMatch(BOUNDS::contains);
  }

  /// Whether the word that seems to say what befell them is nearer to the other count.
  static boolean isNearer(Quantity other, Quantity quantity, Proposition in) {
    Optional<Token> word = told(quantity, in);
    return word.isPresent()
        && gap(word.get().span(), other.where().span())
            < gap(word.get().span(), quantity.where().span());
  }

  private static Optional<String> hospital(Proposition in, Span span) {
    return Idioms.within(in.wording().sentence(), span).stream().filter(HOSPITAL::equals).findAny();
  }

  private static Optional<String> classOf(Token token, Proposition in) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    Optional<String> plain =
        Optional.ofNullable(TOLLS.get(lemma))
            .or(() -> Optional.ofNullable(TOLLS.get(token.word().toLowerCase(Locale.ROOT))));
    return plain.or(
        () -> Optional.ofNullable(TOLLS.get("!" + lemma)).filter(c -> in.assertion().negated()));
  }

  /// The characters between two spans, none where they overlap.
  private static int gap(Span a, Span b) {
    return Math.max(0, Math.max(a.start(), b.start()) - Math.min(a.end(), b.end()));
  }
}
