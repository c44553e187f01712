package org.stemma.collate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.stemma.attribution.Link;
import org.stemma.report.Report;

/// All of a report that laying it beside another asks for, as a hash made when first asked for:
/// its words and zones, outlet and credits, and of its clauses the terms with their weights and
/// who is cited. Days, remarks and what the report is no part of are none of it.
final class Fingerprint {
  private final Wordings wordings;
  private final Report report;
  private final List<Clause> clauses;
  private String hash = "";

  Fingerprint(Report report, List<Clause> clauses, Wordings wordings) {
    this.wordings = wordings;
    this.report = report;
    this.clauses = List.copyOf(clauses);
  }

  String hash() {
    if (hash.isEmpty()) {
      hash = made();
    }
    return hash;
  }

  private String made() {
    MessageDigest digest = begun();
    add(digest, report.id().value());
    add(digest, report.text().chars());
    add(digest, report.segments().toString());
    add(digest, report.outletName());
    add(digest, report.credits().toString());
    for (Clause clause : clauses) {
      add(digest, clause.wording().toString());
      add(digest, clause.whole() + " " + clause.attributed());
      add(digest, clause.origin().map(this::speaker).orElse(""));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private String speaker(Link origin) {
    return origin.entity().map(wordings::called).orElse("") + "\n" + origin.name();
  }

  /// Each part with its length, so that no two rows of parts are one row of letters.
  private static void add(MessageDigest digest, String part) {
    digest.update((part.length() + ":" + part).getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest begun() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
