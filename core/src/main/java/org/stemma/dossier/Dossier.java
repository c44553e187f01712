package org.stemma.dossier;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.stemma.attribution.AnonymousSources;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.AssertionId;
import org.stemma.attribution.Attribution;
import org.stemma.attribution.Stance;
import org.stemma.chronology.Calendar;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimId;
import org.stemma.claim.Frame;
import org.stemma.claim.PositionId;
import org.stemma.collate.Alignment;
import org.stemma.finding.Finding;
import org.stemma.lineage.Stemma;
import org.stemma.name.Names;
import org.stemma.quantity.Designation;
import org.stemma.quantity.Quantity;
import org.stemma.report.Received;
import org.stemma.report.Report;
import org.stemma.text.Interval;
import org.stemma.text.Passage;
import org.stemma.witness.Status;
import org.stemma.witness.Support;

/// What the reports of one story say, and on whose word: everything cited, ready to show.
///
/// @param options what the run was told, as printed under `made`
/// @param title the story's title with the passage it is taken from
/// @param anonymous who speaks without a name
/// @param designations numbers that order or name and count nothing
/// @param assertions in order of their ids
/// @param frames what each assertion says happens, by its parts
/// @param stances the side each assertion takes
/// @param claims the most carried first
/// @param statuses one for each claim
/// @param supports one for each position
/// @param unknown what the reports leave open, each with what it rests on
/// @param rejected inputs that are not in the dossier
public record Dossier(
    SortedMap<String, String> options,
    Title title,
    List<Report> reports,
    Names names,
    AnonymousSources anonymous,
    Calendar calendar,
    List<Quantity> quantities,
    List<Designation> designations,
    List<Attribution> attributions,
    List<Assertion> assertions,
    SortedMap<AssertionId, Frame> frames,
    SortedMap<AssertionId, Stance> stances,
    List<Claim> claims,
    SortedMap<ClaimId, Status> statuses,
    SortedMap<PositionId, Support> supports,
    List<Alignment> alignments,
    Stemma stemma,
    List<Finding> findings,
    List<TimelineEntry> timeline,
    List<SummarySentence> summary,
    List<Unknown> unknown,
    List<Received.Rejected> rejected) {

  /// What the story is called.
  ///
  /// @param where where a report prints it; empty for a dossier without reports
  public record Title(String text, Optional<Passage> where) {}

  /// Something with a place in time.
  public record TimelineEntry(Interval when, String text, List<Assertion> assertions) {}

  /// A sentence of the account, and the assertions it rests on.
  public record SummarySentence(String text, List<Assertion> cites) {}

  /// A question that stays open.
  public record Unknown(String text, List<Assertion> cites) {}
}
