package org.stemma.quality.newsroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Figures being counted: for each a sum of points and of how many there might have been, and what
/// was missed.
final class Tally {
  /// One figure so far.
  record Count(double points, double of) {}

  private final Map<String, Count> counts = new LinkedHashMap<>();
  private final List<NewsroomFigures.Miss> missed = new ArrayList<>();

  void add(String figure, double points, double of) {
    Count before = counts.getOrDefault(figure, new Count(0, 0));
    counts.put(figure, new Count(before.points() + points, before.of() + of));
  }

  void miss(String figure, String kind, String report, int begin, int end, String words) {
    missed.add(
        new NewsroomFigures.Miss(figure, kind, report, begin, end, words.replaceAll("\\s+", " ")));
  }

  Map<String, Count> counts() {
    return counts;
  }

  List<NewsroomFigures.Miss> missed() {
    return missed;
  }
}
