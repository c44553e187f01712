package org.stemma.report;

import java.util.List;
import org.stemma.text.Because;

/// Who published a report.
public record Outlet(String name, List<Because> why) {
  public Outlet {
    why = List.copyOf(why);
  }
}
