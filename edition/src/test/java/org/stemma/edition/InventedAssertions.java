package org.stemma.edition;

import static org.stemma.edition.InventedReports.at;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.AssertionId;
import org.stemma.attribution.Basis;
import org.stemma.attribution.Chain;
import org.stemma.attribution.Hedge;
import org.stemma.attribution.Link;
import org.stemma.attribution.Quotation;
import org.stemma.attribution.Stance;
import org.stemma.name.EntityId;
import org.stemma.report.Report;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.Passage;

/// What the invented reports say, each with its chain; ids in the order of the reports.
final class InventedAssertions {
  final List<Report> reports = new ArrayList<>(InventedReports.all());
  final Report courier = reports.get(0);
  final Report ledger = reports.get(1);
  final Report radio = reports.get(2);
  final Report post = reports.get(3);
  final List<Assertion> assertions = new ArrayList<>();
  final TreeMap<AssertionId, Stance> stances = new TreeMap<>();

  private final Link wire = link(Link.Kind.AGENCY, "Continental Press", Optional.empty());
  private final Link officials =
      link(Link.Kind.UNNAMED, "two officials of the water authority", Optional.empty());
  private final Link falk = link(Link.Kind.PERSON, "Ruben Falk", Optional.of(new EntityId(3)));
  final Assertion crackSeen =
      says(
          courier,
          "The Orlen dam has a crack two metres long",
          Stance.AFFIRMS,
          Hedge.ASSERTED,
          Quotation.INDIRECT,
          Basis.OBSERVED,
          new Link(
              Link.Kind.PERSON,
              "Marta Veskova",
              Optional.of(new EntityId(1)),
              Optional.of(at(courier, "the engineer Marta Veskova").span()),
              Optional.of(at(courier, "told").span())));
  final Assertion hand =
      says(
          courier,
          "I put my hand into it on Tuesday",
          Stance.AFFIRMS,
          Hedge.ASSERTED,
          Quotation.DIRECT,
          Basis.OBSERVED,
          link(Link.Kind.PERSON, "Marta Veskova", Optional.of(new EntityId(1))));
  final Assertion left =
      says(
          courier,
          "About 300 people left the village of Lower Tarnow",
          Stance.AFFIRMS,
          Hedge.REPORTED,
          Quotation.INDIRECT,
          Basis.STATED,
          link(Link.Kind.PERSON, "Piet Oskar", Optional.of(new EntityId(2))));
  final Assertion denial =
      says(
          courier,
          "the dam is cracked",
          Stance.DENIES,
          Hedge.DENIED,
          Quotation.INDIRECT,
          Basis.RELAYED,
          link(Link.Kind.GROUP, "Varn Hydro", Optional.of(new EntityId(4))),
          wire);
  final Assertion headline = headline(ledger, "Dam breaks");
  final Assertion ledgerCrack =
      says(
          ledger,
          "The Orlen dam may be cracked",
          Stance.HEDGES,
          Hedge.POSSIBLE,
          Quotation.INDIRECT,
          Basis.RELAYED,
          officials,
          wire);
  final Assertion ledgerOut =
      says(
          ledger,
          "More than 450 people were brought out of Lower Tarnow in the night by boat",
          Stance.AFFIRMS,
          Hedge.REPORTED,
          Quotation.INDIRECT,
          Basis.RELAYED,
          officials,
          wire);
  final Assertion sound =
      says(
          ledger,
          "The wall is sound",
          Stance.DENIES,
          Hedge.ASSERTED,
          Quotation.DIRECT,
          Basis.STATED,
          falk);
  final Assertion radioCrack =
      says(
          radio,
          "the Orlen dam is cracked",
          Stance.AFFIRMS,
          Hedge.REPORTED,
          Quotation.INDIRECT,
          Basis.STATED,
          officials);
  final Assertion radioOut =
      says(
          radio,
          "more than 450 people had been brought out of Lower Tarnow by boat during the night",
          Stance.AFFIRMS,
          Hedge.REPORTED,
          Quotation.INDIRECT,
          Basis.STATED,
          officials);
  final Assertion began =
      says(
          radio,
          "The evacuation began on Wednesday",
          Stance.AFFIRMS,
          Hedge.ASSERTED,
          Quotation.NONE,
          Basis.STATED);
  final Assertion schools =
      says(
          radio,
          "Schools stay closed until Monday",
          Stance.AFFIRMS,
          Hedge.ASSERTED,
          Quotation.INDIRECT,
          Basis.STATED,
          link(Link.Kind.GROUP, "the district", Optional.empty()));
  final Assertion postSound =
      says(
          post,
          "the wall is sound",
          Stance.DENIES,
          Hedge.REPORTED,
          Quotation.INDIRECT,
          Basis.STATED,
          falk);
  final Assertion joint =
      says(
          post,
          "pictures of a crack show an old joint",
          Stance.AFFIRMS,
          Hedge.REPORTED,
          Quotation.INDIRECT,
          Basis.STATED,
          falk);
  final Assertion gates =
      says(
          post,
          "the gates were opened on Monday night",
          Stance.AFFIRMS,
          Hedge.BELIEVED,
          Quotation.INDIRECT,
          Basis.STATED,
          link(Link.Kind.UNNAMED, "it is thought", Optional.empty()));

  static Link link(Link.Kind kind, String name, Optional<EntityId> entity) {
    return new Link(kind, name, entity, Optional.empty(), Optional.empty());
  }

  Assertion says(
      Report report,
      String words,
      Stance stance,
      Hedge hedge,
      Quotation quotation,
      Basis basis,
      Link... links) {
    return assertion(report, words, Zone.BODY, stance, hedge, quotation, basis, links);
  }

  private Assertion headline(Report report, String words) {
    return assertion(
        report, words, Zone.HEADLINE, Stance.AFFIRMS, Hedge.ASSERTED, Quotation.NONE, Basis.STATED);
  }

  private Assertion assertion(
      Report report,
      String words,
      Zone zone,
      Stance stance,
      Hedge hedge,
      Quotation quotation,
      Basis basis,
      Link... links) {
    List<Link> chain = new ArrayList<>(Arrays.asList(links));
    chain.add(link(Link.Kind.OUTLET, report.outletName(), Optional.empty()));
    Passage where = at(report, words);
    Assertion assertion =
        new Assertion(
            new AssertionId(assertions.size() + 1),
            where,
            where,
            zone,
            new Chain(chain),
            hedge,
            quotation,
            basis,
            false,
            List.of(Because.of("cue", "the report says on whose word", where)));
    assertions.add(assertion);
    stances.put(assertion.id(), stance);
    return assertion;
  }
}
