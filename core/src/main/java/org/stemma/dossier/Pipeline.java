package org.stemma.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.stemma.attribution.AnonymousSources;
import org.stemma.attribution.AssertionId;
import org.stemma.attribution.Attributions;
import org.stemma.attribution.NamedHouses;
import org.stemma.attribution.Stance;
import org.stemma.chronology.Calendar;
import org.stemma.chronology.Chronology;
import org.stemma.claim.Claim;
import org.stemma.claim.Claims;
import org.stemma.claim.Frames;
import org.stemma.claim.PositionId;
import org.stemma.claim.Stances;
import org.stemma.collate.Alignment;
import org.stemma.collate.Collation;
import org.stemma.collate.Wordings;
import org.stemma.finding.Finding;
import org.stemma.finding.Findings;
import org.stemma.habit.Habits;
import org.stemma.language.Language;
import org.stemma.language.Reading;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.Severed;
import org.stemma.name.Gazetteer;
import org.stemma.name.Namer;
import org.stemma.name.Names;
import org.stemma.quantity.Designations;
import org.stemma.quantity.Quantity;
import org.stemma.quantity.QuantityTagger;
import org.stemma.report.Corrections;
import org.stemma.report.Document;
import org.stemma.report.Received;
import org.stemma.report.Report;
import org.stemma.story.Belonging;
import org.stemma.text.ReportId;
import org.stemma.witness.Statuses;
import org.stemma.witness.Support;
import org.stemma.witness.Witnesses;

/// The whole way from documents to a dossier. Each stage is a function of what the stages
/// before it found; the order of the documents given does not matter.
public final class Pipeline {
  private final Language language;
  private final Gazetteer gazetteer;
  private final SortedMap<String, String> options;
  private final Consumer<String> progress;
  private final Corrections corrections;
  private final Habits habits;

  /// @param gazetteer the places known
  /// @param options what the run was told, for the record
  /// @param progress told the name of each stage as it begins
  /// @param corrections what people have corrected
  /// @param habits what other stories tell of who depends on whom
  public Pipeline(
      Language language,
      Gazetteer gazetteer,
      SortedMap<String, String> options,
      Consumer<String> progress,
      Corrections corrections,
      Habits habits) {
    this.language = language;
    this.gazetteer = gazetteer;
    this.options = new TreeMap<>(options);
    this.progress = progress;
    this.corrections = corrections;
    this.habits = habits;
  }

  /// Without habits.
  public Pipeline(
      Language language,
      Gazetteer gazetteer,
      SortedMap<String, String> options,
      Consumer<String> progress,
      Corrections corrections) {
    this(language, gazetteer, options, progress, corrections, Habits.none());
  }

  /// Without corrections.
  public Pipeline(
      Language language,
      Gazetteer gazetteer,
      SortedMap<String, String> options,
      Consumer<String> progress) {
    this(language, gazetteer, options, progress, Corrections.NONE);
  }

  /// With the places that come with the program.
  public Pipeline(Language language, SortedMap<String, String> options, Consumer<String> progress) {
    this(language, Gazetteer.builtIn(), options, progress);
  }

  public Dossier dossier(List<Received> received) {
    Read read = read(received);
    return dossier(read.readings(), read.rejected());
  }

  /// What was read, and the inputs that could not be.
  public record Read(List<Reading> readings, List<Received.Rejected> rejected) {
    public Read {
      readings = List.copyOf(readings);
      rejected = List.copyOf(rejected);
    }
  }

  /// The first part of the way, which several dossiers of the same documents have in common.
  public Read read(List<Received> received) {
    List<Received.Rejected> rejected = new ArrayList<>();
    List<Document> documents = new ArrayList<>();
    List<Reading> readings = new ArrayList<>();
    Readings reader = new Readings(language);
    progress.accept(
        "cleaning and reading " + received.size() + " documents, " + language.name() + " engine");
    for (Received one : received) {
      switch (one) {
        case Received.Rejected no -> rejected.add(no);
        case Received.Noted nothing -> {}
        case Received.Read read -> {
          try {
            readings.add(reader.of(read.document()));
            documents.add(read.document());
          } catch (RuntimeException | StackOverflowError fault) {
            rejected.add(Received.Rejected.ofFault(read.source(), fault));
          }
        }
      }
    }
    return new Read(Withdrawn.spread(documents, readings), rejected);
  }

  /// The rest of the way, for documents that have been read before.
  ///
  /// @param rejected inputs that could not be read
  public Dossier dossier(List<Reading> readings, List<Received.Rejected> rejected) {
    List<Reading> inOrder = readings.stream().sorted(Comparator.comparing(Reading::id)).toList();
    return told(
        dated(Belonging.judged(inOrder)),
        rejected.stream().sorted(Comparator.comparing(Received.Rejected::source)).toList());
  }

  /// Readings with names and a calendar.
  private record Dated(List<Reading> readings, Names names, Calendar calendar) {}

