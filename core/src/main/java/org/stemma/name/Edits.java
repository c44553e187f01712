package org.stemma.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.evidence.Weights;

/// The cheapest edits that turn one folded word into another, by kind.
///
/// A weighted edit distance (Wagner and Fischer 1974) whose costs are the weights of the kinds in
/// `spelling.weights`, in units of a consonant. Cost: the product of the lengths.
///
/// @param operations the kinds of edits that cost something, in order
record Edits(double cost, List<String> operations) {
  private static final String VOWELS = "aeiouyw";
  private static final Weights WEIGHTS = Weights.of(Edits.class, "spelling.weights");
  private static final Map<String, Double> COSTS = costs();

  Edits {
    operations = List.copyOf(operations);
  }

  private static Map<String, Double> costs() {
    Map<String, Double> costs = new HashMap<>();
    double unit = WEIGHTS.weight("consonant");
    WEIGHTS.features().forEach((name, weight) -> costs.put(name, weight / unit));
    return costs;
  }

  /// These edits after one of the kind.
  Edits after(String operation) {
    List<String> all = new ArrayList<>(List.of(operation));
    all.addAll(operations);
    return new Edits(cost(operation) + cost, all);
  }

  static Edits between(String a, String b) {
    return new Table(a, b).edits();
  }

  private static double cost(String operation) {
    return operation.isEmpty() ? 0 : COSTS.getOrDefault(operation, 1.0);
  }

  /// Least costs of turning prefixes into prefixes.
  private static final class Table {
    private final String a;
    private final String b;
    private final double[][] cost;

    Table(String a, String b) {
      this.a = a;
      this.b = b;
      this.cost = new double[a.length() + 1][b.length() + 1];
      for (int i = 0; i <= a.length(); i++) {
        for (int j = 0; j <= b.length(); j++) {
          cost[i][j] =
              i == 0 && j == 0 ? 0 : Math.min(Math.min(left(i, j), right(i, j)), both(i, j));
        }
      }
    }

    private double left(int i, int j) {
      return i == 0 ? Double.MAX_VALUE : cost[i - 1][j] + Edits.cost(dropped(a, i - 1));
    }

    private double right(int i, int j) {
      return j == 0 ? Double.MAX_VALUE : cost[i][j - 1] + Edits.cost(dropped(b, j - 1));
    }

    private double both(int i, int j) {
      return i == 0 || j == 0
          ? Double.MAX_VALUE
          : cost[i - 1][j - 1] + Edits.cost(swapped(a, i - 1, b, j - 1));
    }

    Edits edits() {
      List<String> back = new ArrayList<>();
      int i = a.length();
      int j = b.length();
      while (i > 0 || j > 0) {
        String operation;
        if (cost[i][j] == both(i, j)) {
          operation = swapped(a, --i, b, --j);
        } else if (cost[i][j] == left(i, j)) {
          operation = dropped(a, --i);
        } else {
          operation = dropped(b, --j);
        }
        if (!operation.isEmpty()) {
          back.add(operation);
        }
      }
      Collections.reverse(back);
      return new Edits(cost[a.length()][b.length()], back);
    }
  }

  /// The kind of edit that a letter more or less is.
  private static String dropped(String word, int at) {
    char c = word.charAt(at);
    if (at > 0 && word.charAt(at - 1) == c) {
      return "doubled";
    }
    if (VOWELS.indexOf(c) >= 0) {
      return droppedVowel(word, at);
    }
    return c == 'h' ? "letter-h" : "consonant";
  }

  /// At the end a vowel tells "Tikriti" from "Tikrit" and "Amina" from "Amin"; beside another vowel
  /// it tells little.
  private static String droppedVowel(String word, int at) {
    char c = word.charAt(at);
    if (at == word.length() - 1) {
      return switch (c) {
        case 'i', 'y' -> "ending-i";
        case 'e' -> "mute-e";
        default -> "final-vowel";
      };
    }
    if (at == 0 && word.length() < 4) {
      return "first-vowel";
    }
    boolean glides =
        at > 0 && VOWELS.indexOf(word.charAt(at - 1)) >= 0
            || VOWELS.indexOf(word.charAt(at + 1)) >= 0;
    return glides ? "glide" : "vowel";
  }

  /// The kind of edit that a letter for another is; empty if they are the same.
  private static String swapped(String one, int i, String two, int j) {
    char a = one.charAt(i);
    char b = two.charAt(j);
    if (a == b) {
      return "";
    }
    boolean vowels = VOWELS.indexOf(a) >= 0 && VOWELS.indexOf(b) >= 0;
    boolean last = i == one.length() - 1 && j == two.length() - 1;
    if (vowels && last && !(isFront(a) && isFront(b))) {
      return "final-swap"; // "Silvio" and "Silvia"
    }
    String pair = "pair-" + a + b;
    String turned = "pair-" + b + a;
    if (COSTS.containsKey(pair) || COSTS.containsKey(turned)) {
      return COSTS.containsKey(pair) ? pair : turned;
    }
    return vowels ? "other-vowel" : "other-consonant";
  }

  private static boolean isFront(char vowel) {
    return vowel == 'e' || vowel == 'i' || vowel == 'y';
  }
}
