package org.stemma.attribution;

import java.util.Optional;
import org.stemma.language.Reading;
import org.stemma.language.Sentence;
import org.stemma.name.Entity;
import org.stemma.name.Names;
import org.stemma.report.Byline;
import org.stemma.report.Post;
import org.stemma.text.Span;

/// The authors on whose word embedded posts stand.
record Accounts(Reading reading, Names names) {
  /// Whoever signs the post that a sentence is part of.
  Optional<Link> of(int sentence) {
    Sentence words = reading.sentences().get(sentence);
    return reading.report().postAt(words.span().start()).flatMap(this::author);
  }

  private Optional<Link> author(Post post) {
    return post.signed().map(signed -> link(post, signed));
  }

  private Link link(Post post, Byline signed) {
    Span where = post.handle().map(h -> h.span().union(signed.span())).orElse(signed.span());
    Optional<Entity> entity = names.at(reading.report().passage(signed.span()));
    return new Link(
        kind(post, signed, entity),
        signed.name(),
        entity.map(Entity::id),
        Optional.of(where),
        Optional.empty());
  }

  private static Link.Kind kind(Post post, Byline signed, Optional<Entity> entity) {
    boolean house =
        Media.KNOWN.isNamed(signed.name())
            || post.handle().filter(h -> Media.KNOWN.isNamed(h.name().substring(1))).isPresent();
    if (house) {
      return Link.Kind.AGENCY;
    }
    return entity.filter(e -> e.kind() == Entity.Kind.ORGANISATION).isPresent()
        ? Link.Kind.GROUP
        : Link.Kind.PERSON;
  }
}
