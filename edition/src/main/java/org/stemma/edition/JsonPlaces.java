package org.stemma.edition;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.stemma.name.Place;
import org.stemma.name.Site;

/// Places on the map as the format gives them: degrees, kilometres, and what else the name may
/// mean.
final class JsonPlaces {
  private final Citations cite;

  JsonPlaces(Citations cite) {
    this.cite = cite;
  }

  ObjectNode place(Place place) {
    ObjectNode node = site(place.site());
    Citations.putNumber(node, "probability", place.probability());
    node.set("alternatives", Citations.list(place.alternatives(), JsonPlaces::alternative));
    node.set("why", cite.why(place.why()));
    return node;
  }

  private static ObjectNode alternative(Place.Alternative other) {
    ObjectNode node = site(other.site());
    Citations.putNumber(node, "probability", other.probability());
    return node;
  }

  private static ObjectNode site(Site site) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("name", site.name());
    node.put("precision", Wording.of(site.precision()));
    put(node, "division", site.division());
    put(node, "country", site.country());
    put(node, "country_code", site.code());
    site.centre()
        .ifPresentOrElse(
            c -> {
              Citations.putNumber(node, "latitude", c.latitude());
              Citations.putNumber(node, "longitude", c.longitude());
              Citations.putNumber(node, "within_km", site.within());
            },
            () -> node.putNull("latitude").putNull("longitude").putNull("within_km"));
    return node;
  }

  private static void put(ObjectNode node, String key, String words) {
    if (words.isEmpty()) {
      node.putNull(key);
    } else {
      node.put(key, words);
    }
  }
}
