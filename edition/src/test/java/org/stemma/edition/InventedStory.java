package org.stemma.edition;

import static org.stemma.edition.InventedReports.at;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.attribution.AnonymousSources;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.AssertionId;
import org.stemma.attribution.Attribution;
import org.stemma.attribution.Basis;
import org.stemma.attribution.Certainty;
import org.stemma.attribution.Hedge;
import org.stemma.attribution.Link;
import org.stemma.attribution.Quotation;
import org.stemma.attribution.Stance;
import org.stemma.chronology.Calendar;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimId;
import org.stemma.claim.Frame;
import org.stemma.claim.Position;
import org.stemma.claim.PositionId;
import org.stemma.dossier.Dossier;
import org.stemma.finding.Finding;
import org.stemma.finding.FindingId;
import org.stemma.lineage.Stemma;
import org.stemma.name.Names;
import org.stemma.report.Received;
import org.stemma.report.Report;
import org.stemma.text.Because;
import org.stemma.text.Interval;
import org.stemma.witness.Status;
import org.stemma.witness.Support;

/// A dossier made by hand of the [InventedReports]: copies of one wire, a denial, two numbers, a
/// date that cannot be.
final class InventedStory {
  static final LocalDate MAY = LocalDate.of(2031, 5, 1);

  private final InventedAssertions said = new InventedAssertions();
  private final InventedContext context = new InventedContext(said);
  private final List<Claim> claims = new ArrayList<>();
  private final TreeMap<ClaimId, Status> statuses = new TreeMap<>();
  private final TreeMap<PositionId, Support> supports = new TreeMap<>();

  private InventedStory() {}

  static Dossier dossier() {
    return new InventedStory().told(0);
  }

  /// The same with many claims that stand in one report alone.
  static Dossier withSingleClaims(int number) {
    return new InventedStory().told(number);
  }

