package org.stemma.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.report.Report;
import org.stemma.text.ReportId;

/// What outlets and reports are called where room is scarce, each name still one of a kind.
final class ShortNames {
  private static final int WIDTH = 16;
  private static final int OF_HASH = 8;

  private final Map<String, String> outlets = new LinkedHashMap<>();
  private final Map<ReportId, String> reports = new LinkedHashMap<>();

  ShortNames(List<Report> reports) {
    for (Report report : reports) {
      this.reports.put(report.id(), unique(brief(report), report.id().value(), this.reports));
    }
    for (Report report : reports) {
      String outlet = report.outletName();
      String brief = report.outlet().isPresent() ? brief(outlet) : of(report.id());
      outlets.computeIfAbsent(outlet, o -> unique(brief, o, outlets));
    }
  }

  String of(ReportId report) {
    return reports.getOrDefault(report, report.value());
  }

  String outlet(String outlet) {
    return outlets.getOrDefault(outlet, outlet);
  }

  List<String> outlets(List<String> names) {
    List<String> brief = new ArrayList<>();
    names.forEach(name -> brief.add(outlet(name)));
    return brief;
  }

  private static String unique(String brief, String whole, Map<?, String> taken) {
    return brief.isBlank() || taken.containsValue(brief) ? whole : brief;
  }

  /// `004` of `004_af6b46b9996ecc14`, the beginning of an id too long to read.
  private static String brief(Report report) {
    String id = report.id().value();
    int mark = id.indexOf('_');
    String before = mark > 0 ? id.substring(0, mark) : id;
    return Columns.width(before) <= WIDTH
        ? before
        : before.substring(0, before.offsetByCodePoints(0, OF_HASH));
  }

  /// `Daily Ledger` of `The Daily Ledger`, `example` of `www.example.com`.
  private static String brief(String outlet) {
    String bare =
        outlet.replaceFirst("^(?i)(https?://)?(www\\.)?", "").replaceFirst("^The\\s+", "");
    if (bare.matches("[\\w-]+(\\.[\\w-]+)+")) {
      bare = bare.substring(0, bare.indexOf('.'));
    }
    String kept = bare;
    while (Columns.width(kept) > WIDTH && kept.indexOf(' ') > 0) {
      kept = kept.substring(0, kept.lastIndexOf(' '));
    }
    return Wording.cut(kept, WIDTH + 4);
  }
}
