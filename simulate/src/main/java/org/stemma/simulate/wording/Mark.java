package org.stemma.simulate.wording;

import java.time.LocalDate;
import java.util.Optional;

/// What a run of tokens means.
public sealed interface Mark {
  /// Index of the first token.
  int from();

  /// Index after the last token.
  int to();

  /// What is asserted, without the "X said".
  record Content(int from, int to, String telling) implements Mark {}

  /// A printed source; link 0 is the origin.
  record Source(int from, int to, String telling, int link, boolean pronoun) implements Mark {}

  /// The reporting word of a link: "said", "according to".
  record Cue(int from, int to, String telling, int link) implements Mark {}

  /// A name printed, not a pronoun.
  record Name(int from, int to, String entity) implements Mark {}

  /// A day or days printed; an open end is absent.
  record Time(int from, int to, Optional<LocalDate> earliest, Optional<LocalDate> latest)
      implements Mark {}

  /// A number printed, with what its words admit.
  record Quantity(int from, int to, Optional<Integer> low, Optional<Integer> high, String counted)
      implements Mark {}

  /// Words in quotation marks, without the marks.
  record Quote(int from, int to) implements Mark {}
}
