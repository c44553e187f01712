package org.stemma.name;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.text.EditDistance;

/// A line of a compact table of places, made of one of a GeoNames dump: the spellings that an
/// English text might use stay.
final class CompactRow {
  private static final Pattern SPELLING = Pattern.compile("[A-Z][A-Za-z' -]{3,}");
  private static final Pattern FOREIGN =
      Pattern.compile(
          ".*(Governorate|Gorad|Lungsod|Dakbayan|Viloati|Shahri| osh|Province|District| - ).*");
  private static final Pattern DIVISION_WORD =
      Pattern.compile(
          "^(Muhafazat|Muhafazat al|Wilayat|Provincia de|Departamento de|Estado de)\\s+|\\s+(Province|Governorate|Region|District|County|State|Oblast|Oblast')$");

  /// Countries whose names are spelt in Latin letters in more than one way.
  private static final Set<String> TRANSLITERATED =
      Set.of(
          ("IQ SY YE LY EG SD SS SO JO LB PS IL SA AE QA KW OM BH IR AF PK IN BD MM NP LK CN TW JP KR KP RU UA BY KZ KG UZ TJ"
                  + " TM AM AZ GE TR GR BG RS MK DZ MA TN ET ER TH VN KH LA ML NE TD NG BF")
              .split(" "));

  private CompactRow() {}

  /// The thousands of people that a line gives.
  static int people(String line) {
    String last = line.substring(line.lastIndexOf('\t') + 1);
    return last.isEmpty() ? 0 : Integer.parseInt(last);
  }

  static String division(String[] row) {
    String[] code = row[0].split("\\.", -1);
    String name = DIVISION_WORD.matcher(ascii(row[1], row[2])).replaceAll("").strip();
    return String.join("\t", name, "", code[0], code[1], "", "", "");
  }

  static String city(String[] row) {
    String name = ascii(row[1], row[2]);
    int people = row[14].isEmpty() ? 0 : Integer.parseInt(row[14]);
    return String.join(
        "\t",
        name,
        String.join("|", spellings(name, row[3], row[8], people)),
        row[8],
        row[10],
        String.format(Locale.ROOT, "%.2f", Double.parseDouble(row[4])),
        String.format(Locale.ROOT, "%.2f", Double.parseDouble(row[5])),
        Integer.toString((people + 500) / 1000));
  }

  /// The other spellings an English text might use, nearest to the name first.
  private static List<String> spellings(String name, String all, String country, int people) {
    if (people < 300_000 && !TRANSLITERATED.contains(country)) {
      return List.of();
    }
    Set<String> keys = new TreeSet<>(Set.of(key(name)));
    List<String> found =
        Arrays.stream(all.split(","))
            .map(s -> fold(s).replaceAll("'+$", ""))
            .filter(s -> SPELLING.matcher(s).matches() && !FOREIGN.matcher(s).matches())
            .filter(s -> !s.equals(s.toUpperCase(Locale.ROOT)))
            .filter(s -> key(s).length() > 2 && keys.add(key(s)))
            .sorted(
                Comparator.comparingInt((String s) -> EditDistance.of(key(s), key(name)))
                    .thenComparing(s -> s))
            .toList();
    return found.subList(0, Math.min(found.size(), people < 1_000_000 ? 8 : 14));
  }

  private static String ascii(String name, String plain) {
    String folded = fold(name);
    return (folded.chars().allMatch(c -> c < 128) ? folded : plain).replaceAll("^'|'$", "").strip();
  }

  private static String fold(String name) {
    String plain =
        Normalizer.normalize(name.replaceAll("[ʼ’‘`]", "'"), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
    return plain
        .replace('ø', 'o')
        .replace('Ø', 'O')
        .replace('ł', 'l')
        .replace('Ł', 'L')
        .replace('đ', 'd')
        .replace('ı', 'i')
        .replace('ə', 'a')
        .replace("ß", "ss")
        .replace("æ", "ae");
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll("^(al|el|ar|as|at|ad|an|ash|az)[- ]", "")
        .replaceAll("[^a-z]", "");
  }
}
