package org.stemma.text;

import java.util.Arrays;

/// How many letters to put in, leave out or exchange make one word of another (Levenshtein 1966).
public final class EditDistance {
  private EditDistance() {}

  /// In UTF-16 units; both are taken as they are written.
  public static int of(String one, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int kept = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(kept, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
