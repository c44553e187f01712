package org.stemma;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The flow of the packages: each uses only what stands before it, and each foreign library
/// has one place.
final class ArchitectureTest {

  /// The packages under `org.stemma`, first to last. ARCHITECTURE.md shows the same list.
  private static final List<String> FLOW =
      List.of(
          "text",
          "evidence",
          "habit",
          "report",
          "language",
          "clean",
          "story",
          "name",
          "chronology",
          "quantity",
          "attribution",
          "collate",
          "claim",
          "lineage",
          "witness",
          "finding",
          "dossier",
          "intake",
          "edition",
          "simulate",
          "archive",
          "follow",
          "cli");

  /// Foreign packages, and the packages of ours that may know them.
  private static final Map<String, Set<String>> HOMES =
      Map.ofEntries(
          Map.entry("org.jsoup", Set.of("org.stemma.intake")),
          Map.entry("com.ibm.icu", Set.of("org.stemma.intake")),
          Map.entry("org.apache.commons", Set.of("org.stemma.intake")),
          Map.entry("org.apache.james", Set.of("org.stemma.intake")),
          Map.entry("com.github.luben", Set.of("org.stemma.intake")),
          Map.entry("org.brotli", Set.of("org.stemma.intake")),
          Map.entry(
              "com.fasterxml.jackson",
              Set.of(
                  "org.stemma.intake",
                  "org.stemma.edition",
                  "org.stemma.simulate",
                  "org.stemma.archive")),
          Map.entry("org.sqlite", Set.of("org.stemma.archive")),
          Map.entry("java.sql", Set.of("org.stemma.archive")),
          Map.entry("java.net.http", Set.of("org.stemma.follow")),
          Map.entry("javax.net", Set.of("org.stemma.follow")),
          Map.entry("crawlercommons", Set.of("org.stemma.follow")),
          Map.entry("org.apache.lucene", Set.of("org.stemma.archive")),
          Map.entry("org.jgrapht", Set.of("org.stemma.simulate")),
          Map.entry("gg.jte", Set.of("org.stemma.edition")),
          Map.entry("picocli", Set.of("org.stemma.cli")),
          Map.entry("edu.stanford", Set.of("org.stemma.language.corenlp")),
          Map.entry("org.ejml", Set.of("org.stemma.language.corenlp")));

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.stemma");

  @Test
  void everyClassStandsInTheFlow() {
    assertThat(OURS.stream().filter(type -> !FLOW.contains(stage(type))).map(JavaClass::getName))
        .as("classes in a package that the flow does not name")
        .isEmpty();
  }

  @Test
  void aPackageUsesOnlyWhatStandsBeforeIt() {
    assertThat(
            dependencies(ArchitectureTest::isOurs)
                .filter(use -> place(use.getTargetClass()) > place(use.getOriginClass()))
                .map(ArchitectureTest::inWords))
        .as("uses of a package that stands later in the flow")
        .isEmpty();
  }

  @Test
  void noPackagesFormACycle() {
    slices().matching("org.stemma.(**)").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void everyForeignLibraryHasOneHome() {
    assertThat(
            HOMES.entrySet().stream()
                .flatMap(
                    home ->
                        dependencies(type -> isIn(home.getKey(), type))
                            .filter(
                                use ->
                                    home.getValue().stream()
                                        .noneMatch(h -> isIn(h, use.getOriginClass())))
                            .map(use -> inWords(use) + ", at home in " + home.getValue())))
        .as("uses of a library outside its home")
        .isEmpty();
  }

  @Test
  void architectureDocumentShowsTheFlow() throws IOException {
    Path document = Path.of(System.getProperty("stemma.root", ".."), "ARCHITECTURE.md");

    assertThat(document).as("the document that shows the flow").isRegularFile();
    assertThat(flowIn(Files.readAllLines(document)))
        .as("the first word of each line in the fenced block after <!-- flow --> in %s", document)
        .isEqualTo(FLOW);
  }

  private static List<String> flowIn(List<String> lines) {
    return lines.stream()
        .dropWhile(line -> !line.strip().equals("<!-- flow -->"))
        .dropWhile(line -> !isFence(line))
        .skip(1)
        .takeWhile(line -> !isFence(line))
        .filter(line -> !line.isBlank())
        .map(line -> line.strip().split("\\s+", 2)[0])
        .toList();
  }

  private static boolean isFence(String line) {
    return line.strip().startsWith("```");
  }

  private static Stream<Dependency> dependencies(Predicate<JavaClass> target) {
    return OURS.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(use -> target.test(use.getTargetClass().getBaseComponentType()));
  }

  private static int place(JavaClass type) {
    return FLOW.indexOf(stage(type));
  }

  /// The package below `org.stemma` that a class belongs to, `language` for
  /// `org.stemma.language.corenlp.Parses`; empty above all of them.
  private static String stage(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return isOurs(type) && name.length() > "org.stemma.".length()
        ? name.substring("org.stemma.".length()).split("\\.", 2)[0]
        : "";
  }

  private static boolean isOurs(JavaClass type) {
    return isIn("org.stemma", type.getBaseComponentType());
  }

  private static boolean isIn(String parent, JavaClass type) {
    return (type.getPackageName() + ".").startsWith(parent + ".");
  }

  private static String inWords(Dependency use) {
    return use.getOriginClass().getName() + " uses " + use.getTargetClass().getName();
  }
}
