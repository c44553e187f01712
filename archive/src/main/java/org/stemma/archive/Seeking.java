package org.stemma.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stemma.archive.ArchiveException.Kind;

/// Looks in the index, and finds the reports of what it says.
final class Seeking {
  private final Folder folder;
  private final Catalogue catalogue;

  Seeking(Folder folder, Catalogue catalogue) {
    this.folder = folder;
    this.catalogue = catalogue;
  }

  /// @throws ArchiveException if there is no index
  Found found(Question question, int most) throws IOException {
    if (new Index(folder.index()).sequence().isEmpty()) {
      throw new ArchiveException(
          Kind.DAMAGED, folder.index() + ": is no index; make it anew with stemma rebuild");
    }
    try (Search search = new Search(folder.index())) {
      Search.Answer answer = search.answer(question, most);
      List<Hit> hits = new ArrayList<>();
      for (Search.Entry one : answer.entries()) {
        catalogue
            .byKey(one.key())
            .ifPresent(f -> hits.add(new Hit(f, one.score(), one.source(), one.snippets())));
      }
      return new Found(hits, answer.total(), answer.facets());
    }
  }
}
