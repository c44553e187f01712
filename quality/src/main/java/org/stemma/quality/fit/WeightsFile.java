package org.stemma.quality.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.evidence.Weights;
import org.stemma.quality.metric.Calibration;

/// A weights file rewritten: new numbers for its features, and a new account of how they were made.
/// All else, thresholds and comments, stays as it is.
final class WeightsFile {
  private static final String MADE = "# Made by: ";
  private static final String FROM = "# From: ";
  private static final String EXAMPLES = "# Examples: ";
  private static final String HELD_OUT = "# Held out: ";

  private WeightsFile() {}

  /// @param made the lines that tell how, without the signs of comments
  static List<String> rewritten(List<String> lines, Weights weights, Made made) {
    return rewritten(lines, weights, made.lines());
  }

  /// @param made the lines that tell how, as comments
  static List<String> rewritten(List<String> lines, Weights weights, List<String> made) {
    List<String> written = new ArrayList<>();
    boolean features = false;
    for (String line : lines) {
      if (line.startsWith("[")) {
        features = line.startsWith("[features]");
      }
      if (line.startsWith(MADE)) {
        written.addAll(made);
      } else if (!isAccount(line)) {
        written.add(features ? entry(line, weights) : line);
      }
    }
    return written;
  }

  private static boolean isAccount(String line) {
    return line.startsWith(FROM) || line.startsWith(EXAMPLES) || line.startsWith(HELD_OUT);
  }

  private static String entry(String line, Weights weights) {
    int tab = line.indexOf('\t');
    if (tab < 1 || line.startsWith("#")) {
      return line;
    }
    String name = line.substring(0, tab);
    double weight = name.equals("intercept") ? weights.intercept() : weights.weight(name);
    return name + "\t" + String.format(Locale.ROOT, "%.4f", weight);
  }

  /// How weights were made.
  record Made(
      String command,
      List<String> data,
      int examples,
      int groups,
      Calibration before,
      Calibration heldOut) {
    List<String> lines() {
      List<String> lines = new ArrayList<>();
      lines.add(MADE + command);
      data.forEach(d -> lines.add(FROM + d));
      lines.add(EXAMPLES + examples + " in " + groups + " groups; five folds by group");
      lines.add(HELD_OUT + heldOut.inWords());
      lines.add(HELD_OUT + "weights by hand: " + before.inWords());
      return lines;
    }
  }
}
