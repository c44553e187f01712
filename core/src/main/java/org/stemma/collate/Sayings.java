package org.stemma.collate;

import java.util.List;

/// Tells the wording of those whom reports cite from the reports' own: what a speaker or an office
/// gave to everybody links two reports, and neither has it from the other.
final class Sayings {
  /// More passages than a statement has are a text.
  private static final int A_STATEMENT = 2;

  private Sayings() {}

  /// The alignment, a quotation if on both sides it is mostly in quotation marks.
  static Alignment told(Folio left, Folio right, Alignment alignment) {
    boolean quoted =
        alignment.kind() != Alignment.Kind.PARAPHRASE
            && (left.isOthers(alignment.a().span()) && right.isOthers(alignment.b().span()));
    return quoted ? quotation(alignment) : alignment;
  }

  /// The alignments of two reports without a credit in common: where the little that they share is
  /// cited on both sides, it is one statement given to both.
  static List<Alignment> alone(Folio left, Folio right, List<Alignment> pair) {
    List<Alignment> shared =
        pair.stream().filter(x -> x.kind() != Alignment.Kind.QUOTATION).toList();
    boolean statements =
        shared.size() <= A_STATEMENT
            && shared.stream()
                .allMatch(x -> left.isAttributed(x.a().span()) && right.isAttributed(x.b().span()));
    return statements ? pair.stream().map(Sayings::quotation).toList() : pair;
  }

  private static Alignment quotation(Alignment x) {
    return new Alignment(
        x.a(), x.b(), Alignment.Kind.QUOTATION, x.score(), x.shared(), x.variants(), x.why());
  }
}
