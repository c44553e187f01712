package org.stemma.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Reading;
import org.stemma.name.Entity;
import org.stemma.name.Names;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// Tells who the printed words of a source mean, in one report from its beginning: a name, a
/// description, or one cited
/// before.
///
/// A pronoun, a role or a bare surname means the last cited speaker that it fits; a person who is
/// the subject of a
/// sentence without a cue counts as cited. Nothing is guessed beyond that.
final class Speakers {
  private static final Set<String> FIRST =
      Set.of("i", "we", "me", "my", "our", "you", "who", "which");

  private final Reading reading;
  private final Names names;
  private final Cited cited;

  Speakers(Reading reading, Names names) {
    this.reading = reading;
    this.names = names;
    this.cited = new Cited(new Callings(names));
  }

  /// Those cited so far.
  Cited cited() {
    return cited;
  }

  /// Notes a person who is the subject of a sentence that cites nobody: "Ann Lee was on the bus.
  /// She said ...".
  void introduce(Words words, Range subject, int sentence) {
    of(words, subject, -1)
        .filter(s -> isBroughtIn(words, subject, s))
        .ifPresent(s -> cited.introduce(s, sentence));
  }

  private static boolean isBroughtIn(Words words, Range subject, Speaker speaker) {
    return speaker.kind() == Link.Kind.PERSON
        ? speaker.how().isEmpty()
        : speaker.isPerson()
            && SourceWords.isSpeaker(speaker.head())
            && !words.at(subject.from()).isPronoun();
  }

  /// A news house as a party.
  Link house(String name, Span span) {
    return new Link(
        Link.Kind.AGENCY, name, entity(span).map(Entity::id), Optional.of(span), Optional.empty());
  }

  /// Who is meant, or nobody for "I" and "we" and pronouns that nothing precedes.
  ///
  /// @param sentence its index, by which a person just brought in is found again
  Optional<Speaker> of(Words words, Range range, int sentence) {
    Range source = SourcePhrases.clean(words, range);
    if (source.length() <= 0) {
      return Optional.empty();
    }
    Span printed = words.span(source.from(), source.to());
    String first = words.lower(source.from());
    if (FIRST.contains(first) && source.length() == 1) {
      return Optional.empty();
    }
    Optional<Speaker> opening = cited.opening(source, sentence);
    if (source.length() == 1 && words.at(source.from()).isPronoun()) {
      return cited
          .broughtIn(sentence)
          .map(s -> s.at(printed, "the person the sentence before is about"))
          .or(() -> subject(words, source.from()))
          .filter(s -> Cited.SINGULAR.contains(first) && cited.mayBeCalled(first, s))
          .or(() -> cited.pronoun(first, printed))
          .or(() -> Optional.of(unresolved(first, printed)));
    }
    Optional<Speaker> named =
        named(words, source, printed)
            .or(() -> Appositions.name(words, source).flatMap(n -> apposed(words, n, printed)));
    return named.isPresent() ? named : Optional.of(described(words, source, printed, opening));
  }

  /// The person with whom the sentence opens that goes on with "when he ...".
  private Optional<Speaker> subject(Words words, int pronoun) {
    boolean hangs = words.isSubordinator(pronoun - 1) || words.isQuestionWord(pronoun - 1);
    Passage before = reading.report().passage(words.span(0, Math.max(1, pronoun)));
    return Optional.of(before).filter(b -> hangs).stream()
        .flatMap(b -> names.mentionsIn(b).stream().limit(1))
        .filter(m -> words.indexAt(m.span().start()) <= 1)
        .flatMap(m -> names.at(m).stream())
        .filter(e -> e.kind() == Entity.Kind.PERSON)
        .map(e -> opener(e, words.span(pronoun, pronoun + 1)))
        .findFirst();
  }

  private static Speaker opener(Entity person, Span printed) {
    return new Speaker(
        Link.Kind.PERSON,
        person.name(),
        Optional.of(person.id()),
        printed,
        person.name().substring(person.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT),
        false,
        Optional.of("the person the sentence is about"));
  }

  // ---- named

  private Optional<Speaker> named(Words words, Range source, Span printed) {
    int core = SourcePhrases.coreEnd(words, source);
    String text = Media.text(words, source.from(), source.to());
    if (Media.KNOWN.isHouse(text) && words.at(source.to() - 1).isProperNoun()) {
      return Optional.of(
          new Speaker(
              Link.Kind.AGENCY,
              SourcePhrases.withoutArticle(text),
              entity(printed).map(Entity::id),
              printed,
              SourcePhrases.last(words, core),
              false,
              Optional.empty()));
    }
    Optional<Entity> entity = entity(words, source, core);
    if (entity.isPresent()) {
      Link.Kind kind =
          entity.get().kind() == Entity.Kind.PERSON ? Link.Kind.PERSON : Link.Kind.GROUP;
      return Optional.of(
          new Speaker(
              kind,
              entity.get().name(),
              Optional.of(entity.get().id()),
              printed,
              SourcePhrases.last(words, core),
              kind == Link.Kind.GROUP,
              Optional.empty()));
    }
    if (!words.at(core - 1).isProperNoun()) {
      return Optional.empty();
    }
    return Optional.of(byWords(words, source, core, printed));
  }

