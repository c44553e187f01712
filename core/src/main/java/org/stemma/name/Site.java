package org.stemma.name;

import java.util.Optional;

/// A spot or area on the map that a gazetteer knows.
///
/// @param division name of the first-level division it lies in or is; blank if unknown
/// @param code of the country, two letters; blank if it is no one country's
/// @param country name of the country; blank likewise
/// @param centre its middle, for divisions and countries that of their towns
/// @param within what it names lies within so many kilometres of the centre; 0 without a centre
/// @param people in thousands; 0 if unknown
public record Site(
    String name,
    Precision precision,
    String division,
    String code,
    String country,
    Optional<Coordinates> centre,
    double within,
    int people)
    implements Comparable<Site> {

  /// How large a thing the name names.
  public enum Precision {
    TOWN,
    DIVISION,
    COUNTRY,
    REGION
  }

  /// Degrees north and east.
  public record Coordinates(double latitude, double longitude) {
    private static final double EARTH = 6371;

    /// The way along the surface, by the haversine formula.
    public double kilometresTo(Coordinates other) {
      double north = Math.toRadians(other.latitude - latitude);
      double east = Math.toRadians(other.longitude - longitude);
      double square =
          Math.pow(Math.sin(north / 2), 2)
              + Math.cos(Math.toRadians(latitude))
                  * Math.cos(Math.toRadians(other.latitude))
                  * Math.pow(Math.sin(east / 2), 2);
      return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(square)));
    }
  }

  /// Where it is, in words: "Weirton, Weirshire, Ruritania".
  public String words() {
    String area = division.isEmpty() || division.equals(name) ? "" : ", " + division;
    return name + area + (country.isEmpty() || country.equals(name) ? "" : ", " + country);
  }

  @Override
  public int compareTo(Site other) {
    int size = Integer.compare(other.people, people);
    return size != 0 ? size : (words() + code).compareTo(other.words() + other.code);
  }
}
