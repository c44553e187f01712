package org.stemma.attribution;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.language.Reading;
import org.stemma.language.Sentence;
import org.stemma.report.Zone;
import org.stemma.text.Span;

/// The accounts on whose word embedded posts stand.
record Accounts(Reading reading) {
  private static final Pattern ACCOUNT = Pattern.compile("\\(?(@\\w+)\\)?");

  /// The account that an embedded post names beneath itself.
  Optional<Link> of(int sentence) {
    List<Sentence> sentences = reading.sentences();
    if (sentences.get(sentence).zone() != Zone.EMBED) {
      return Optional.empty();
    }
    for (int j = sentence;
        j < Math.min(sentences.size(), sentence + 5) && sentences.get(j).zone() == Zone.EMBED;
        j++) {
      Span span = sentences.get(j).span();
      Matcher matcher = ACCOUNT.matcher(reading.of(span));
      if (matcher.find() && (j > sentence || reading.of(span).startsWith("—"))) {
        Span where = new Span(span.start() + matcher.start(1), span.start() + matcher.end(1));
        boolean agency = Media.KNOWN.isNamed(matcher.group(1).substring(1));
        return Optional.of(
            new Link(
                agency ? Link.Kind.AGENCY : Link.Kind.PERSON,
                matcher.group(1),
                Optional.empty(),
                Optional.of(where),
                Optional.empty()));
      }
    }
    return Optional.empty();
  }
}
