package org.stemma.simulate.wording;

import java.util.List;
import java.util.Set;
import org.stemma.simulate.event.Filler;
import org.stemma.simulate.event.Role;
import org.stemma.simulate.telling.Hedge;
import org.stemma.simulate.telling.Quoting;
import org.stemma.simulate.telling.Telling;
import org.stemma.simulate.world.Style;

/// Puts the nodes of one sentence's templates into a line.
final class Phrasing {
  private static final long CLAUSE_SALT = 1;
  private static final long FRAME_SALT = 1000;
  private static final List<String> ADVERBS =
      List.of("reportedly", "reportedly", "apparently", "allegedly", "reportedly");

  private final Grammar grammar;
  private final Style style;
  private final List<Telling> tellings;
  private final Line line;
  private final Speakers speakers;
  private final Fillers fillers;
  private final Manner manner;
  private Telling telling;
  private boolean past;
  private boolean adverb;
  private boolean inClause;
  private boolean inQuote;
  private boolean selfish;
  private String slot = "";
  private long salt = FRAME_SALT;

  /// How a sentence as a whole is worded.
  ///
  /// @param pronoun whether the source is a pronoun
  /// @param partial whether some words of the clause are quoted
  /// @param headline whether it is a headline
  /// @param composes whether the hedge stands before the clause, for the frame has no words for it
  /// @param story number of the story, on which depends what people say in it
  record Manner(boolean pronoun, boolean partial, boolean headline, boolean composes, long story) {}

  Phrasing(
      Grammar grammar,
      Style style,
      List<Telling> tellings,
      Line line,
      Discourse discourse,
      Manner manner) {
    this.grammar = grammar;
    this.style = style;
    this.tellings = List.copyOf(tellings);
    this.telling = tellings.getFirst();
    this.line = line;
    this.manner = manner;
    this.speakers = new Speakers(style, line, discourse, manner.headline());
    this.fillers = new Fillers(grammar, style, line, discourse, manner.headline());
  }

  void put(List<Node> nodes) {
    nodes.forEach(this::put);
  }

  private void put(Node node) {
    switch (node) {
      case Node.Word w -> word(w);
      case Node.Stop s -> stop(s.text());
      case Node.Fill f -> fill(f);
      case Node.Pick p -> choose(p);
      case Node.Maybe m -> maybe(m);
      case Node.Agree a -> line.words(agreeing(a), inClause ? telling.id() + "/verb" : slot);
      case Node.Adverb a -> adverb();
      case Node.Speaker s -> speakers.put(tellings, s.link(), manner.pronoun());
      case Node.Pronoun p ->
          line.words(speakers.pronoun(telling.printed().get(p.link()), p.form()), slot);
      case Node.Clause c -> clauses(c.kind());
      case Node.Cue c -> cue(c);
      case Node.Quoted q -> quoted(q.nodes(), true);
      case Node.Capital c -> line.capital();
      case Node.Verb v -> {
        List<String> verbs = grammar.verbs(v.list());
        line.words(verbs.get(draw(v.list().hashCode(), verbs.size())), slot);
      }
    }
  }

  /// What the role holds; who speaks of himself is a pronoun.
  private void fill(Node.Fill fill) {
    if (fill.role() == Role.AGENT && speaksOfItself()) {
      String pronoun = inQuote ? "we" : speakers.pronoun(telling.printed().getFirst(), "he");
      line.words(pronoun, telling.id() + "/AGENT");
    } else {
      fillers.put(telling, fill.role(), fill.form());
    }
  }

  /// Whether the only source is also the one who acts, and the clause has it for its subject.
  private boolean speaksOfItself() {
    return inClause
        && !manner.headline()
        && telling.printed().size() == 1
        && telling.filler(Role.AGENT).orElse(null) instanceof Filler.Named named
        && telling
            .printed()
            .getFirst()
            .entity()
            .filter(e -> e.id().equals(named.entity().id()))
            .isPresent()
        && selfish;
  }

  private void word(Node.Word word) {
    if (word.glued()) {
      line.glued(word.text(), slot);
    } else {
      line.words(word.text(), slot);
    }
  }

  private void stop(String mark) {
    if (mark.equals(",")) {
      line.comma();
    } else {
      line.stop(mark);
    }
  }

  private void adverb() {
    if (!inClause) {
      adverb = true;
    } else if (adverb) {
      int from = line.here();
      line.words(ADVERBS.get(draw(91, ADVERBS.size())), telling.id() + "/cue");
      line.mark(new Mark.Cue(from, line.end(), telling.id(), 0));
      adverb = false;
    }
  }

  private void choose(Node.Pick pick) {
    String before = slot;
    if (inClause) {
      slot = telling.id() + "/verb";
    }
    boolean dropsThat = !inClause && pick.options().getLast().isEmpty() && opensLoosely();
    int bound = pick.options().size() - (dropsThat ? 1 : 0);
    put(pick.options().get(draw(pick.number(), bound)));
    slot = before;
  }

  /// Whether the clause begins with a time or place, before which "that" cannot go.
  private boolean opensLoosely() {
    return isRemark() || Templates.isLoose(nodes('C').getFirst());
  }

  /// Draws by the telling's own seed, and one time in five by the habit of the house.
  private int draw(int number, int bound) {
    if (inClause && isRemark()) {
      // what was said was said in these words, whoever prints it
      long spoken = manner.story() * 1000 + Templates.number(telling.fact().id());
      return Math.floorMod(Templates.draw(spoken, number), bound);
    }
    long seed = telling.wording().synonyms();
    boolean habit = Templates.draw(seed, salt + number + 5000) % 5 == 0;
    return Math.floorMod(Templates.draw(habit ? style.synonyms() : seed, salt + number), bound);
  }

