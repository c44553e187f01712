package org.stemma.lineage;

import java.util.regex.Pattern;
import org.stemma.report.Credit;
import org.stemma.report.Report;
import org.stemma.text.Span;

/// Which credits name a house: not those that only call somebody an agency, nor those whose words
/// are the beginning of a longer name, nor a second reading of words that name a house already.
final class Namings {
  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");
  private static final Pattern ARTICLE = Pattern.compile("^the\\h");
  private static final Pattern GOES_ON = Pattern.compile("^\\h\\p{Lu}\\p{Ll}");

  private Namings() {}

  static boolean isNaming(Report report, Credit credit) {
    return credit.kind() != Credit.Kind.TOLD
        || credit.span().filter(s -> !isNaming(report, credit, s)).isEmpty();
  }

  private static boolean isNaming(Report report, Credit credit, Span span) {
    return CAPITAL.matcher(report.text().of(span)).find()
        && !isBeginning(report, span)
        && !isReadAlready(report, credit, span);
  }

  /// "the Public" of "the Public Works Office" is not the paper of that name.
  private static boolean isBeginning(Report report, Span span) {
    String chars = report.text().chars();
    return ARTICLE.matcher(report.text().of(span)).find()
        && GOES_ON
            .matcher(chars.substring(span.end(), Math.min(span.end() + 3, chars.length())))
            .find();
  }

  private static boolean isReadAlready(Report report, Credit credit, Span span) {
    return report.credits().stream()
        .takeWhile(c -> !c.equals(credit))
        .anyMatch(c -> c.span().filter(span::equals).isPresent());
  }
}
