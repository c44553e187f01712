package org.stemma.quality.fit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.stemma.name.NameKey;
import org.stemma.quality.examination.Ground;

/// Pairs of Latin spellings: of one Arabic name, and, as hard negatives, of two Arabic names that
/// share the consonants of their Latin spellings or differ by one Arabic letter.
///
/// Spellings seen fewer than four times, or less than a hundredth as often as the commonest of
/// their name, are left out: they are mostly misaligned tokens.
final class ArabicSpellings implements Examples {
  private static final String FILE = "data/names/arabic-name-variants/variants.tsv";
  private static final int LEAST_SEEN = 4;
  private static final double LEAST_SHARE = .01;
  private static final int SPELLINGS = 4;
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  /// A name with its commoner spellings.
  private record Name(String arabic, List<String> spellings) {}

  @Override
  public String data() {
    return FILE + ", spellings seen " + LEAST_SEEN + " times and more; negatives of near names";
  }

  @Override
  public List<Example> in(Ground ground) throws IOException {
    List<Name> names = new ArrayList<>();
    JsonRows.lines(ground, FILE).stream().skip(1).map(ArabicSpellings::name).forEach(names::add);
    List<Example> examples = new ArrayList<>();
    names.forEach(n -> addPositives(n, examples));
    addNegatives(names, examples);
    return examples;
  }

  private static Name name(String line) {
    int tab = line.indexOf('\t');
    List<String> spellings = new ArrayList<>();
    int most = 0;
    for (String one : Pattern.compile(" ").splitAsStream(line.substring(tab + 1)).toList()) {
      int colon = one.lastIndexOf(':');
      int seen = Integer.parseInt(one.substring(colon + 1));
      most = Math.max(most, seen);
      String word = one.substring(0, colon);
      boolean kept =
          seen >= LEAST_SEEN
              && seen >= LEAST_SHARE * most
              && spellings.size() < SPELLINGS
              && WORD.matcher(word).matches();
      if (kept) {
        spellings.add(word);
      }
    }
    return new Name(line.substring(0, tab), spellings);
  }

  private static void addPositives(Name name, List<Example> examples) {
    for (int i = 0; i < name.spellings().size(); i++) {
      for (int j = i + 1; j < name.spellings().size(); j++) {
        add(name.arabic(), name.spellings().get(i), name.spellings().get(j), true, examples);
      }
    }
  }

  private static void add(String group, String a, String b, boolean one, List<Example> examples) {
    examples.add(new Example(group, NameKey.evidence(a, b).features(), one));
  }

  /// The commonest spelling of each name beside those of names near it.
  private static void addNegatives(List<Name> names, List<Example> examples) {
    Map<String, List<Name>> blocks = new TreeMap<>();
    for (Name name : names) {
      if (!name.spellings().isEmpty()) {
        String key = "latin " + NameKey.of(name.spellings().getFirst()).skeleton();
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(name);
        for (int i = 0; i < name.arabic().length() && name.arabic().length() > 2; i++) {
          String gap = name.arabic().substring(0, i) + "_" + name.arabic().substring(i + 1);
          blocks.computeIfAbsent(gap, k -> new ArrayList<>()).add(name);
        }
      }
    }
    Map<String, Integer> many = new HashMap<>();
    for (List<Name> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          Name a = block.get(i);
          Name b = block.get(j);
          boolean apart = a.spellings().stream().noneMatch(b.spellings()::contains);
          if (apart && many.merge(a.arabic(), 1, Integer::sum) <= 3) {
            add(a.arabic(), a.spellings().getFirst(), b.spellings().getFirst(), false, examples);
          }
        }
      }
    }
  }
}
