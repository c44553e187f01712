package org.stemma.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.stemma.text.Resource;

/// No list of the product is written from one story: entries that stand in a single story of the
/// evaluation data, in no other text of it and not in GeoNames, are printed for a reader, are few,
/// and each has a reason.
///
/// Without the evaluation data (`STEMMA_EVALUATION`) the test is reported as not held.
final class OneStoryTest {
  private static final int MOST = 15;
  private static final int LETTERS = 4;
  private static final List<String> STORIES = List.of("mosul-2017", "croydon-2016");

  /// Lists whose entries are single words with blanks between.
  private static final Set<String> OF_WORDS =
      Set.of(
          "given.lexicon",
          "common.lexicon",
          "adjectives.lexicon",
          "labels.lexicon",
          "nicknames.lexicon");

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  @Test
  void noListIsWrittenFromOneStory() throws IOException {
    Path evaluation =
        Optional.ofNullable(System.getenv("STEMMA_EVALUATION"))
            .map(Path::of)
            .orElse(root().resolveSibling("shared").resolve("evaluation"));
    if (!Files.isDirectory(evaluation.resolve("stories"))) {
      abort("absent: no stories in the evaluation data; STEMMA_EVALUATION names their folder");
    }
    Map<String, String> alone = ofOneStory(evaluation);
    withoutThoseOf(evaluation.resolve("data"), alone);
    withoutThoseOf(evaluation.resolveSibling("gazetteer"), alone);
    alone.forEach((entry, file) -> System.out.println("one story alone: " + entry + "  " + file));

    Set<String> reasoned =
        Resource.rows(OneStoryTest.class, "one-story-entries.tsv").stream()
            .map(List::getFirst)
            .collect(Collectors.toSet());
    assertThat(alone).hasSizeLessThanOrEqualTo(MOST);
    assertThat(reasoned).containsAll(alone.keySet());
  }

  @Test
  void anEntryIsReadWithoutTheSignsOfItsList() {
    assertThat(entries("organisations.tsv", "armed\tWeirton Guard\t=WGWG|Guard of Weirton"))
        .contains("weirton guard", "wgwg", "guard of weirton");
    assertThat(entries("given.lexicon", "m\tAdam Adrian")).contains("adam", "adrian");
  }

  private static Path root() {
    return Path.of(System.getProperty("stemma.root", "..")).toAbsolutePath().normalize();
  }

  /// Entries by the list that has them, as far as exactly one story has them.
  private static Map<String, String> ofOneStory(Path evaluation) throws IOException {
    List<String> stories = new ArrayList<>();
    for (String story : STORIES) {
      StringBuilder all = new StringBuilder();
      for (Path report : files(evaluation.resolve("stories").resolve(story).resolve("reports"))) {
        all.append(text(report));
      }
      stories.add(all.toString());
    }
    Map<String, String> alone = new TreeMap<>();
    for (Path list : files(root().resolve("core/src/main/resources/org/stemma"))) {
      String name = list.getFileName().toString();
      if (name.matches(".*\\.(?:lexicon|tsv|rules)") && !name.equals("places.tsv")) {
        for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
          entries(name, line).stream()
              .filter(e -> stories.stream().filter(s -> s.contains(" " + e + " ")).count() == 1)
              .forEach(e -> alone.put(e, name));
        }
      }
    }
    return alone;
  }

  private static Set<String> entries(String list, String line) {
    if (line.startsWith("#")) {
      return Set.of();
    }
    String between = OF_WORDS.contains(list) ? "\\s+" : "[^\\p{L}\\p{N}_' .-]+";
    return Stream.of(line.split(between, -1))
        .map(e -> plain(e).strip())
        .filter(e -> e.length() >= LETTERS)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void withoutThoseOf(Path folder, Map<String, String> entries) throws IOException {
    if (Files.isDirectory(folder)) {
      for (Path file : files(folder)) {
        String text = text(file);
        entries.keySet().removeIf(e -> text.contains(" " + e + " "));
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    boolean packed = bytes.length > 2 && bytes[0] == (byte) 0x1f && bytes[1] == (byte) 0x8b;
    if (!packed) {
      return plain(new String(bytes, StandardCharsets.UTF_8));
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return plain(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (java.util.zip.ZipException broken) {
      return ""; // an archive that is broken on purpose
    }
  }

  /// Small letters and figures, one blank between words and at both ends.
  private static String plain(String text) {
    return " " + SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
  }
}
