package org.stemma.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.stemma.attribution.Assertion;
import org.stemma.claim.Claim;
import org.stemma.claim.Position;
import org.stemma.dossier.Dossier;
import org.stemma.text.ReportId;

/// What a version of a report says otherwise than another: claims it has dropped, added or
/// changed.
///
/// @param kept how many claims both make alike
public record Revision(List<String> dropped, List<String> added, List<String> changed, int kept) {
  public Revision {
    dropped = List.copyOf(dropped);
    added = List.copyOf(added);
    changed = List.copyOf(changed);
  }

  /// @param dossier of the two versions alone
  static Revision of(Dossier dossier, SortedMap<ReportId, Filed> keys, Filed before, Filed after) {
    Making making = new Making(dossier, keys, before, after);
    dossier.claims().forEach(making::take);
    return new Revision(making.dropped, making.added, making.changed, making.kept);
  }

  /// Sorts claims as they come.
  private static final class Making {
    private final Dossier dossier;
    private final SortedMap<ReportId, Filed> keys;
    private final Filed before;
    private final Filed after;
    private final List<String> dropped = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private int kept;

    Making(Dossier dossier, SortedMap<ReportId, Filed> keys, Filed before, Filed after) {
      this.dossier = dossier;
      this.keys = keys;
      this.before = before;
      this.after = after;
    }

    void take(Claim claim) {
      Optional<Position> was = position(claim, before);
      Optional<Position> is = position(claim, after);
      if (was.isEmpty() && is.isPresent()) {
        added.add(words(is.get(), after));
      } else if (is.isEmpty() && was.isPresent()) {
        dropped.add(words(was.get(), before));
      } else if (was.isPresent() && is.isPresent()) {
        both(was.get(), is.get());
      }
    }

    private void both(Position was, Position is) {
      if (was.id().equals(is.id()) && words(was, before).equalsIgnoreCase(words(is, after))) {
        kept++;
      } else {
        changed.add(words(was, before) + " -> " + words(is, after));
      }
    }

    private Optional<Position> position(Claim claim, Filed of) {
      return claim.positions().stream().filter(p -> assertion(p, of).isPresent()).findFirst();
    }

    private Optional<Assertion> assertion(Position position, Filed of) {
      return position.assertions().stream()
          .filter(
              a ->
                  Optional.ofNullable(keys.get(a.where().report()))
                      .filter(f -> f.key().equals(of.key()))
                      .isPresent())
          .findFirst();
    }

    private String words(Position position, Filed of) {
      return assertion(position, of)
          .flatMap(
              a ->
                  dossier.reports().stream()
                      .filter(r -> r.id().equals(a.where().report()))
                      .map(r -> r.text().of(a.where().span()).replaceAll("\\s+", " "))
                      .findFirst())
          .orElse("");
    }
  }
}
