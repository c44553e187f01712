package org.stemma.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stemma.text.Resource;

final class ListsTest {
  @Test
  void anAliasMeansOneGroup() {
    Map<String, String> owners = new HashMap<>();
    List<String> doubles = new ArrayList<>();
    for (List<String> row : Resource.rows(Namer.class, "organisations.tsv")) {
      for (String alias : row.size() > 2 ? row.get(2).split("\\|") : new String[0]) {
        String owner = owners.putIfAbsent(alias.replace("=", ""), row.get(1));
        if (owner != null && !owner.equals(row.get(1))) {
          doubles.add(alias + ": " + owner + ", " + row.get(1));
        }
      }
    }
    assertThat(doubles).isEmpty();
  }

  @Test
  void aTitleHasOneClass() {
    Map<String, String> classes = new HashMap<>();
    List<String> doubles = new ArrayList<>();
    for (List<String> row : Resource.rows(Namer.class, "titles.lexicon")) {
      for (String title : row.get(1).split("\\|")) {
        String other = classes.putIfAbsent(title, row.getFirst());
        if (other != null) {
          doubles.add(title + ": " + other + ", " + row.getFirst());
        }
      }
    }
    assertThat(doubles).isEmpty();
  }

  @Test
  void placesAreCreditedToGeoNames() throws java.io.IOException {
    try (var stream = Namer.class.getResourceAsStream("places.tsv")) {
      assertThat(
              new String(
                  java.util.Objects.requireNonNull(stream).readNBytes(400),
                  java.nio.charset.StandardCharsets.UTF_8))
          .contains("GeoNames")
          .contains("Creative Commons Attribution 4.0");
    }
  }
}
