package org.stemma.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a clause rests on: something seen, said, inferred, foretold, or taken for granted.
final class ClauseBasis {
  private static final Set<String> SENSES =
      Set.of("see", "hear", "witness", "watch", "feel", "smell");

  private ClauseBasis() {}

  static Basis of(Words words, Clause clause, Optional<Attribution> attribution) {
    if (foretells(words, clause)) {
      return Basis.FORECAST;
    }
    boolean senses =
        clause.verb().isFinite()
            && SENSES.contains(words.lemma(clause.verb().main()))
            && !clause.verb().negated();
    if (senses && attribution.filter(a -> a.chain().isSourced()).isPresent()) {
      return Basis.OBSERVED;
    }
    return attribution.map(Attribution::basis).orElse(Basis.STATED);
  }

  /// Whether a clause takes for granted what it says: "why they left", "before the city fell", and
  /// a relative clause that
  /// picks out the subject of its sentence.
  static boolean presupposes(Words words, Clause clause, List<Clause> all) {
    boolean question =
        clause.kind() == Clause.Kind.COMPLEMENT
            && words.is(clause.begin(), "why", "how", "where", "when");
    boolean before =
        (clause.kind() == Clause.Kind.ADVERBIAL || clause.kind() == Clause.Kind.ADJUNCT)
            && words.is(clause.begin(), "before", "until");
    boolean picks =
        clause.kind() == Clause.Kind.RELATIVE
            && all.stream()
                .anyMatch(c -> c.begin() < clause.begin() && c.verb().first() >= clause.end());
    return picks || question || before;
  }

  private static boolean foretells(Words words, Clause clause) {
    VerbGroup verb = clause.verb();
    boolean will = false;
    for (int i = verb.first(); i < verb.main(); i++) {
      will |= words.is(i, "will", "'ll", "shall");
    }
    String main = words.lemma(verb.main());
    boolean planned =
        (main.equals("expect")
                || main.equals("plan")
                || main.equals("set")
                || main.equals("schedule"))
            && (verb.passive() || words.is(verb.end(), "to"));
    return will || planned;
  }
}
