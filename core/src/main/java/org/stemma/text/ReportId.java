package org.stemma.text;

/// What a report is called within a dossier: its file name without extension, or the id its feed
/// gives.
public record ReportId(String value) implements Comparable<ReportId> {
  public ReportId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a report needs an id");
    }
  }

  @Override
  public int compareTo(ReportId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
