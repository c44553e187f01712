package org.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The glossary and the public types agree: one word for one thing.
final class GlossaryTest {
  private static final Path GLOSSARY =
      Path.of(System.getProperty("stemma.root", ".."), "docs", "glossary.md");

  private static final Pattern LINE = Pattern.compile("(?m)^- `(\\w+)`: \\S.*\\.$");

  /// Packages whose types are no words of the field: the program, the deep engine's inside, and the
  /// synthetic newsroom's, which has people and houses of its own under the same words.
  private static final Set<String> ASIDE = Set.of("cli", "language.corenlp", "simulate");

  @Test
  void everyPublicTypeHasALine() throws IOException {
    assertThat(types()).as("public types found").hasSizeGreaterThan(50);
    assertThat(types())
        .as("public types without a line ``- `Type`: one sentence.`` in %s", GLOSSARY)
        .isSubsetOf(named());
  }

  @Test
  void everyLineNamesAPublicType() throws IOException {
    assertThat(named()).as("names in code font that are no public type").isSubsetOf(types());
  }

  @Test
  void everyWordStandsForOneThing() throws IOException {
    assertThat(types()).as("public types of one name").doesNotHaveDuplicates();
    assertThat(named()).as("lines of one name").doesNotHaveDuplicates();
  }

  @Test
  void everyEntryIsWellFormed() throws IOException {
    assertThat(
            Files.readAllLines(GLOSSARY, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("- "))
                .filter(line -> !line.matches("- (?:`\\w+`|\\*\\*[^*]+\\*\\*): \\S.*\\.")))
        .as("entries that are neither ``- `Type`: ….`` nor `- **term**: ….`")
        .isEmpty();
  }

  private static List<String> types() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.stemma")
            .stream()
            .filter(type -> type.isTopLevelClass() && !type.isAnonymousClass())
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> !type.getSimpleName().startsWith("Jte"))
            .filter(type -> ASIDE.stream().noneMatch(aside -> isIn(aside, stage(type))))
            .map(JavaClass::getSimpleName)
            .sorted()
            .toList();
  }

  private static boolean isIn(String aside, String stage) {
    return (stage + ".").startsWith(aside + ".");
  }

  /// `text` for `org.stemma.text.Span`.
  private static String stage(JavaClass type) {
    return type.getPackageName().replaceFirst("^org\\.stemma\\.", "");
  }

  private static List<String> named() throws IOException {
    return LINE.matcher(Files.readString(GLOSSARY, StandardCharsets.UTF_8))
        .results()
        .map((MatchResult line) -> line.group(1))
        .collect(Collectors.toList());
  }
}
