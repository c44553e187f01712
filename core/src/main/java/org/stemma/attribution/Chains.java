package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.language.Reading;
import org.stemma.name.Names;
import org.stemma.text.Because;
import org.stemma.text.Span;

/// Builds the chain behind each attribution of a report: who says it, who passed it on, and the
/// outlet last.
final class Chains {
  private final Reading reading;
  private final Speakers speakers;
  private final Mediums mediums;
  private final Accounts accounts;
  private final Link outlet;

  Chains(Reading reading, Names names, Speakers speakers) {
    this.reading = reading;
    this.speakers = speakers;
    this.mediums = new Mediums(speakers);
    this.accounts = new Accounts(reading, names);
    this.outlet =
        new Link(
            Link.Kind.OUTLET,
            reading.report().outletName(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  Chain outlet() {
    return new Chain(List.of(outlet));
  }

  /// Whoever signs the embedded post that a sentence is part of.
  Optional<Link> account(int sentence) {
    return accounts.of(sentence);
  }

  Chain ofAccount(Link account) {
    return new Chain(List.of(account, outlet));
  }

  /// The attribution that a citation makes, or none where nobody can be found behind it.
  Optional<Voice> voice(
      Citation citation,
      int sentence,
      List<Span> content,
      Optional<Voice> parent,
      Quotations quotations,
      boolean aloud) {
    Words words = citation.words();
    Span cue = words.span(citation.cue().from(), citation.cue().to());
    List<Because> why = new ArrayList<>();
    why.add(
        Because.of(citation.rule(), "“" + reading.of(cue) + "”", reading.report().passage(cue)));
    List<Link> links = new ArrayList<>();
    boolean thing =
        citation.rule().equals("cue-evidence")
            && parent.isPresent()
            && citation.parties().stream().noneMatch(p -> SourceWords.isBearer(words, p));
    List<Speaker> said =
        thing || meansParent(citation, parent) ? List.of() : said(citation, sentence);
    for (Speaker speaker : said) {
      links.add(speaker.link(Optional.of(cue)));
      speaker
          .how()
          .ifPresent(
              h ->
                  why.add(
                      Because.of(
                          "resolved-source",
                          speaker.name() + ": " + h,
                          reading.report().passage(speaker.printed()))));
    }
    if (parent.isPresent()
        && (citation.rule().equals("cue-perceive") || citation.rule().equals("cue-ask"))) {
      return Optional.empty();
    }
    boolean firstPerson = said.isEmpty() && !citation.isAgentless() && parent.isPresent();
    if (said.isEmpty() && !citation.isAgentless() && !firstPerson) {
      return Optional.empty();
    }
    mediums.of(citation, said).ifPresent(links::add);
    parent.ifPresent(p -> p.attribution().chain().links().forEach(links::add));
    if (parent.isEmpty()) {
      accounts.of(sentence).ifPresent(links::add);
      links.add(outlet);
    }
    if (aloud && !said.isEmpty()) {
      Cited cited = speakers.cited();
      said.forEach(parent.isPresent() ? cited::citeWithin : cited::cite);
    }
    Hedge hedge =
        parent.map(p -> p.attribution().hedge()).orElse(Hedge.ASSERTED).weaker(citation.hedge());
    Basis basis =
        said.size() > 1
                || (parent.isPresent() && !said.isEmpty() && citation.basis() == Basis.STATED)
            ? Basis.RELAYED
            : citation.basis();
    Optional<Span> source =
        citation.source().filter(r -> r.length() > 0).map(r -> words.span(r.from(), r.to()));
    Attribution attribution =
        new Attribution(
            reading.id(),
            source,
            Optional.of(cue),
            content,
            new Chain(distinct(links)),
            hedge,
            citation.certainty(),
            quotation(content, quotations),
            basis,
            why);
    return Optional.of(new Voice(attribution, citation.negated(), sentence));
  }

  /// "Lee said he believed ...": the pronoun inside somebody's words is that one.
  private static boolean meansParent(Citation citation, Optional<Voice> parent) {
    boolean pronoun =
        citation.parties().size() == 1
            && citation.parties().getFirst().length() == 1
            && citation.words().is(citation.parties().getFirst().from(), "he", "she", "they");
    boolean plural = pronoun && citation.words().is(citation.parties().getFirst().from(), "they");
    return pronoun
        && parent
            .map(p -> p.attribution().chain().origin())
            .filter(
                o ->
                    plural
                        ? o.kind() != Link.Kind.PERSON
                        : o.kind() == Link.Kind.PERSON || o.kind() == Link.Kind.UNNAMED)
            .isPresent();
  }

  private List<Speaker> said(Citation citation, int sentence) {
    List<Speaker> said = new ArrayList<>();
    for (Range party : citation.parties()) {
      speakers.of(citation.words(), party, sentence).ifPresent(said::add);
    }
    if (citation.shared() && said.isEmpty()) {
      speakers
          .cited()
          .last()
          .map(s -> s.at(s.printed(), "goes on from the cue before"))
          .ifPresent(said::add);
    }
    return said;
  }

  /// Links in order, an immediate or later repetition of a party left out, the report's own outlet
  /// kept only at the end.
  private List<Link> distinct(List<Link> links) {
    List<Link> kept = new ArrayList<>();
    for (Link link : links) {
      boolean own = link.kind() != Link.Kind.OUTLET && sameHouse(link.name(), outlet.name());
      boolean repeated =
          kept.stream()
              .anyMatch(
                  k ->
                      k.name().equalsIgnoreCase(link.name())
                          || (k.entity().isPresent() && k.entity().equals(link.entity())));
      if ((!own && !repeated) || link.kind() == Link.Kind.OUTLET) {
        kept.add(link);
      }
    }
    return kept;
  }

  private static boolean sameHouse(String a, String b) {
    return a.replaceFirst("(?i)^the ", "").equalsIgnoreCase(b.replaceFirst("(?i)^the ", ""));
  }

  private static Quotation quotation(List<Span> content, Quotations quotations) {
    List<Quotation> kinds = content.stream().map(quotations::of).distinct().toList();
    return kinds.size() == 1
        ? kinds.getFirst()
        : kinds.stream().allMatch(k -> k == Quotation.INDIRECT)
            ? Quotation.INDIRECT
            : Quotation.PARTIAL;
  }

  /// The same voice going on in a sentence that is nothing but quotation.
  Voice continued(Voice before, int sentence, List<Span> content, Quotations quotations) {
    Attribution a = before.attribution();
    List<Because> why =
        List.of(
            Because.of(
                "quotation-goes-on",
                "a sentence wholly in quotation marks after one by the same speaker",
                reading.report().passage(a.content().getLast())));
    Hedge hedge = a.chain().isSourced() ? Hedge.REPORTED : a.hedge();
    Attribution next =
        new Attribution(
            a.report(),
            Optional.empty(),
            Optional.empty(),
            content,
            a.chain(),
            hedge,
            new Certainty(Hedge.ASSERTED, a.certainty().outlet(), false),
            quotation(content, quotations),
            Basis.STATED,
            why);
    return new Voice(next, false, sentence, before.continues().or(a::cue));
  }

  /// Notes a person who is the subject of a sentence that cites nobody.
  void introduce(Words words, List<Clause> clauses, int sentence) {
    for (Clause clause : clauses) {
      if (clause.kind() == Clause.Kind.MAIN && clause.verb().isFinite()) {
        Range subject = NounPhrases.before(words, clause.subject(), clause.verb().first());
        if (subject.length() > 0) {
          speakers.introduce(words, NounPhrases.head(words, subject), sentence);
        }
        return;
      }
    }
  }
}