  static Dossier empty() {
    return new Dossier(
        new TreeMap<>(),
        new Dossier.Title("No reports", Optional.empty()),
        List.of(),
        new Names(List.of()),
        AnonymousSources.NONE,
        new Calendar(List.of(), new TreeMap<>(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        Stemma.EMPTY,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new Received.Rejected("reports/photo.jpg", "not a text: a JPEG image; leave it out")));
  }

  private Dossier told(int singles) {
    judgeClaims();
    singles(singles);
    return new Dossier(
        new TreeMap<>(Map.of("engine", "light")),
        new Dossier.Title(
            "Engineer saw crack in Orlen dam days before evacuation",
            Optional.of(
                at(said.courier, "Engineer saw crack in Orlen dam days before evacuation"))),
        List.copyOf(said.reports),
        context.names(),
        AnonymousSources.NONE,
        context.calendar(),
        context.quantities(),
        List.of(),
        attributions(),
        List.copyOf(said.assertions),
        frames(),
        said.stances,
        List.copyOf(claims),
        statuses,
        supports,
        context.alignments(),
        context.stemma(),
        findings(),
        timeline(),
        summary(),
        List.of(
            new Dossier.Unknown("why the gates were opened", List.of(said.gates)),
            new Dossier.Unknown("who took the pictures", List.of())),
        List.of(
            new Received.Rejected("reports/photo.jpg", "not a text: a JPEG image; leave it out")));
  }

  /// Of one assertion, all of it in one place.
  private SortedMap<AssertionId, Frame> frames() {
    Assertion gates = said.gates;
    Frame.Participant agent = new Frame.Participant(gates.where(), Optional.empty());
    Frame.Predicate open = new Frame.Predicate(gates.where(), "open", Optional.of("open"));
    Frame frame =
        new Frame(
            Optional.of(open),
            Optional.of(agent),
            Optional.empty(),
            List.of(),
            List.of(),
            context.quantities().stream().limit(1).toList());
    return new TreeMap<>(Map.of(gates.id(), frame));
  }

  private void judgeClaims() {
    claim(
        Status.CONTESTED,
        position(
            support(
                3,
                3,
                2.0,
                2,
                2,
                2,
                1,
                1,
                List.of("Marta Veskova", "Continental Press"),
                2,
                new Support.Line(
                    "Marta Veskova", List.of("Marta Veskova"), List.of("Harbour Courier")),
                new Support.Line(
                    "Continental Press",
                    List.of("two officials of the water authority"),
                    List.of("The Daily Ledger", "Valley Radio"))),
            said.crackSeen,
            said.hand,
            said.ledgerCrack,
            said.radioCrack,
            said.headline),
        position(
            support(
                3,
                3,
                1.1,
                1,
                1,
                2,
                1,
                0,
                List.of("Varn Hydro"),
                4,
                new Support.Line(
                    "Varn Hydro",
                    List.of("Ruben Falk"),
                    List.of("Harbour Courier", "The Daily Ledger", "North Post"))),
            said.sound,
            said.denial,
            said.postSound));
    claim(
        Status.CIRCULAR,
        position(
            support(
                2,
                2,
                1.03,
                1,
                1,
                1,
                0,
                0,
                List.of("Continental Press"),
                3,
                new Support.Line(
                    "Continental Press",
                    List.of("two officials of the water authority"),
                    List.of("The Daily Ledger", "Valley Radio"))),
            said.radioOut,
            said.ledgerOut),
        position(
            support(
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                0,
                List.of("Piet Oskar"),
                3,
                new Support.Line("Piet Oskar", List.of("Piet Oskar"), List.of("Harbour Courier"))),
            said.left));
    claim(Status.UNSOURCED, position(none(), said.began));
    claim(Status.SINGLE_LINE, position(one("the district", "Valley Radio"), said.schools));
    claim(Status.SINGLE_LINE, position(one("Ruben Falk", "North Post"), said.joint));
    claim(Status.UNSOURCED, position(none(), said.gates));
  }

  private List<Attribution> attributions() {
    return List.of(
        new Attribution(
            said.courier.id(),
            Optional.of(at(said.courier, "the engineer Marta Veskova").span()),
            Optional.of(at(said.courier, "told").span()),
            List.of(said.crackSeen.where().span()),
            said.crackSeen.chain(),
            Hedge.ASSERTED,
            new Certainty(Hedge.ASSERTED, Hedge.REPORTED, false),
            Quotation.INDIRECT,
            Basis.OBSERVED,
            List.of()));
  }

  private List<Dossier.TimelineEntry> timeline() {
    return List.of(
        new Dossier.TimelineEntry(
            Interval.of(MAY.minusDays(2)),
            "The engineer puts her hand into the crack.",
            List.of(said.hand)),
        new Dossier.TimelineEntry(
            Interval.until(MAY.plusDays(3)),
            "The gates are opened, it is thought.",
            List.of(said.gates)),
        new Dossier.TimelineEntry(
            new Interval(MAY, MAY.plusDays(3)),
            "Lower Tarnow is evacuated.",
            List.of(said.radioOut, said.ledgerOut, said.left)));
  }

  private List<Dossier.SummarySentence> summary() {
    return List.of(
        new Dossier.SummarySentence(
            "An engineer, Marta Veskova, says that she saw a crack in the Orlen dam; two officials, through Continental Press, say so too.",
            List.of(said.crackSeen, said.radioCrack)),
        new Dossier.SummarySentence(
            "The operator, Varn Hydro, denies it in all three reports that ask.",
            List.of(said.sound, said.denial, said.postSound)),
        new Dossier.SummarySentence(
            "More than 450 people were brought out of Lower Tarnow by one account, about 300 by the mayor's.",
            List.of(said.ledgerOut, said.left)));
  }

  private void singles(int number) {
    if (number == 0) {
      return;
    }
    for (int i = 1; i <= number; i++) {
      Report report = said.reports.get(i % 4);
      String words = report.text().chars().lines().skip(2).findFirst().orElseThrow();
      Link who = InventedAssertions.link(Link.Kind.PERSON, "Witness " + i, Optional.empty());
      Assertion single =
          said.says(
              report,
              words.substring(i % 7, Math.min(words.length(), 20 + i % 60)),
              Stance.AFFIRMS,
              Hedge.REPORTED,
              Quotation.INDIRECT,
              Basis.STATED,
              who);
      claim(Status.SINGLE_LINE, position(one("Witness " + i, report.outletName()), single));
    }
  }

  private record Draft(Support support, List<Assertion> assertions) {}

  private static Draft position(Support support, Assertion... assertions) {
    return new Draft(support, List.of(assertions));
  }

  private void claim(Status status, Draft... drafts) {
    ClaimId id = new ClaimId(claims.size() + 1);
    List<Position> positions = new ArrayList<>();
    for (Draft draft : drafts) {
      PositionId position = new PositionId(id, positions.size() + 1);
      positions.add(
          new Position(
              position,
              draft.assertions().getFirst(),
              draft.assertions(),
              List.of(Because.of("same-side", "they say the same"))));
      supports.put(position, draft.support());
    }
    claims.add(new Claim(id, positions, List.of(Because.of("same-event", "one actor, one event"))));
    statuses.put(id, status);
  }

  private static Support support(
      int reports,
      int outlets,
      double origins,
      int lines,
      int low,
      int high,
      int named,
      int firstHand,
      List<String> cut,
      int credibility,
      Support.Line... lineage) {
    return new Support(
        reports,
        outlets,
        origins,
        lines,
        low,
        high,
        named,
        firstHand,
        cut,
        credibility,
        List.of(lineage),
        List.of(Because.of("vertex-cut", "the fewest parties between the event and the reader")));
  }

  private static Support one(String party, String outlet) {
    return support(
        1,
        1,
        1,
        1,
        1,
        1,
        1,
        0,
        List.of(party),
        3,
        new Support.Line(party, List.of(party), List.of(outlet)));
  }

  private static Support none() {
    return support(1, 1, 0, 0, 0, 0, 0, 0, List.of(), 6);
  }

  private List<Finding> findings() {
    return List.of(
        finding(
            1,
            Finding.Kind.CONFLICT,
            Optional.of(Finding.Type.EXISTENCE),
            Finding.Strength.HARD,
            "There is a crack, or there is none.",
            List.of(List.of(said.crackSeen), List.of(said.sound))),
        finding(
            2,
            Finding.Kind.CONFLICT,
            Optional.of(Finding.Type.NUMBER),
            Finding.Strength.SOFT,
            "About 300 said.left, or more than 450.",
            List.of(List.of(said.left), List.of(said.ledgerOut, said.radioOut))),
        finding(
            3,
            Finding.Kind.CIRCULAR_REPORTING,
            Optional.empty(),
            Finding.Strength.HARD,
            "Two outlets, one wire: Continental Press.",
            List.of(List.of(said.ledgerOut, said.radioOut))),
        finding(
            4,
            Finding.Kind.UNCREDITED_REUSE,
            Optional.empty(),
            Finding.Strength.SOFT,
            "Valley Radio has the wire's words and does not credit it.",
            List.of(List.of(said.radioOut), List.of(said.ledgerOut))),
        finding(
            5,
            Finding.Kind.HEADLINE_OVERREACH,
            Optional.of(Finding.Type.CERTAINTY),
            Finding.Strength.HARD,
            "The headline says more than the report.",
            List.of(List.of(said.headline), List.of(said.ledgerCrack))),
        finding(
            6,
            Finding.Kind.DATE_DISPUTE,
            Optional.of(Finding.Type.TIME),
            Finding.Strength.HARD,
            "The page's date is after the event it dates.",
            List.of(List.of(said.began), List.of())),
        finding(
            7,
            Finding.Kind.AGREEMENT,
            Optional.of(Finding.Type.NAME),
            Finding.Strength.SOFT,
            "“Varn Hydro” and “the operator” are one.",
            List.of(List.of(said.sound), List.of(said.denial))));
  }

  private static Finding finding(
      int number,
      Finding.Kind kind,
      Optional<Finding.Type> type,
      Finding.Strength strength,
      String text,
      List<List<Assertion>> sides) {
    return new Finding(
        new FindingId(number),
        kind,
        type,
        strength,
        text,
        sides,
        List.of(Because.of("sides", "one issue, two answers")));
  }
}
