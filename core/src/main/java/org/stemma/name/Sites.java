package org.stemma.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The places of a gazetteer on the map. Divisions and countries lie in the middle of their towns
/// and reach as far as the farthest.
final class Sites {
  private static final double LEAST_TOWN = 2;
  private static final double LARGEST_TOWN = 40;

  /// The middle of some towns, and how far the farthest is from it.
  private record Area(Site.Coordinates centre, double within) {
    static Area of(List<Site.Coordinates> towns) {
      double latitude =
          towns.stream().mapToDouble(Site.Coordinates::latitude).average().orElseThrow();
      double longitude =
          towns.stream().mapToDouble(Site.Coordinates::longitude).average().orElseThrow();
      Site.Coordinates centre = new Site.Coordinates(latitude, longitude);
      return new Area(centre, towns.stream().mapToDouble(centre::kilometresTo).max().orElseThrow());
    }
  }

  private final Map<String, String> countries;
  private final Map<String, String> divisions = new HashMap<>();
  private final Map<String, Area> areas = new HashMap<>();

  /// @param countries names by code
  Sites(List<PlaceTable> tables, Map<String, String> countries) {
    this.countries = countries;
    Map<String, List<Site.Coordinates>> towns = new TreeMap<>();
    for (PlaceTable table : tables) {
      table.all().forEach(row -> add(row, towns));
    }
    towns.forEach((area, list) -> areas.put(area, Area.of(list)));
  }

  private void add(PlaceTable.Row row, Map<String, List<Site.Coordinates>> towns) {
    if (row.centre().isEmpty()) {
      divisions.putIfAbsent(row.code() + "." + row.division(), row.name());
      return;
    }
    Site.Coordinates spot = row.centre().get();
    towns.computeIfAbsent(row.code(), c -> new ArrayList<>()).add(spot);
    towns.computeIfAbsent(row.code() + "." + row.division(), c -> new ArrayList<>()).add(spot);
  }

  Site of(PlaceTable.Row row) {
    String division = divisions.getOrDefault(row.code() + "." + row.division(), "");
    String country = countries.getOrDefault(row.code(), row.code());
    Optional<Area> area =
        Optional.ofNullable(areas.get(row.code() + "." + row.division()))
            .filter(a -> row.centre().isEmpty());
    boolean town = row.centre().isPresent();
    return new Site(
        row.name(),
        town ? Site.Precision.TOWN : Site.Precision.DIVISION,
        division,
        row.code(),
        country,
        row.centre().or(() -> area.map(Area::centre)),
        town ? reach(row.people()) : area.map(Area::within).orElse(0.0),
        row.people());
  }

  /// A rule of thumb: a town of a million reaches 16 kilometres from its middle.
  private static double reach(int thousands) {
    return Math.clamp(.5 * Math.sqrt(thousands), LEAST_TOWN, LARGEST_TOWN);
  }

  Site country(String code) {
    Optional<Area> area = Optional.ofNullable(areas.get(code));
    String name = countries.getOrDefault(code, code);
    return new Site(
        name,
        Site.Precision.COUNTRY,
        "",
        code,
        name,
        area.map(Area::centre),
        area.map(Area::within).orElse(0.0),
        0);
  }

  static Site region(String name) {
    return new Site(name, Site.Precision.REGION, "", "", "", Optional.empty(), 0, 0);
  }
}
