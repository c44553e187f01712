package org.stemma.name;

/// A name that a gazetteer knows.
///
/// @param id the same for all names of one thing, such as `group:Islamic State`
/// @param name the fullest common name
/// @param strong whether the name alone tells what it means; "Reading" and "Lincoln" do not
/// @param held whether it counts only beside a longer name of the same group
record Known(String id, Entity.Kind kind, String name, boolean strong, boolean held) {
  boolean isPlace() {
    return kind == Entity.Kind.PLACE;
  }

  boolean isCountry() {
    return id.startsWith("country:");
  }
}
