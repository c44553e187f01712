package org.stemma.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.attribution.Assertion;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimId;
import org.stemma.claim.Position;
import org.stemma.edition.Places.Quoted;
import org.stemma.edition.Places.Reason;
import org.stemma.edition.Voice.Party;
import org.stemma.finding.Finding;
import org.stemma.text.Passage;
import org.stemma.witness.Support;

/// The claims as the page shows them: those of several outlets and those with findings first, the
/// rest by report.
final class PageClaims {
  private static final int MOST_VARIANTS = 12;

  /// One claim with its answers.
  record ClaimView(
      String id,
      String number,
      String text,
      String status,
      List<PositionView> positions,
      List<String> findings,
      List<Reason> why) {
    PositionView first() {
      return positions.getFirst();
    }
  }

  /// One answer, its counts and who carries it.
  record PositionView(
      String id,
      String number,
      String text,
      Bar bar,
      Support support,
      String range,
      List<VoiceView> voices,
      List<Line> lines,
      List<Variant> variants,
      String fall,
      List<Reason> why) {}

  /// An outlet each, the independent lines first; `wide` where they are few beside the outlets.
  record Bar(List<String> lines, int copies, boolean wide) {}

  /// Where two outlets that give the position differ in wording.
  record Variant(String a, String readingA, String b, String readingB) {}

  record Line(String party, String origins, String outlets) {}

  record VoiceView(
      String manner,
      String outlets,
      List<Party> path,
      String remark,
      boolean isShared,
      List<Quoted> quotes) {}

  record ByReport(String outlet, String href, List<ClaimView> claims) {}

  private final Concordance dossier;
  private final Voices voices;
  private final Standing standing;
  private final ShortNames names;
  private final Places places;
  private final Map<ClaimId, Set<String>> findings = new LinkedHashMap<>();

  PageClaims(Concordance dossier, Standing standing, ShortNames names, Places places) {
    this.dossier = dossier;
    this.voices = new Voices(dossier);
    this.standing = standing;
    this.names = names;
    this.places = places;
    for (Finding finding : dossier.dossier().findings()) {
      finding.sides().stream()
          .flatMap(List::stream)
          .filter(dossier::isPlaced)
          .forEach(a -> found(finding, a));
    }
  }

  private void found(Finding finding, Assertion assertion) {
    ClaimId claim = dossier.position(assertion).id().claim();
    findings.computeIfAbsent(claim, c -> new LinkedHashSet<>()).add(finding.id().toString());
  }

  /// The claims that several outlets carry, or that a finding is about.
  List<ClaimView> main() {
    return mainClaims().stream().map(this::view).toList();
  }

  List<Claim> mainClaims() {
    return standing.claims().stream().filter(this::isMain).toList();
  }

  /// All others, by the report they stand in.
  List<ByReport> rest() {
    Map<String, List<ClaimView>> byReport = new LinkedHashMap<>();
    Map<String, String> hrefs = new LinkedHashMap<>();
    for (Claim claim : dossier.dossier().claims()) {
      if (!isMain(claim)) {
        var report = claim.wording().where().report();
        String name = names.of(report) + " · " + dossier.report(report).outletName();
        byReport.computeIfAbsent(name, n -> new ArrayList<>()).add(view(claim));
        hrefs.put(name, "#" + places.report(report));
      }
    }
    return byReport.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> new ByReport(e.getKey(), hrefs.getOrDefault(e.getKey(), ""), e.getValue()))
        .toList();
  }

  private boolean isMain(Claim claim) {
    Set<String> outlets = new HashSet<>();
    claim.assertions().forEach(a -> outlets.add(dossier.report(a.where().report()).outletName()));
    return outlets.size() > 1 || claim.positions().size() > 1 || findings.containsKey(claim.id());
  }

  private ClaimView view(Claim claim) {
    List<PositionView> positions = claim.positions().stream().map(this::view).toList();
    return new ClaimView(
        claim.id().toString(),
        String.valueOf(claim.id().number()),
        Wording.sentence(dossier.words(claim.printed())),
        Wording.of(dossier.status(claim)).replace('-', ' '),
        positions,
        List.copyOf(findings.getOrDefault(claim.id(), Set.of())),
        places.why(claim.why()));
  }

  private PositionView view(Position position) {
    Support support = dossier.support(position);
    String number =
        position.id().number() == 1
            ? position.id().claim().number() + ""
            : position.id().toString().substring(1);
    return new PositionView(
        position.id().toString(),
        number,
        Wording.sentence(dossier.words(position.printed())),
        bar(support),
        support,
        support.low() == support.high() ? "" : support.low() + "–" + support.high(),
        voices.of(position).stream().map(this::view).toList(),
        support.lineage().stream().map(this::line).toList(),
        variants(position),
        Wording.sentence(String.join(" · ", standing.fall(position))) + ".",
        places.why(support.why()));
  }

  private Bar bar(Support support) {
    String[] lines = new String[Math.min(support.lines(), support.outlets())];
    Arrays.fill(lines, "a line of its own");
    for (int i = 0; i < Math.min(lines.length, support.lineage().size()); i++) {
      Support.Line line = support.lineage().get(i);
      lines[i] = line.party() + ": " + String.join(", ", line.outlets());
    }
    return new Bar(List.of(lines), support.outlets() - lines.length, Standing.isWide(support));
  }

  private List<Variant> variants(Position position) {
    return dossier.alignments().stream()
        .filter(a -> touches(position, a.a()) && touches(position, a.b()))
        .flatMap(
            a ->
                a.variants().stream()
                    .map(
                        v ->
                            new Variant(
                                outlet(a.a()),
                                Wording.oneLine(v.a()),
                                outlet(a.b()),
                                Wording.oneLine(v.b()))))
        .distinct()
        .limit(MOST_VARIANTS)
        .toList();
  }

  private static boolean touches(Position position, Passage passage) {
    return position.assertions().stream().anyMatch(a -> a.where().overlaps(passage));
  }

  private String outlet(Passage passage) {
    return names.outlet(dossier.report(passage.report()).outletName());
  }

  private Line line(Support.Line line) {
    List<String> origins = line.origins().stream().filter(o -> !o.equals(line.party())).toList();
    return new Line(line.party(), String.join(", ", origins), String.join(", ", line.outlets()));
  }

  private VoiceView view(Voice voice) {
    String own = TerminalClaims.isHeadline(voice) ? "in its headline" : "in its own voice";
    String remark = voice.path().isEmpty() ? own : "";
    if (!voice.uncredited().isEmpty()) {
      remark = "not credited by " + String.join(", ", voice.uncredited());
    }
    return new VoiceView(
        voice.manner().word(),
        String.join(", ", names.outlets(voice.outlets())),
        voice.path(),
        remark,
        voice.outlets().size() > 1,
        places.quoted(voice.assertions()));
  }
}
