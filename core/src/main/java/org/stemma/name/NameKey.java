package org.stemma.name;

import org.stemma.evidence.Evidence;

/// The consonants of a name word, by which spellings of one name are brought together: `Kadhem`,
/// `Kazim` and `Kadhim` share
/// one key. Equal keys do not prove equal names ("Hussein", "Hassan"); [#isSpelling] weighs the
/// vowels too.
public record NameKey(String skeleton) implements Comparable<NameKey> {
  public static NameKey of(String word) {
    String sounds =
        Sounds.of(Spelling.bare(word))
            .replace('ð', 'z')
            .replace('θ', 't')
            .replace('ʃ', 's')
            .replace('ç', 's')
            .replace('v', 'f')
            .replace('q', 'k')
            .replace('c', 'k')
            .replace('x', 'k')
            .replace('ɣ', 'g')
            .replace('j', 'g');
    String consonants = sounds.replaceAll("[aeiouyw]", "").replaceAll("(.)\\1+", "$1");
    return new NameKey(consonants.isEmpty() ? sounds : consonants);
  }

  /// Whether two words are likely spellings of one name: what turns one into the other costs
  /// little.
  public static boolean isSpelling(String a, String b) {
    return Spelling.isVariant(a, b);
  }

  /// What speaks for and against two words being spellings of one name, whatever their keys.
  public static Evidence evidence(String a, String b) {
    return Spelling.evidence(a, b);
  }

  @Override
  public int compareTo(NameKey other) {
    return skeleton.compareTo(other.skeleton);
  }
}
