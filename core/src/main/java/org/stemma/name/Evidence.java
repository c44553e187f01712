package org.stemma.name;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.Because;
import org.stemma.text.Passage;

/// What speaks for and against two names being one, summed in log-odds.
final class Evidence {
  private final List<Because> pro = new ArrayList<>();
  private final List<Because> con = new ArrayList<>();
  private final Passage[] where;
  private double sum;

  /// @param prior how likely two such names are one before anything is compared, in log-odds
  Evidence(double prior, Node a, Node b) {
    this.sum = prior;
    this.where = new Passage[] {a.first(), b.first()};
  }

  Evidence add(double weight, String rule, String says) {
    sum += weight;
    (weight >= 0 ? pro : con).add(Because.of(rule, says, where));
    return this;
  }

  double probability() {
    return 1 / (1 + Math.exp(-sum));
  }

  List<Because> pro() {
    return pro;
  }

  List<Because> con() {
    return con;
  }
}
