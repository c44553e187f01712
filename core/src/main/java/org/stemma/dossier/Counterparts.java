package org.stemma.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.attribution.Assertion;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimId;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;
import org.stemma.text.Text;

/// What of two dossiers of a story is the same: assertions that stand at one place of one
/// text, whatever their report is called by now, and the claims that share most of them.
final class Counterparts {
  private final Dossier after;
  private final Map<Place, Claim> claims = new HashMap<>();

  Counterparts(Dossier before, Dossier after) {
    this.after = after;
    Places places = Places.of(before);
    before.claims().forEach(c -> c.assertions().forEach(a -> claims.put(places.of(a), c)));
  }

  /// A place of a text.
  record Place(Text text, Span span) {}

  /// A claim with the one it was, if it was there.
  record Pair(Optional<Claim> before, Claim after) {}

  /// The texts of a dossier's reports.
  record Places(Map<ReportId, Text> texts) {
    static Places of(Dossier dossier) {
      Map<ReportId, Text> texts = new HashMap<>();
      dossier.reports().forEach(r -> texts.put(r.id(), r.text()));
      return new Places(texts);
    }

    Place of(Assertion assertion) {
      return of(assertion.where());
    }

    Place of(Passage where) {
      return new Place(texts.getOrDefault(where.report(), new Text("")), where.span());
    }
  }

  /// The claims of the later dossier in its order; no earlier claim stands twice.
  List<Pair> pairs() {
    Set<ClaimId> met = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    Places places = Places.of(after);
    for (Claim claim : after.claims()) {
      pairs.add(new Pair(same(claim, places).filter(c -> met.add(c.id())), claim));
    }
    return pairs;
  }

  /// The earlier claim with which a claim shares most assertions.
  private Optional<Claim> same(Claim claim, Places places) {
    List<Claim> shared =
        claim
            .assertions()
            .flatMap(a -> Optional.ofNullable(claims.get(places.of(a))).stream())
            .toList();
    return shared.stream()
        .max(
            Comparator.comparingLong(
                    (Claim c) -> shared.stream().filter(o -> o.id().equals(c.id())).count())
                .thenComparing(Claim::id, Comparator.reverseOrder()));
  }
}
