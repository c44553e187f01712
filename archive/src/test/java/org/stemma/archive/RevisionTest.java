package org.stemma.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.dossier.Dossier;
import org.stemma.name.Gazetteer;

/// A page that has changed is a version of the same report: kept, compared, and no witness.
class RevisionTest {
  private static final String FIRST =
      "The ferry Aurelia ran aground off Ostholm on Tuesday, the harbour master said. At least 40"
          + " passengers were hurt, the harbour master said. The captain was drunk, a deckhand"
          + " said.";
  private static final String SECOND =
      "The ferry Aurelia ran aground off Ostholm on Tuesday, the harbour master said. At least 12"
          + " passengers were hurt, the harbour master said. Divers will look at the hull on"
          + " Friday, the harbour master said.";

  @TempDir private Path folder = Path.of("");

  private Path page(String name, String address, String text) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        "<html><head><link rel='canonical' href='"
            + address
            + "'><meta property='og:site_name' content='Coast Daily'>"
            + "<meta property='article:published_time' content='2018-06-07T08:00:00Z'>"
            + "<title>Ferry runs aground off Ostholm</title></head><body><article>"
            + "<h1>Ferry runs aground off Ostholm</h1><p>"
            + text
            + "</p></article></body></html>");
  }

  @Test
  void aChangedPageIsAVersionAndWhatChangedIsShown() throws IOException {
    Path archive = folder.resolve("archive");
    Path first = page("morning.html", "https://www.coast.example/ferry?utm_source=x", FIRST);
    Path second = page("evening.html", "https://coast.example/ferry/", SECOND);

    assertThat(Desk.add(archive, first)).singleElement().isInstanceOf(Outcome.Fresh.class);
    assertThat(Desk.add(archive, second)).singleElement().isInstanceOf(Outcome.Changed.class);

    try (Archive open = Archive.read(archive)) {
      Filed before = open.report("morning");
      Filed after = open.report("evening");
      assertThat(open.versions(after)).containsExactly(before, after);
      Revision revision =
          open.revision(before, after, Desk.LIGHT, Gazetteer.builtIn(), stage -> {});
      assertThat(revision.dropped()).anyMatch(w -> w.contains("captain was drunk"));
      assertThat(revision.added()).anyMatch(w -> w.contains("Divers will look"));
      assertThat(revision.kept()).isPositive();
      assertThat(all(revision)).anyMatch(w -> w.contains("12 passengers"));
    }
  }

  private static List<String> all(Revision revision) {
    return java.util.stream.Stream.of(revision.dropped(), revision.added(), revision.changed())
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void aVersionAddsNoWitness() throws IOException {
    Path archive = folder.resolve("archive");
    Desk.add(archive, page("morning.html", "https://coast.example/ferry", FIRST));
    int once = lines(Desk.dossier(archive));
    Desk.add(archive, page("evening.html", "https://coast.example/ferry", SECOND));

    assertThat(once).isEqualTo(1);
    assertThat(lines(Desk.dossier(archive))).isEqualTo(once);
  }

  @Test
  void aVersionThatTakesThePageBackLeavesNoLineAndTheDossierIsThatOfTheFiles() throws IOException {
    Path archive = folder.resolve("archive");
    Path first = page("morning.html", "https://coast.example/ferry", FIRST);
    Desk.add(archive, first);
    assertThat(lines(Desk.dossier(archive))).isEqualTo(1);
    Path second =
        page("evening.html", "https://coast.example/ferry", "This article has been withdrawn.");
    Desk.add(archive, second);

    Dossier dossier = Desk.dossier(archive);

    assertThat(dossier.reports()).hasSize(2).allMatch(r -> r.isRetracted());
    assertThat(lines(dossier)).isZero();
    assertThat(Desk.json(archive)).isEqualTo(Desk.fresh(first, second));
  }

  @Test
  void whatAnArchiveHasGrownToIsWhatAFreshRunMakesAtEveryStep() throws IOException {
    Path archive = folder.resolve("archive");
    List<Path> files = Desk.files(Desk.sample("teshkel-harbour"));
    for (int i = 1; i <= files.size(); i++) {
      Desk.add(archive, files.get(i - 1));
      if (i >= files.size() - 1) {
        assertThat(Desk.json(archive))
            .as("after %s", files.get(i - 1))
            .isEqualTo(Desk.fresh(files.subList(0, i).toArray(Path[]::new)));
      }
    }
  }

  private static int lines(Dossier dossier) {
    return dossier.supports().values().stream().mapToInt(s -> s.lines()).max().orElse(0);
  }
}