  /// The person whose name stands behind the description: "the mayor, Ann Lee,".
  private Optional<Speaker> apposed(Words words, Range name, Span printed) {
    return named(words, name, words.span(name.from(), name.to()))
        .filter(s -> s.kind() == Link.Kind.PERSON && s.how().isEmpty())
        .map(
            s ->
                new Speaker(
                    s.kind(), s.name(), s.entity(), printed, s.head(), false, Optional.empty()));
  }

  private Optional<Entity> entity(Words words, Range source, int core) {
    Passage whole = reading.report().passage(words.span(source.from(), source.to()));
    int coreEnd = words.at(core - 1).span().end();
    Optional<Entity> best = Optional.empty();
    for (Passage mention : names.mentionsIn(whole)) {
      Entity entity = Surnames.meant(names.at(mention).orElseThrow(), names, mention.report());
      boolean closes = mention.span().start() < coreEnd && mention.span().end() >= coreEnd;
      boolean person = entity.kind() == Entity.Kind.PERSON;
      if ((closes && isSpeaking(entity))
          || (person && !SourcePhrases.isOwned(words, mention.span()))) {
        boolean behind = !person || mention.span().start() >= coreEnd;
        best =
            best.isPresent() && best.get().kind() == Entity.Kind.PERSON && behind
                ? best
                : Optional.of(entity);
      }
    }
    return best;
  }

  private static boolean isSpeaking(Entity entity) {
    return entity.kind() != Entity.Kind.EVENT && entity.kind() != Entity.Kind.WORK;
  }

  private Optional<Entity> entity(Span printed) {
    return names.at(reading.report().passage(printed));
  }

  private Speaker byWords(Words words, Range source, int core, Span printed) {
    String head = SourcePhrases.last(words, core);
    Optional<Speaker> known = cited.surnamed(head);
    boolean titled =
        SourceWords.isTitle(words.lower(source.from()))
            || SourceWords.isSpeaker(words.lemma(source.from()));
    boolean tagged = false;
    for (int i = source.from(); i < core; i++) {
      tagged |= words.at(i).name().equals("PERSON");
    }
    boolean group =
        SourceWords.isGroup(words.lemma(core - 1))
            || words.lower(source.from()).equals("the")
            || words.at(core - 1).name().equals("ORGANIZATION");
    if (known.isPresent()) {
      return known.get().at(printed, "the same surname");
    }
    boolean person = titled || tagged || (!group && source.length() > 1);
    return new Speaker(
        person ? Link.Kind.PERSON : Link.Kind.GROUP,
        SourcePhrases.withoutArticle(Media.text(words, source.from(), source.to())),
        Optional.empty(),
        printed,
        head,
        !person,
        Optional.empty());
  }

  // ---- described

  private Speaker described(Words words, Range source, Span printed, Optional<Speaker> opening) {
    int core = SourcePhrases.headEnd(words, source);
    String head = words.lemma(core - 1);
    boolean plural =
        words.tag(core - 1).endsWith("S")
            || words.lower(core - 1).equals("police")
            || words.is(source.from(), "they", "some", "many", "several", "others", "those");
    boolean definite =
        words.is(source.from(), "the", "this", "these", "those")
            || words.tag(source.from()).equals("PRP$");
    boolean group = SourceWords.isGroup(head);
    String name = SourcePhrases.withoutArticle(Media.text(words, source.from(), source.to()));
    if (definite || (!group && core - source.from() == 1)) {
      Calling calling = Calling.of(words, source, head, plural);
      Optional<Speaker> before = cited.before(calling, opening);
      if (before.isPresent()) {
        return before
            .get()
            .at(
                printed,
                "“" + Media.text(words, source.from(), source.to()) + "” fits the last one cited");
      }
    }
    Link.Kind kind = group ? Link.Kind.GROUP : Link.Kind.UNNAMED;
    return new Speaker(kind, name, Optional.empty(), printed, head, plural, Optional.empty());
  }

  /// A pronoun that nobody before it fits: somebody speaks, and the report does not tell who.
  private static Speaker unresolved(String word, Span printed) {
    boolean plural = !Cited.SINGULAR.contains(word) && !word.equals("it");
    return new Speaker(
        Link.Kind.UNNAMED, word, Optional.empty(), printed, word, plural, Optional.empty());
  }
}
