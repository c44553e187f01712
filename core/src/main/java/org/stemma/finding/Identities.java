package org.stemma.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.name.Entity;
import org.stemma.text.Because;
import org.stemma.text.Passage;

/// People and groups that are probably one and were left apart, for a person to decide.
final class Identities {
  private Identities() {}

  static List<Findings.Draft> of(Findings.Evidence evidence) {
    List<Findings.Draft> drafts = new ArrayList<>();
    for (Entity entity : evidence.names().entities()) {
      for (Entity.Proposal proposal : entity.proposed()) {
        if (entity.id().compareTo(proposal.with()) > 0) {
          continue;
        }
        Entity other = evidence.names().get(proposal.with());
        List<Because> why = new ArrayList<>(proposal.pro());
        why.addAll(proposal.con());
        why.add(Because.of("mentions", "where they are named", first(entity), first(other)));
        drafts.add(
            new Findings.Draft(
                Finding.Kind.IDENTITY,
                Optional.of(Finding.Type.NAME),
                Finding.Strength.SOFT,
                entity.name()
                    + " and "
                    + other.name()
                    + " may be one ("
                    + Math.round(proposal.probability() * 100)
                    + "%)",
                List.of(List.of(), List.of()),
                why));
      }
    }
    return drafts;
  }

  private static Passage first(Entity entity) {
    return entity.mentions().getFirst();
  }
}
