package org.stemma.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.name.Entity;
import org.stemma.name.Names;
import org.stemma.report.Corrections;
import org.stemma.text.Because;
import org.stemma.text.Passage;

/// Attributions as people have corrected them: what they reject falls back to the outlet's own
/// voice, what they add stands on the word of whom they name.
final class CorrectedAttributions {
  private final Corrections corrections;
  private final Names names;

  CorrectedAttributions(Corrections corrections, Names names) {
    this.corrections = corrections;
    this.names = names;
  }

  Attributions of(Attributions found) {
    List<Attribution> attributions =
        new ArrayList<>(found.attributions().stream().filter(a -> rejection(a).isEmpty()).toList());
    List<Assertion> assertions = found.assertions().stream().map(this::corrected).toList();
    for (Corrections.Said said : corrections.added()) {
      assertions.stream()
          .filter(a -> a.where().report().equals(said.where().report()))
          .findFirst()
          .ifPresent(a -> attributions.add(attribution(said, a.chain().links().getLast())));
    }
    attributions.sort(
        Comparator.comparing(Attribution::report).thenComparing(CorrectedAttributions::begin));
    return new Attributions(attributions, assertions);
  }

  private static int begin(Attribution attribution) {
    return attribution.content().stream().mapToInt(s -> s.start()).min().orElse(0);
  }

  private Optional<Corrections.NotSaid> rejection(Attribution attribution) {
    return corrections.rejected().stream()
        .filter(r -> r.where().report().equals(attribution.report()))
        .filter(r -> attribution.content().stream().anyMatch(s -> s.overlaps(r.where().span())))
        .findFirst();
  }

  private Assertion corrected(Assertion assertion) {
    Optional<Corrections.Said> added =
        corrections.added().stream().filter(s -> holds(s.where(), assertion)).findFirst();
    if (added.isPresent()) {
      Link outlet = assertion.chain().links().getLast();
      Chain chain = new Chain(List.of(origin(added.get()), outlet));
      return with(assertion, chain, Hedge.REPORTED, Basis.STATED, added.get().why());
    }
    return corrections.rejected().stream()
        .filter(r -> holds(r.where(), assertion) && assertion.chain().isSourced())
        .findFirst()
        .map(
            r -> {
              Chain chain = new Chain(List.of(assertion.chain().links().getLast()));
              return with(assertion, chain, assertion.hedge(), assertion.basis(), r.why());
            })
        .orElse(assertion);
  }

  /// Whether most of an assertion lies within the passage.
  private static boolean holds(Passage passage, Assertion assertion) {
    return assertion.where().overlaps(passage)
        && 2 * assertion.where().span().shared(passage.span()) >= assertion.where().span().length();
  }

  private static Assertion with(
      Assertion assertion, Chain chain, Hedge hedge, Basis basis, Because because) {
    List<Because> why = new ArrayList<>(assertion.why());
    why.add(because);
    return new Assertion(
        assertion.id(),
        assertion.where(),
        assertion.sentence(),
        assertion.zone(),
        chain,
        hedge,
        chain.isSourced() ? assertion.quotation() : Quotation.NONE,
        basis,
        assertion.negated(),
        why);
  }

  private Link origin(Corrections.Said said) {
    Optional<Entity> who =
        names.entities().stream()
            .filter(
                e ->
                    e.name().equalsIgnoreCase(said.source())
                        || e.aliases().stream().anyMatch(said.source()::equalsIgnoreCase))
            .findFirst();
    Link.Kind kind =
        who.map(e -> e.kind() == Entity.Kind.PERSON ? Link.Kind.PERSON : Link.Kind.GROUP)
            .orElse(Link.Kind.UNNAMED);
    return new Link(
        kind,
        who.map(Entity::name).orElse(said.source()),
        who.map(Entity::id),
        Optional.empty(),
        Optional.empty());
  }

  private Attribution attribution(Corrections.Said said, Link outlet) {
    return new Attribution(
        said.where().report(),
        Optional.empty(),
        Optional.empty(),
        List.of(said.where().span()),
        new Chain(List.of(origin(said), outlet)),
        Hedge.REPORTED,
        new Certainty(Hedge.ASSERTED, Hedge.REPORTED, false),
        Quotation.NONE,
        Basis.STATED,
        List.of(said.why()));
  }
}
