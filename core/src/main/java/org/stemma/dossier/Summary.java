package org.stemma.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Basis;
import org.stemma.attribution.Hedge;
import org.stemma.attribution.Link;
import org.stemma.claim.Claim;
import org.stemma.claim.Position;
import org.stemma.claim.PositionId;
import org.stemma.collate.Wording;
import org.stemma.collate.Wordings;
import org.stemma.dossier.Dossier.SummarySentence;
import org.stemma.report.Report;
import org.stemma.report.Zone;
import org.stemma.text.ReportId;
import org.stemma.witness.Support;

/// Words the account: the best carried claims, each in the words of one of its assertions inside a
/// fixed frame that names
/// origin and outlets. Nothing is generated: every name and number of a sentence stands in what it
/// cites, and no frame is
/// surer than the assertion in it.
final class Summary {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "we", "i", "who", "one", "him", "her", "them", "those");

  private static final int SENTENCES = 7;
  private static final double SAME = 0.6;

  private final SortedMap<ReportId, Report> reports;
  private final SortedMap<PositionId, Support> supports;
  private final Wordings wordings;

  Summary(
      SortedMap<ReportId, Report> reports,
      SortedMap<PositionId, Support> supports,
      Wordings wordings) {
    this.reports = reports;
    this.supports = supports;
    this.wordings = wordings;
  }

  List<SummarySentence> of(List<Claim> claims) {
    List<Position> ranked = new ArrayList<>();
    claims.forEach(c -> ranked.add(c.positions().getFirst()));
    ranked.sort(
        java.util.Comparator.comparingDouble(this::worth).reversed().thenComparing(Position::id));
    List<SummarySentence> sentences = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Position position : ranked) {
      Assertion assertion = spokesman(position);
      Wording wording = wordings.at(assertion.where());
      if (sentences.size() < SENTENCES && readable(assertion) && isNew(wording, told)) {
        told.addAll(wording.keys());
        sentences.add(sentence(position, assertion));
      }
    }
    return sentences;
  }

  private double worth(Position position) {
    Support support = supports.get(position.id());
    if (support == null) {
      return 0;
    }
    boolean early = position.assertions().stream().anyMatch(a -> a.zone() == Zone.HEADLINE);
    return support.lines()
        + 2 * Math.log(1 + support.outlets())
        + (early ? 0.7 : 0)
        + (support.lines() > 0 ? 0.5 : 0);
  }

  /// The clearest assertion that is evidence, else the clearest.
  private static Assertion spokesman(Position position) {
    return position.wording().isEvidence()
        ? position.wording()
        : position.assertions().stream()
            .filter(Assertion::isEvidence)
            .findFirst()
            .orElse(position.wording());
  }

  private boolean readable(Assertion assertion) {
    Wording wording = wordings.at(assertion.where());
    long words =
        wording.sentence().within(assertion.where().span()).stream()
            .filter(t -> t.isWord())
            .count();
    boolean verb =
        wording.sentence().within(assertion.where().span()).stream().anyMatch(t -> t.isVerb());
    return words >= 4
        && words <= 40
        && verb
        && assertion.zone() == Zone.BODY
        && assertion.basis() != Basis.PRESUPPOSED;
  }

  private static boolean isNew(Wording wording, Set<String> told) {
    Set<String> keys = new TreeSet<>(wording.keys());
    long old = keys.stream().filter(told::contains).count();
    return old < SAME * Math.max(1, keys.size());
  }

  private SummarySentence sentence(Position position, Assertion assertion) {
    Support support = supports.get(position.id());
    String content = content(assertion);
    String text = frame(assertion, content);
    List<Assertion> cites = new ArrayList<>(List.of(assertion));
    if (support != null && support.outlets() > 1) {
      position.assertions().stream().filter(a -> !a.equals(assertion)).forEach(cites::add);
      text +=
          "; "
              + support.outlets()
              + " outlets, "
              + (support.lines() == 0 ? "nobody’s word but their own" : lines(support.lines()));
    }
    return new SummarySentence(text + ".", cites);
  }

  private static String lines(int lines) {
    return lines + (lines == 1 ? " line" : " lines");
  }

  private String frame(Assertion assertion, String content) {
    String outlet = reports.containsKey(assertion.where().report()) ? outletOf(assertion) : "";
    String quoted = "“" + content + "”";
    Link origin = assertion.chain().origin();
    String where = outlet.isEmpty() ? "" : " (" + outlet + ")";
    if (!assertion.chain().isSourced()) {
      return (outlet.isEmpty() ? "One report" : outlet)
          + " says in its own voice: "
          + quoted
          + degree(assertion.hedge());
    }
    return "According to " + named(origin) + where + ": " + quoted + degree(assertion.hedge());
  }

  /// A pronoun of which the report does not tell whom it means names nobody.
  private static String named(Link origin) {
    return PRONOUNS.contains(origin.name().toLowerCase(Locale.ROOT))
        ? "somebody not named"
        : origin.name();
  }

  /// How surely it is given, where that is less than said.
  private static String degree(Hedge hedge) {
    return switch (hedge) {
      case ASSERTED, REPORTED -> "";
      case BELIEVED -> ", as a belief";
      case POSSIBLE -> ", as a possibility";
      case UNKNOWN -> ", as not known";
      case DENIED -> ", as a denial";
    };
  }

  private String outletOf(Assertion assertion) {
    Report report = reports.get(assertion.where().report());
    return report == null ? "" : report.outlet().map(o -> o.name()).orElse("");
  }

  private String content(Assertion assertion) {
    Report report = reports.get(assertion.where().report());
    String text = report == null ? "" : report.text().of(assertion.where().span());
    return text.replaceAll("\\s+", " ").replaceAll("^[\\s,;:“”\"‘’]+|[\\s,;:“”\"‘’.]+$", "");
  }
}
