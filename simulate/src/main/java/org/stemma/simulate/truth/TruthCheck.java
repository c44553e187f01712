package org.stemma.simulate.truth;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Checks truth files from their own record, by another way than the one they were made by.
///
/// Parents are found again from the words: the assertion of the other report from which most words
/// of this one were taken. Paths are followed again from parent to parent, origins are what they
/// end in. Lines are not counted again but proved: the stated ways must exist among the paths found
/// again and share no party (so no fewer parties will do), and without the stated cut no way must
/// be left (so no more are needed); by Menger's theorem both together make the number right.
public final class TruthCheck {
  private static final int MOST_PROBLEMS = 50;

  private final ObjectMapper json =
      new ObjectMapper()
          .registerModule(new Jdk8Module())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private final List<String> problems = new ArrayList<>();
  private int stories;
  private int reports;
  private int assertions;
  private int rederived;
  private int positions;

  /// What was checked, and what was found wrong; at most the first fifty problems in words.
  ///
  /// @param rederived assertions whose parent was found again from the words alone; those that
  ///     share no word with their parent are taken as recorded
  public record Outcome(
      int stories,
      int reports,
      int assertions,
      int rederived,
      int positions,
      List<String> problems) {
    public Outcome {
      problems = List.copyOf(problems);
    }

    public boolean isClean() {
      return problems.isEmpty();
    }
  }

  private TruthCheck() {}

  /// Checks the truth of all stories.
  ///
  /// @param truth lines of [ReportTruth], story by story
  /// @param told lines of [StoryTruth], in the same order
  public static Outcome of(BufferedReader truth, BufferedReader told) throws IOException {
    TruthCheck check = new TruthCheck();
    check.all(truth, told);
    return new Outcome(
        check.stories,
        check.reports,
        check.assertions,
        check.rederived,
        check.positions,
        check.problems);
  }

  private void all(BufferedReader truth, BufferedReader told) throws IOException {
    String next = truth.readLine();
    for (String line = told.readLine(); line != null; line = told.readLine()) {
      StoryTruth story = json.readValue(line, StoryTruth.class);
      List<ReportTruth> of = new ArrayList<>();
      while (next != null) {
        ReportTruth report = json.readValue(next, ReportTruth.class);
        if (!report.story().equals(story.story())) {
          break;
        }
        of.add(report);
        next = truth.readLine();
      }
      story(story, of);
    }
    if (next != null) {
      problem("truth about reports of no known story is left over: " + next.substring(0, 60));
    }
  }

  private void story(StoryTruth story, List<ReportTruth> of) {
    stories++;
    reports += of.size();
    Pedigree pedigree = Pedigree.of(of);
    pedigree.problems().forEach(p -> problem(story.story() + ": " + p));
    assertions += pedigree.assertions();
    rederived += pedigree.rederived();
    for (StoryTruth.Claim claim : story.claims()) {
      for (StoryTruth.Position position : claim.positions()) {
        positions++;
        new Proof(pedigree, position)
            .problems()
            .forEach(p -> problem(story.story() + " " + position.position() + ": " + p));
      }
    }
  }

  private void problem(String text) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(text);
    }
  }
}
