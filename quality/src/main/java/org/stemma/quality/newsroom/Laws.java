package org.stemma.quality.newsroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.attribution.Assertion;
import org.stemma.claim.Claim;
import org.stemma.claim.Position;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Pipeline;
import org.stemma.edition.JsonEdition;
import org.stemma.language.Language;
import org.stemma.report.Block;
import org.stemma.report.Document;
import org.stemma.report.Received;
import org.stemma.report.Report;
import org.stemma.report.Stated;
import org.stemma.simulate.truth.Story;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Text;

/// The laws of counting, tried on simulated stories.
///
/// - The order of the reports changes no byte.
/// - A verbatim copy under another name adds no line to anything it carries.
/// - Page furniture beneath a report changes no claim.
/// - Every cited span lies in its report and says something.
public final class Laws {
  private static final String FURNITURE =
      "\nShare this article\n0 Comments\n\nYou might also like\n\nTen pies to try before spring\n";

  private final Language language;
  private final Tally tally = new Tally();

  public Laws(Language language) {
    this.language = language;
  }

  /// Tries the story.
  public void add(Story story) {
    List<Received> reports = NewsroomFigures.received(story);
    Dossier dossier = dossier(reports);
    order(story, reports, dossier);
    copy(story, reports, dossier);
    furniture(story, reports, dossier);
    spans(story, dossier);
  }

  /// The laws, each with how often it was tried and held.
  public List<NewsroomFigures.Figure> figures() {
    return tally.counts().entrySet().stream()
        .map(e -> new NewsroomFigures.Figure(e.getKey(), e.getValue().points(), e.getValue().of()))
        .toList();
  }

  public List<NewsroomFigures.Miss> misses() {
    return List.copyOf(tally.missed());
  }

  private Dossier dossier(List<Received> reports) {
    return new Pipeline(language, new TreeMap<>(), stage -> {}).dossier(reports);
  }

  private void held(String law, boolean holds, Story story, String words) {
    tally.add(law, holds ? 1 : 0, 1);
    if (!holds) {
      tally.miss(law, "broken", story.id(), 0, 0, words);
    }
  }

  private void order(Story story, List<Received> reports, Dossier dossier) {
    String same = JsonEdition.print(dossier(reports.reversed()), "laws");
    held("law.order", JsonEdition.print(dossier, "laws").equals(same), story, "reversed");
  }

  /// The report whose number the story's seed picks comes again, a day later, from another house.
  private void copy(Story story, List<Received> reports, Dossier before) {
    int which = Math.floorMod(story.id().hashCode(), reports.size());
    if (!(reports.get(which) instanceof Received.Read read)) {
      return;
    }
    List<Stated> stated = new ArrayList<>();
    stated.add(new Stated(Stated.What.OUTLET, "Copycat Daily", "outlet"));
    read.document().stated().stream()
        .filter(s -> s.what() == Stated.What.PUBLISHED)
        .forEach(stated::add);
    List<Received> more = new ArrayList<>(reports);
    more.add(document(read.document(), "copy", read.document().text().chars(), stated));
    Dossier after = dossier(more);
    Map<Passage, Integer> lines = lines(after);
    for (Map.Entry<Passage, Integer> position : lines(before).entrySet()) {
      if (position.getKey().report().equals(read.document().id())) {
        int now = lines.getOrDefault(position.getKey(), position.getValue());
        held(
            "law.copy",
            now <= position.getValue(),
            story,
            position.getKey() + ": " + position.getValue() + " -> " + now);
      }
    }
  }

  /// The lines of the position that each assertion stands in.
  private static Map<Passage, Integer> lines(Dossier dossier) {
    Map<Passage, Integer> lines = new HashMap<>();
    for (Claim claim : dossier.claims()) {
      for (Position position : claim.positions()) {
        var support = dossier.supports().get(position.id());
        if (support != null) {
          position.assertions().forEach(a -> lines.put(a.where(), support.lines()));
        }
      }
    }
    return lines;
  }

  private void furniture(Story story, List<Received> reports, Dossier before) {
    List<Received> furnished = new ArrayList<>();
    for (Received received : reports) {
      if (received instanceof Received.Read read) {
        Document d = read.document();
        furnished.add(document(d, d.id().value(), d.text().chars() + FURNITURE, d.stated()));
      }
    }
    held("law.furniture", sayings(dossier(furnished)).equals(sayings(before)), story, "furnished");
  }

  private static SortedSet<String> sayings(Dossier dossier) {
    SortedSet<String> sayings = new TreeSet<>();
    for (Claim claim : dossier.claims()) {
      sayings.add(claim.assertions().map(a -> a.where().toString()).sorted().toList().toString());
    }
    return sayings;
  }

  private static Received document(Document like, String id, String chars, List<Stated> stated) {
    Text text = new Text(chars);
    List<Block> lines =
        text.lines().stream().map(l -> new Block(l, Block.Kind.LINE, 0, "")).toList();
    return new Received.Read(
        new Document(new ReportId(id), like.source(), text, like.verbatim(), lines, stated));
  }

  private void spans(Story story, Dossier dossier) {
    Map<ReportId, Report> reports = new HashMap<>();
    dossier.reports().forEach(r -> reports.put(r.id(), r));
    for (Assertion assertion : dossier.assertions()) {
      Report report = reports.get(assertion.where().report());
      boolean says =
          report != null
              && assertion.where().span().end() <= report.text().length()
              && !report.text().of(assertion.where().span()).isBlank();
      held("law.spans", says, story, assertion.where().toString());
    }
  }
}
