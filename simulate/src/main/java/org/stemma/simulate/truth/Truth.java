package org.stemma.simulate.truth;

import java.util.ArrayList;
import java.util.List;

/// What is true of a story and of each of its reports, lost ones among them.
public record Truth(StoryTruth story, List<ReportTruth> reports) {
  public Truth {
    reports = List.copyOf(reports);
  }

  public static Truth of(Story story) {
    TokenLineage lineage = new TokenLineage();
    List<ReportTruth> reports = new ArrayList<>();
    story
        .articles()
        .forEach(
            article -> {
              lineage.keep(article);
              reports.add(Told.of(article, story.id(), lineage));
            });
    return new Truth(Settling.of(story), reports);
  }
}