  private Dated dated(List<Reading> readings) {
    progress.accept("names and dates");
    Names names = names(readings);
    Calendar calendar = Chronology.calendar(readings);
    List<Reading> newer =
        readings.stream()
            .map(
                r ->
                    r.with(
                        r.report()
                            .published(
                                calendar.published().getOrDefault(r.id(), r.report().published()))))
            .toList();
    return new Dated(newer, names, calendar);
  }

  private Names names(List<Reading> readings) {
    SortedMap<ReportId, Reading> byId = new TreeMap<>();
    readings.forEach(r -> byId.put(r.id(), r));
    return Namer.corrected(
        Namer.name(readings, gazetteer),
        corrections,
        where -> Optional.ofNullable(byId.get(where.report())).orElseThrow().of(where.span()));
  }

  private Dossier told(Dated dated, List<Received.Rejected> rejected) {
    List<Reading> readings = dated.readings();
    List<Quantity> quantities =
        readings.stream()
            .flatMap(r -> QuantityTagger.tag(r, dated.calendar().times()).stream())
            .toList();
    progress.accept("who says what");
    Attributions said =
        Attributions.of(readings, dated.names()).corrected(corrections, dated.names());
    List<Report> reports =
        NamedHouses.credited(readings.stream().map(Reading::report).toList(), said.assertions())
            .stream()
            .map(r -> r.without(corrections.uncredited()))
            .toList();
    SortedMap<ReportId, Report> byId = new TreeMap<>();
    reports.forEach(r -> byId.put(r.id(), r));
    progress.accept("laying reports side by side");
    Wordings wordings = Wordings.of(readings, dated.names());
    List<Alignment> alignments = Collation.of(reports, wordings, said.assertions());
    List<Claim> claims =
        Claims.of(
            said.assertions(), wordings, dated.names(), quantities, dated.calendar().times(), byId);
    progress.accept("lineage and lines");
    Lineage lineage =
        Severed.of(
            Lineage.of(reports, claims, alignments, dated.names(), habits),
            said.assertions(),
            corrections.apart());
    SortedMap<PositionId, Support> supports =
        Witnesses.of(reports, claims, lineage, dated.names(), corrections);
    List<Finding> findings =
        Findings.of(
            new Findings.Evidence(
                byId,
                dated.names(),
                dated.calendar(),
                quantities,
                said.assertions(),
                claims,
                supports,
                alignments,
                lineage.stemma()));
    var statuses = Statuses.of(claims, supports);
    return new Dossier(
        options,
        title(reports),
        reports,
        dated.names(),
        AnonymousSources.of(readings, dated.names(), said.attributions()),
        dated.calendar(),
        quantities,
        readings.stream()
            .flatMap(r -> Designations.of(r, dated.calendar().times()).stream())
            .toList(),
        said.attributions(),
        said.assertions(),
        Frames.of(said.assertions(), wordings, dated.names(), quantities, dated.calendar().times()),
        stances(claims),
        claims,
        statuses,
        supports,
        alignments,
        lineage.stemma(),
        findings,
        Timeline.of(claims, dated.calendar(), byId),
        new Summary(byId, supports, wordings).of(claims),
        Unknowns.of(claims, findings, byId),
        rejected);
  }

  private static SortedMap<AssertionId, Stance> stances(List<Claim> claims) {
    SortedMap<AssertionId, Stance> stances = new TreeMap<>();
    for (Claim claim : claims) {
      stances.putAll(Stances.of(claim));
    }
    return stances;
  }

  /// The headline that shares most with the others; the shortest of equals.
  private static Dossier.Title title(List<Report> reports) {
    return reports.stream()
        .filter(
            r ->
                r.title().isPresent()
                    && r.remarks().stream().noneMatch(m -> m.startsWith("seems to tell another")))
        .max(
            Comparator.comparingLong((Report r) -> shared(r, reports))
                .thenComparing(Report::id, Comparator.reverseOrder()))
        .flatMap(
            r ->
                r.title()
                    .map(
                        t ->
                            new Dossier.Title(
                                r.text().of(t).replaceAll("\\s+", " ").strip(),
                                Optional.of(r.passage(t)))))
        .orElse(new Dossier.Title("Untitled story", Optional.empty()));
  }

  private static long shared(Report report, List<Report> reports) {
    List<String> own = words(report);
    return reports.stream()
        .filter(r -> !r.id().equals(report.id()))
        .mapToLong(r -> words(r).stream().filter(own::contains).count())
        .sum();
  }

  private static List<String> words(Report report) {
    return report.title().stream()
        .flatMap(
            t ->
                java.util.regex.Pattern.compile("[^\\p{L}\\p{N}]+")
                    .splitAsStream(report.text().of(t).toLowerCase(java.util.Locale.ROOT)))
        .filter(w -> w.length() > 3)
        .distinct()
        .toList();
  }
}
