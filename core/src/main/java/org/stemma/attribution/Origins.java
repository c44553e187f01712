package org.stemma.attribution;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stemma.name.Entity;
import org.stemma.name.Names;
import org.stemma.name.Office;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// Tells whose word assertions are: by name, by office, as a body's spokesman, or by description.
public final class Origins {
  private static final int ARTICLE = "the ".length();

  private final Names names;

  public Origins(Names names) {
    this.names = names;
  }

  /// The place in the chain of the first who speaks; "initial indications" are what somebody goes
  /// by.
  public static int speaker(Chain chain) {
    int at = 0;
    while (at + 2 < chain.links().size()
        && OriginLexicon.areEvidence(OriginLexicon.words(chain.links().get(at).name()))) {
      at++;
    }
    return at;
  }

  /// Whose word an assertion is.
  ///
  /// @param outlet who prints it, for those of whom hardly anything is said
  public Origin of(Assertion assertion, String outlet) {
    Link link = assertion.chain().links().get(speaker(assertion.chain()));
    Set<String> words = OriginLexicon.words(link.name());
    if (isNamed(link)) {
      return new Origin(link.name(), Origin.Standing.NAMED, words);
    }
    return link.source()
        .flatMap(span -> meant(new Passage(assertion.where().report(), span), words))
        .orElseGet(() -> described(link, words, outlet));
  }

  /// Origins that are short for another of those given, by their keys; of several longer ones it is
  /// the one that is printed most.
  public static Map<String, String> shorter(List<Origin> origins) {
    Map<Origin, Integer> printed = new LinkedHashMap<>();
    origins.stream().filter(o -> !o.isOpen()).forEach(o -> printed.merge(o, 1, Integer::sum));
    Map<String, String> shorter = new LinkedHashMap<>();
    for (Origin origin : printed.keySet()) {
      printed.entrySet().stream()
          .filter(e -> origin.isShortFor(e.getKey()))
          .max(
              Map.Entry.<Origin, Integer>comparingByValue()
                  .thenComparing(e -> e.getKey().key(), Comparator.reverseOrder()))
          .ifPresent(e -> shorter.putIfAbsent(origin.key(), e.getKey().key()));
    }
    return shorter;
  }

  /// Whether nobody at all is said to speak, but "reports" or "records" are said to say.
  public static boolean isHearsay(Chain chain) {
    return OriginLexicon.areEvidence(OriginLexicon.words(chain.links().get(speaker(chain)).name()));
  }

  private static boolean isNamed(Link link) {
    return link.kind() != Link.Kind.UNNAMED
        && (link.entity().isPresent() || link.kind() == Link.Kind.PERSON);
  }

  /// Who holds the office by which a source is called, or the body whose spokesman it is.
  private Optional<Origin> meant(Passage source, Set<String> words) {
    List<Entity> bodies =
        names.in(source).stream().filter(e -> e.kind() == Entity.Kind.ORGANISATION).toList();
    Set<String> rest = new TreeSet<>(words);
    for (Entity body : bodies) {
      rest.removeAll(OriginLexicon.words(body.name()));
      body.aliases().forEach(a -> rest.removeAll(OriginLexicon.words(a)));
    }
    Optional<Entity> body =
        bodies.size() == 1 && (OriginLexicon.areGeneric(rest) || OriginLexicon.areEvidence(rest))
            ? Optional.of(bodies.getFirst())
            : Optional.empty();
    return names
        .meant(source)
        .filter(e -> e.kind() == Entity.Kind.PERSON && isHead(e, source))
        .or(() -> body)
        .map(e -> new Origin(e.name(), Origin.Standing.NAMED, OriginLexicon.words(e.name())));
  }

  /// Whether the source is who holds the office or bears the name, not somebody else of whom the
  /// words say that: "an aide to the mayor", "the mayor's aide".
  private static boolean isHead(Entity person, Passage source) {
    return Stream.concat(person.offices().stream().map(Office::where), person.mentions().stream())
        .filter(w -> w.report().equals(source.report()))
        .anyMatch(w -> isAll(w.span(), source.span()));
  }

  private static boolean isAll(Span name, Span source) {
    return name.start() - source.start() <= ARTICLE && source.end() - name.end() <= 1;
  }

  private static Origin described(Link link, Set<String> words, String outlet) {
    boolean told = link.kind() == Link.Kind.GROUP || !OriginLexicon.areWitnesses(words);
    Origin.Standing standing =
        OriginLexicon.areGeneric(words)
            ? Origin.Standing.GENERIC
            : OriginLexicon.areVague(words) ? Origin.Standing.VAGUE : Origin.Standing.DESCRIBED;
    return new Origin(
        told && standing == Origin.Standing.DESCRIBED
            ? "unnamed " + OriginLexicon.description(words)
            : link.name().strip() + " (" + outlet + ")",
        standing,
        words);
  }
}
