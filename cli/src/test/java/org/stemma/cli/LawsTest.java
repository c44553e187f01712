package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.attribution.Assertion;
import org.stemma.claim.Position;
import org.stemma.dossier.Dossier;
import org.stemma.edition.JsonEdition;
import org.stemma.report.Document;
import org.stemma.report.Received;
import org.stemma.report.Report;
import org.stemma.witness.Support;

/// The laws of counting, on stories generated from a seed; the seed is the test's name. Set
/// `-Dstemma.seed` to repeat one.
class LawsTest {
  static LongStream seeds() {
    Long one = Long.getLong("stemma.seed");
    return one != null ? LongStream.of(one) : LongStream.range(1, 13);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfReportsChangesNoByte(long seed) {
    GeneratedStory story = new GeneratedStory(seed);
    List<Received> reports = story.reports(3, 2);

    String asGiven = json(reports);
    String shuffled = json(story.shuffled(reports));

    assertThat(shuffled).isEqualTo(asGiven);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void severalOutletsOnOneWireAreOneLine(long seed) {
    Support support = theClaim(new GeneratedStory(seed).reports(3, 0));

    assertThat(support.outlets()).isEqualTo(3);
    assertThat(support.lines()).isEqualTo(1);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aVerbatimCopyAddsNoOriginAndNoLine(long seed) {
    List<Received> reports = new GeneratedStory(seed).reports(2, 2);
    Support before = theClaim(reports);
    Document copied =
        GeneratedStory.document(reports.get(new Random(seed).nextInt(reports.size())));
    List<Received> more = new ArrayList<>(reports);
    more.add(GeneratedStory.document("900", "Copycat Daily", copied.text().chars()));

    Support after = theClaim(more);

    assertThat(after.outlets()).isEqualTo(before.outlets() + 1);
    assertThat(after.lines()).isEqualTo(before.lines());
    assertThat(after.origins()).isCloseTo(before.origins(), within(0.05));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aReportWithAnOwnNamedSourceAddsExactlyOne(long seed) {
    Support before = theClaim(new GeneratedStory(seed).reports(3, 1));
    Support after = theClaim(new GeneratedStory(seed).reports(3, 2));

    assertThat(after.lines()).isEqualTo(before.lines() + 1);
    assertThat(after.origins()).isCloseTo(before.origins() + 1, within(0.05));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void removingAReportNeverRaisesACount(long seed) {
    List<Received> reports = new GeneratedStory(seed).reports(3, 2);
    Support all = theClaim(reports);

    for (int left = 0; left < reports.size(); left++) {
      int out = left;
      Support fewer =
          theClaim(
              IntStream.range(0, reports.size())
                  .filter(i -> i != out)
                  .mapToObj(reports::get)
                  .toList());
      assertThat(fewer.lines()).isLessThanOrEqualTo(all.lines());
      assertThat(fewer.origins()).isLessThanOrEqualTo(all.origins() + 0.001);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void furnitureChangesNoClaim(long seed) {
    List<Received> reports = new GeneratedStory(seed).reports(2, 1);
    List<Received> furnished = new ArrayList<>();
    for (Received received : reports) {
      Document d = GeneratedStory.document(received);
      furnished.add(
          GeneratedStory.document(
              d.id().value(),
              outlet(d),
              d.text().chars()
                  + "\nShare this article\n0 Comments\n\nYou might also like\n\nTen pies to try before spring\n"));
    }

    assertThat(sayings(dossier(furnished))).isEqualTo(sayings(dossier(reports)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everySummarySentenceIsCoveredByWhatItCites(long seed) {
    Dossier dossier = dossier(new GeneratedStory(seed).reports(3, 2));

    assertThat(dossier.summary()).isNotEmpty();
    for (Dossier.SummarySentence sentence : dossier.summary()) {
      assertThat(sentence.cites()).isNotEmpty();
      assertThat(foreign(dossier, sentence)).as(sentence.text()).isEmpty();
    }
  }

  private static List<String> foreign(Dossier dossier, Dossier.SummarySentence sentence) {
    StringBuilder cited = new StringBuilder();
    for (Assertion assertion : sentence.cites()) {
      Report report = report(dossier, assertion);
      cited
          .append(report.text().of(assertion.sentence().span()))
          .append(' ')
          .append(report.outletName())
          .append(' ');
      assertion.chain().links().forEach(l -> cited.append(l.name()).append(' '));
    }
    dossier
        .supports()
        .values()
        .forEach(s -> cited.append(s.outlets()).append(' ').append(s.lines()).append(' '));
    return Pattern.compile("\\b(?:\\p{Lu}[\\p{L}’'-]+|\\d+)\\b")
        .matcher(sentence.text().substring(1))
        .results()
        .map(r -> r.group())
        .filter(w -> !cited.toString().contains(w))
        .toList();
  }

  private static String outlet(Document document) {
    return document.stated().getFirst().value();
  }

  private static SortedSet<String> sayings(Dossier dossier) {
    SortedSet<String> sayings = new TreeSet<>();
    dossier
        .claims()
        .forEach(
            c ->
                sayings.add(
                    c.assertions()
                        .map(a -> a.where().report() + " " + words(dossier, a))
                        .sorted()
                        .toList()
                        .toString()));
    return sayings;
  }

  private static String words(Dossier dossier, Assertion assertion) {
    return report(dossier, assertion).text().of(assertion.where().span());
  }

  private static Report report(Dossier dossier, Assertion assertion) {
    return dossier.reports().stream()
        .filter(r -> r.id().equals(assertion.where().report()))
        .findFirst()
        .orElseThrow();
  }

  private static String json(List<Received> reports) {
    return JsonEdition.print(dossier(reports), "test");
  }

  private static Dossier dossier(List<Received> reports) {
    return Stories.dossier(reports, "light");
  }

  /// The support of the position that most reports take on the claim.
  private static Support theClaim(List<Received> reports) {
    Dossier dossier = dossier(reports);
    Position position =
        dossier.claims().stream()
            .flatMap(c -> c.positions().stream())
            .filter(
                p ->
                    p.assertions().stream()
                        .anyMatch(a -> GeneratedStory.isTheClaim(words(dossier, a))))
            .max(java.util.Comparator.comparingInt((Position p) -> support(dossier, p).reports()))
            .orElseThrow();
    return support(dossier, position);
  }

  private static Support support(Dossier dossier, Position position) {
    return java.util.Objects.requireNonNull(dossier.supports().get(position.id()));
  }
}
