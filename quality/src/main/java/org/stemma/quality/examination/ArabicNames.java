package org.stemma.quality.examination;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.name.NameKey;
import org.stemma.quality.metric.Counts;
import org.stemma.quality.metric.Figure;

/// Latin spellings of Arabic names, from Wikidata: which two words are spellings of one name?
///
/// Pairs of spellings of one Arabic name should be found. Spellings seen less often than a twelfth
/// of the name's commonest are left out, for below that the data has other names and slips. The
/// hard negatives are the commonest spellings of two Arabic names that differ in one letter; each
/// name has at most as many of them as it has pairs of its own.
final class ArabicNames {
  private static final int RARE = 12;
  private static final int LEAST = 3;

  private ArabicNames() {}

  /// An Arabic name and how it is spelt in Latin letters, the commonest first.
  record Name(String arabic, List<String> spellings) {
    Name {
      spellings = List.copyOf(spellings);
    }

    /// A line of the set: `name TAB spelling:count spelling:count …`.
    static Optional<Name> of(String line) {
      int tab = line.indexOf('\t');
      if (tab < 0) {
        return Optional.empty();
      }
      List<String> spellings = new ArrayList<>();
      int most = 0;
      for (String one : line.substring(tab + 1).strip().split(" ")) {
        int colon = one.lastIndexOf(':');
        if (colon > 0 && one.substring(colon + 1).matches("\\d+")) {
          int count = Integer.parseInt(one.substring(colon + 1));
          most = Math.max(most, count);
          if (count * RARE >= most && one.substring(0, colon).matches("\\p{L}{" + LEAST + ",}")) {
            spellings.add(one.substring(0, colon));
          }
        }
      }
      return Optional.of(new Name(line.substring(0, tab), spellings))
          .filter(n -> n.spellings().size() > 1);
    }

    List<Pair> pairs() {
      List<Pair> pairs = new ArrayList<>();
      for (int i = 0; i < spellings.size(); i++) {
        for (int j = i + 1; j < spellings.size(); j++) {
          pairs.add(Pair.of(spellings.get(i), spellings.get(j)));
        }
      }
      return pairs;
    }
  }

  /// Two words, in alphabetical order.
  record Pair(String a, String b) {
    static Pair of(String one, String other) {
      return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  static Measurement measure(Setting setting) throws IOException {
    List<Name> names = new ArrayList<>();
    for (String line :
        Files.readAllLines(setting.folder().resolve("variants.tsv"), StandardCharsets.UTF_8)) {
      Name.of(line).ifPresent(names::add);
    }
    return measure(names);
  }

  static Measurement measure(List<Name> names) {
    Set<Pair> same = new HashSet<>();
    names.forEach(n -> same.addAll(n.pairs()));
    List<Miss> misses = new ArrayList<>();
    Counts counts = Counts.NONE;
    for (Pair pair : same.stream().sorted(ArabicNames::order).toList()) {
      boolean found = NameKey.isSpelling(pair.a(), pair.b());
      counts = counts.plus(found ? new Counts(1, 0, 0) : new Counts(0, 0, 1));
      if (!found) {
        misses.add(Miss.of("not brought together", "", pair.a() + " " + pair.b(), ""));
      }
    }
    List<Pair> others = others(names, same);
    for (Pair pair : others) {
      if (NameKey.isSpelling(pair.a(), pair.b())) {
        counts = counts.plus(new Counts(0, 1, 0));
        misses.add(Miss.of("wrongly brought together", "", pair.a() + " " + pair.b(), ""));
      }
    }
    return new Measurement(names.size(), "names", figures(counts, others.size()), misses);
  }

  private static List<Figure> figures(Counts counts, int others) {
    return List.of(
        Figure.f1("pairs.f1", counts),
        Figure.precision("pairs.precision", counts),
        Figure.recall("pairs.recall", counts),
        Figure.share("negatives.apart", others - counts.wrong(), others));
  }

  private static int order(Pair x, Pair y) {
    int a = x.a().compareTo(y.a());
    return a != 0 ? a : x.b().compareTo(y.b());
  }

  private static List<Pair> others(List<Name> names, Set<Pair> same) {
    Set<Pair> others = new HashSet<>();
    for (Name name : names) {
      int wanted = name.pairs().size();
      for (Name other : names) {
        if (wanted > 0 && isNear(name.arabic(), other.arabic())) {
          Pair pair = Pair.of(name.spellings().getFirst(), other.spellings().getFirst());
          boolean isNew = !pair.a().equals(pair.b()) && !same.contains(pair) && others.add(pair);
          wanted -= isNew ? 1 : 0;
        }
      }
    }
    return others.stream().sorted(ArabicNames::order).toList();
  }

  /// Whether two strings differ in one letter, changed, lost or added.
  static boolean isNear(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
      return false;
    }
    int front = Arrays.mismatch(a.toCharArray(), b.toCharArray());
    int restA = a.length() - front;
    int restB = b.length() - front;
    return a.substring(front + (restA >= restB ? 1 : 0))
        .equals(b.substring(front + (restB >= restA ? 1 : 0)));
  }
}
