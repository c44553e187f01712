package org.stemma.edition;

import java.util.List;
import org.stemma.claim.Claim;
import org.stemma.claim.Position;
import org.stemma.edition.Voice.Party;
import org.stemma.report.Zone;
import org.stemma.witness.Status;
import org.stemma.witness.Support;

/// The claims of a terminal edition: a row of counts for each position, its voices beneath.
final class TerminalClaims {
  private static final int MOST_CLAIMS = 12;
  private static final int MOST_POSITIONS = 4;
  private static final int MOST_VOICES = 5;
  private static final int VOICE_AT = 6;
  private static final int WHO_AT = 18;
  /// From here on there is room for the note and the grade.
  private static final int WIDE = 72;

  private final Concordance dossier;
  private final Standing standing;
  private final Voices voices;
  private final ShortNames names;
  private final int columns;

  TerminalClaims(Concordance dossier, Standing standing, ShortNames names, int columns) {
    this.dossier = dossier;
    this.standing = standing;
    this.voices = new Voices(dossier);
    this.names = names;
    this.columns = columns;
  }

  void write(List<TerminalLine> lines) {
    List<Claim> claims = standing.claims();
    if (claims.isEmpty()) {
      return;
    }
    lines.add(TerminalLine.of(""));
    lines.add(header());
    claims.stream().limit(MOST_CLAIMS).forEach(claim -> write(claim, lines));
    if (claims.size() > MOST_CLAIMS) {
      Claim next = claims.get(MOST_CLAIMS);
      lines.add(
          new TerminalLine()
              .grey("    and " + Wording.count(claims.size() - MOST_CLAIMS, "more claim") + ": ")
              .plain("stemma why " + next.id().number())
              .grey(" …"));
    }
  }

  private int countsAt() {
    return columns - (columns >= WIDE ? 34 : 16);
  }

  private TerminalLine header() {
    String counts = columns >= WIDE ? "outlets  lines               grade" : "outlets  lines";
    return new TerminalLine().strong("CLAIMS").to(countsAt()).grey(counts);
  }

  private void write(Claim claim, List<TerminalLine> lines) {
    List<Position> positions = claim.positions();
    for (Position position : positions.stream().limit(MOST_POSITIONS).toList()) {
      boolean first = position.equals(positions.getFirst());
      String label =
          first ? String.valueOf(claim.id().number()) : position.id().toString().substring(1);
      lines.add(row(claim, position, label, first));
      String told = dossier.words(position.printed());
      voices.of(position).stream()
          .limit(MOST_VOICES)
          .forEach(voice -> lines.add(voice(voice, told)));
      Support support = dossier.support(position);
      if (support.outlets() > 1 || positions.size() > 1) {
        lines.add(
            TerminalLine.of(" ".repeat(VOICE_AT) + String.join(" · ", standing.fall(position))));
      }
    }
    if (positions.size() > MOST_POSITIONS) {
      lines.add(
          new TerminalLine()
              .grey(
                  "      and "
                      + (positions.size() - MOST_POSITIONS)
                      + " other answers: stemma why "
                      + claim.id().number()));
    }
  }

  private TerminalLine row(Claim claim, Position position, String label, boolean first) {
    Support support = dossier.support(position);
    int at = Math.max(5, Columns.width(label) + 2);
    String text = Wording.sentence(dossier.words(position.printed()));
    TerminalLine line = TerminalLine.of(Columns.padLeft(label, at - 2) + "  ");
    line.plain(Wording.cut(text, countsAt() - line.width() - 1)).to(countsAt());
    String counts =
        Columns.padLeft(support.outlets() + "", 7) + Columns.padLeft(support.lines() + "", 7);
    String note = columns >= WIDE ? "  " + Columns.pad(note(claim, position, first), 13) : "";
    if (Standing.isWide(support)) {
      line.gap(counts + note);
    } else {
      line.plain(counts + note);
    }
    return columns >= WIDE ? line.plain(Columns.padLeft(support.credibility() + "", 4)) : line;
  }

  private String note(Claim claim, Position position, boolean first) {
    String range = standing.note(position);
    if (first && dossier.status(claim) == Status.CIRCULAR) {
      return "circular";
    }
    return range.equals("one line") ? "" : range;
  }

  private TerminalLine voice(Voice voice, String told) {
    TerminalLine line = TerminalLine.of(" ".repeat(VOICE_AT) + voice.manner().word()).to(WHO_AT);
    line.plain(String.join(", ", names.outlets(voice.outlets())));
    for (Party party : voice.path()) {
      line.plain(" ← ");
      if (party.held()) {
        line.plain(party.name());
      } else {
        line.grey(party.label());
      }
      if (party.equals(voice.path().getFirst())) {
        line.grey(uncredited(voice));
      }
    }
    if (voice.path().isEmpty()) {
      line.grey(isHeadline(voice) ? ", in its headline" : ", in its own voice");
    }
    String words = dossier.words(voice.assertions().getFirst());
    if (voice.outlets().size() == 1 && !words.equals(told)) {
      quote(line, words);
    }
    return line;
  }

  private String uncredited(Voice voice) {
    if (voice.uncredited().isEmpty()) {
      return "";
    }
    if (voice.uncredited().equals(voice.outlets())) {
      return " uncredited";
    }
    return " (" + String.join(", ", names.outlets(voice.uncredited())) + ": uncredited)";
  }

  private void quote(TerminalLine line, String words) {
    int room = columns - line.width() - 4;
    if (room >= 12) {
      line.plain("  “" + Wording.cut(words, room) + "”");
    }
  }

  static boolean isHeadline(Voice voice) {
    return voice.assertions().stream().allMatch(a -> a.zone() == Zone.HEADLINE);
  }
}
