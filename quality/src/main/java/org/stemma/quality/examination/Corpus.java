package org.stemma.quality.examination;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Texts with their answers, kept in a folder of this repository or outside of it.
///
/// @param name what tables and logs call it
/// @param home where its folder is looked for
/// @param folder below that home
/// @param parts files and folders below the corpus's own that must be there
public record Corpus(String name, Home home, String folder, List<String> parts) {
  public Corpus {
    parts = List.copyOf(parts);
  }

  /// Who keeps a corpus.
  public enum Home {
    /// It is part of this repository, invented or free.
    REPOSITORY,
    /// It is other people's, and kept outside of this repository.
    EVALUATION
  }

  static Corpus evaluation(String name, String folder, String... parts) {
    return new Corpus(name, Home.EVALUATION, folder, List.of(parts));
  }

  static Corpus repository(String name, String folder, String... parts) {
    return new Corpus(name, Home.REPOSITORY, folder, List.of(parts));
  }

  Path in(Ground ground) {
    return switch (home) {
      case REPOSITORY -> ground.root().resolve(folder);
      case EVALUATION -> ground.evaluation().resolve(folder);
    };
  }

  /// Why the corpus cannot be used, if it cannot.
  Optional<String> absence(Ground ground) {
    Path place = in(ground);
    if (!Files.exists(place)) {
      return Optional.of(
          switch (home) {
            case REPOSITORY -> "the folder " + folder + " is not in the repository";
            case EVALUATION ->
                "no " + folder + " in the evaluation data; STEMMA_EVALUATION names their folder";
          });
    }
    return parts.stream()
        .filter(p -> !Files.exists(place.resolve(p)))
        .findFirst()
        .map(p -> folder + " has no " + p);
  }
}