  private void maybe(Node.Maybe maybe) {
    Set<Role> roles = Templates.needed(maybe.nodes());
    boolean there = roles.stream().allMatch(this::has);
    boolean varies = telling.fact().varies().filter(roles::contains).isPresent();
    boolean trimmed = maybe.trims() && telling.wording().trimmed() && !varies;
    if (there && !trimmed) {
      put(maybe.nodes());
    }
  }

  private boolean has(Role role) {
    return Fit.has(telling, role, manner.headline());
  }

  private String agreeing(Node.Agree agree) {
    List<String> forms = agree.forms();
    if (agree.subject().isEmpty()) {
      return forms.get(past ? 1 : 0);
    }
    int number = isPlural(agree.subject()) ? 1 : 0;
    return forms.get(number + (past && forms.size() == 4 ? 2 : 0));
  }

  private boolean isPlural(String subject) {
    if (subject.equals("AGENT") && speaksOfItself()) {
      return inQuote || speakers.isPlural(telling.printed().getFirst());
    }
    if (subject.startsWith("S")) {
      int link = subject.charAt(1) - '0';
      return link < telling.printed().size() && speakers.isPlural(telling.printed().get(link));
    }
    return telling.filler(Role.valueOf(subject)).filter(fillers::isPlural).isPresent();
  }

  private void cue(Node.Cue cue) {
    String before = slot;
    slot = telling.id() + "/cue";
    int from = line.here();
    put(cue.nodes());
    for (Telling told : tellings) {
      line.mark(new Mark.Cue(from, line.end(), told.id(), cue.link()));
    }
    slot = before;
  }

  private void quoted(List<Node> nodes, boolean whole) {
    line.openQuote();
    int from = line.end();
    inQuote = true;
    put(nodes);
    inQuote = false;
    line.mark(new Mark.Quote(from, line.end()));
    line.closeQuote(whole);
  }

  private void clauses(char kind) {
    for (int i = 0; i < tellings.size(); i++) {
      if (i > 0) {
        join(kind);
      }
      telling = tellings.get(i);
      clause(kind, i > 0);
    }
    telling = tellings.getFirst();
  }

  private void join(char kind) {
    int at = draw(77, 3);
    if (at == 0) {
      line.comma();
      line.words("while", "");
    } else {
      if (at == 1) {
        line.comma();
      }
      line.words(kind == 'C' ? "and that" : "and", "");
    }
  }

  private void clause(char kind, boolean second) {
    past = kind == 'C';
    if (!second && !telling.printed().isEmpty()) {
      hedged();
    }
    int from = line.here();
    inClause = true;
    salt = CLAUSE_SALT + (second ? 500 : 0);
    put(nodes(kind), kind);
    salt = FRAME_SALT;
    inClause = false;
    past = false;
    line.mark(new Mark.Content(from, line.end(), telling.id()));
  }

  private void put(List<Node> nodes, char kind) {
    if (manner.partial() && kind != 'N' && !isRemark()) {
      partial(nodes);
    } else {
      put(nodes);
    }
  }

  private boolean isRemark() {
    return telling.fact().predicate().equals("REMARK");
  }

  /// What stands before the clause where the frame has no words for the hedge.
  private void hedged() {
    Hedge hedge = telling.hedge();
    if (manner.composes() && hedge != Hedge.ASSERTED && hedge != Hedge.REPORTED) {
      String before = slot;
      slot = telling.id() + "/hedge";
      put(grammar.hedge(hedge + (inQuote ? " D" : " C")));
      slot = before;
    }
  }

  private List<Node> nodes(char kind) {
    if (isRemark()) {
      Remark remark = grammar.remark(telling, manner.story());
      boolean cut = telling.wording().quoting() == Quoting.PARTIAL || telling.wording().trimmed();
      boolean many = !telling.printed().isEmpty() && Remark.isOfMany(telling.printed().getFirst());
      return kind == 'D' ? remark.spoken(cut, many) : remark.reported();
    }
    Predicate predicate = grammar.predicate(telling);
    List<Predicate.Form> forms =
        switch (kind) {
          case 'N' -> predicate.nominals();
          case 'H' -> predicate.headlines();
          default -> predicate.clauses();
        };
    List<Predicate.Form> fitting = Fit.fitting(forms, telling, manner.headline());
    if (fitting.isEmpty()) {
      throw new IllegalArgumentException(
          telling.id()
              + ": no template of "
              + predicate.name()
              + " fits its roles "
              + telling.fact().roles().keySet());
    }
    selfish = kind == 'C' || kind == 'D';
    List<Predicate.Form> own = fitting.stream().filter(f -> Fit.opensWithAgent(f.nodes())).toList();
    selfish &= !own.isEmpty();
    List<Predicate.Form> choice = speaksOfItself() ? own : fitting;
    return choice.get(Math.floorMod(telling.wording().clause(), choice.size())).nodes();
  }

  /// The clause with its verb and what follows, up to a place or time, in quotation marks.
  private void partial(List<Node> nodes) {
    int begin = 0;
    while (begin < nodes.size() && !Templates.isVerb(nodes.get(begin))) {
      begin++;
    }
    int end = begin;
    while (end < nodes.size() && !Templates.isLoose(nodes.get(end))) {
      end++;
    }
    put(nodes.subList(0, begin));
    if (end > begin) {
      quoted(nodes.subList(begin, end), false);
    }
    put(nodes.subList(end, nodes.size()));
  }
}
