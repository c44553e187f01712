package org.stemma.edition;

import static org.stemma.edition.InventedReports.at;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.chronology.Calendar;
import org.stemma.chronology.Timex;
import org.stemma.collate.Alignment;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Node;
import org.stemma.lineage.NodeId;
import org.stemma.lineage.Stemma;
import org.stemma.name.Entity;
import org.stemma.name.EntityId;
import org.stemma.name.Names;
import org.stemma.quantity.Quantity;
import org.stemma.report.Report;
import org.stemma.text.Because;
import org.stemma.text.Interval;
import org.stemma.text.Passage;

/// Names, times and descents of the invented story.
final class InventedContext {
  private final InventedAssertions said;
  private final Report courier;
  private final Report ledger;
  private final Report radio;
  private final Report post;
  private final List<Alignment> alignments = new ArrayList<>();

  InventedContext(InventedAssertions said) {
    this.said = said;
    this.courier = said.courier;
    this.ledger = said.ledger;
    this.radio = said.radio;
    this.post = said.post;
    alignPassages();
  }

  List<Alignment> alignments() {
    return List.copyOf(alignments);
  }

  private void alignPassages() {
    align(
        at(ledger, "More than 450 people were brought out of Lower Tarnow in the night by boat"),
        at(
            radio,
            "more than 450 people had been brought out of Lower Tarnow by boat during the night"),
        Alignment.Kind.NEAR,
        0.87654321,
        List.of("450 people", "brought out of Lower Tarnow", "by boat"),
        new Alignment.Variant("were", "had been"),
        new Alignment.Variant("in the night", "during the night"));
    align(
        at(ledger, "The Orlen dam may be cracked"),
        at(radio, "the Orlen dam is cracked"),
        Alignment.Kind.PARAPHRASE,
        0.61,
        List.of("Orlen dam", "cracked"),
        new Alignment.Variant("may be", "is"));
    align(
        at(ledger, "The wall is sound"),
        at(post, "the wall is sound"),
        Alignment.Kind.QUOTATION,
        1,
        List.of("wall is sound"));
  }

  private void align(
      Passage a,
      Passage b,
      Alignment.Kind kind,
      double score,
      List<String> shared,
      Alignment.Variant... variants) {
    alignments.add(
        new Alignment(
            a,
            b,
            kind,
            score,
            shared,
            List.of(variants),
            List.of(Because.of("shared-wording", "rare words in common", a, b))));
  }

  List<Quantity> quantities() {
    return List.of(
        new Quantity(at(courier, "About 300 people"), 270, 330, "people", "", true, List.of()),
        new Quantity(
            at(ledger, "More than 450 people"),
            451,
            Double.POSITIVE_INFINITY,
            "people",
            "",
            false,
            List.of(Because.of("more-than", "“more than” leaves the top open"))),
        new Quantity(at(courier, "two metres"), 2, 2, "", "m", false, List.of()));
  }

  Names names() {
    return new Names(
        List.of(
            entity(1, Entity.Kind.PERSON, "Marta Veskova", at(courier, "Marta Veskova")),
            entity(2, Entity.Kind.PERSON, "Piet Oskar", at(courier, "Piet Oskar")),
            entity(
                3,
                Entity.Kind.PERSON,
                "Ruben Falk",
                at(ledger, "Ruben Falk"),
                at(post, "Ruben Falk")),
            entity(
                4,
                Entity.Kind.ORGANISATION,
                "Varn Hydro",
                at(courier, "Varn Hydro"),
                at(ledger, "Varn Hydro"),
                at(post, "Varn Hydro")),
            new Entity(
                new EntityId(5),
                Entity.Kind.PLACE,
                "Lower Tarnow",
                new TreeSet<>(List.of("Tarnow")),
                List.of(at(courier, "Lower Tarnow")),
                List.of(
                    new Entity.Proposal(
                        new EntityId(4),
                        0.123456,
                        List.of(),
                        List.of(Because.of("kind", "a place is no company")))),
                List.of())));
  }

  private static Entity entity(int number, Entity.Kind kind, String name, Passage... mentions) {
    return new Entity(
        new EntityId(number),
        kind,
        name,
        new TreeSet<>(),
        List.of(mentions),
        List.of(),
        List.of(Because.of("same-name", "spelt alike", mentions)));
  }

  Calendar calendar() {
    Timex tuesday =
        new Timex(
            at(courier, "on Tuesday"),
            Timex.Type.DATE,
            "2031-04-29",
            Interval.of(InventedStory.MAY.minusDays(2)),
            List.of(
                Because.of(
                    "last-weekday",
                    "the last Tuesday before 4 May 2031",
                    at(courier, "4 May 2031"))));
    Timex wednesday =
        new Timex(
            at(radio, "on Wednesday"),
            Timex.Type.DATE,
            "XXXX-WXX-3",
            Interval.UNBOUNDED,
            List.of());
    return new Calendar(
        List.of(tuesday, wednesday),
        new TreeMap<>(),
        List.of(
            new Calendar.Dispute(
                radio.id(),
                List.of(at(radio, "December 12, 2033")),
                List.of(said.began.where(), at(courier, "4 May 2031")),
                List.of(Because.of("same-event", "the evacuation is dated by 001")))));
  }

  Stemma stemma() {
    NodeId wire = new NodeId(5);
    NodeId statement = new NodeId(6);
    List<Because> why =
        List.of(
            Because.of(
                "credit",
                "002 credits Continental Press",
                at(ledger, "Continental Press reported")));
    return new Stemma(
        List.of(
            new Node.Extant(new NodeId(1), courier.id(), "Harbour Courier"),
            new Node.Extant(new NodeId(2), ledger.id(), "The Daily Ledger"),
            new Node.Extant(new NodeId(3), radio.id(), "Valley Radio"),
            new Node.Extant(new NodeId(4), post.id(), "North Post"),
            new Node.LostOriginal(
                wire,
                Node.LostOriginal.Kind.WIRE,
                "Continental Press",
                "Continental Press, 4 May 2031",
                Interval.of(InventedStory.MAY.plusDays(3)),
                why),
            new Node.LostOriginal(
                statement,
                Node.LostOriginal.Kind.STATEMENT,
                "Varn Hydro",
                "Varn Hydro, statement",
                Interval.UNBOUNDED,
                why)),
        List.of(
            new Derivation(wire, new NodeId(1), 0.55, Derivation.Kind.WIRE, List.of(), why),
            new Derivation(wire, new NodeId(2), 0.97, Derivation.Kind.WIRE, List.of(), why),
            new Derivation(
                wire, new NodeId(3), 0.81, Derivation.Kind.WIRE, alignments.subList(0, 2), why),
            new Derivation(
                statement,
                new NodeId(2),
                0.6,
                Derivation.Kind.QUOTATION,
                alignments.subList(2, 3),
                why),
            new Derivation(
                statement,
                new NodeId(4),
                0.9,
                Derivation.Kind.QUOTATION,
                alignments.subList(2, 3),
                why)));
  }
}
