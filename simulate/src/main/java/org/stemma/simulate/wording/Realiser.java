package org.stemma.simulate.wording;

import java.util.List;
import java.util.Optional;
import org.stemma.simulate.chance.Chance;
import org.stemma.simulate.event.Event;
import org.stemma.simulate.event.Fact;
import org.stemma.simulate.event.Role;
import org.stemma.simulate.telling.Hedge;
import org.stemma.simulate.telling.Link;
import org.stemma.simulate.telling.Quoting;
import org.stemma.simulate.telling.Telling;
import org.stemma.simulate.world.Style;

/// Puts the tellings of one report into words, in the order of the text; it remembers who was named
/// and who spoke last.
public final class Realiser {
  private static final int PRONOUNS_PERCENT = 66;

  private final Grammar grammar;
  private final Style style;
  private final long story;
  private final Discourse discourse = new Discourse();

  public Realiser(Grammar grammar, Style style) {
    this(grammar, style, 0);
  }

  /// @param story a number that differs from story to story, so that people of different stories
  ///     say different things
  public Realiser(Grammar grammar, Style style, long story) {
    this.grammar = grammar;
    this.style = style;
    this.story = story;
  }

  /// The telling, or two of one source joined, as a sentence in the house's own style.
  public Worded sentence(List<Telling> tellings) {
    return sentence(tellings, style);
  }

  /// The same in another house's style: a verbatim copy of that house's sentence.
  public Worded sentence(List<Telling> tellings, Style as) {
    Telling first = tellings.getFirst();
    boolean pronoun =
        canCarryPronoun(first)
            && Templates.draw(first.wording().synonyms(), 71) % 100 < PRONOUNS_PERCENT;
    discourse.begin(first.printed());
    Quoting how = how(first);
    Frame frame = frame(first, kind(first, pronoun), how);
    Phrasing.Manner manner =
        new Phrasing.Manner(pronoun, how == Quoting.PARTIAL, false, composes(frame), story);
    Line line = new Line(isCurly(as));
    line.capital();
    Phrasing phrasing = new Phrasing(grammar, as, tellings, line, discourse, manner);
    phrasing.put(frame.nodes());
    return finished(line);
  }

  /// Whether the telling's source would be understood if a pronoun stood for it.
  public boolean canCarryPronoun(Telling telling) {
    return discourse.understandsPronoun(telling);
  }

  /// The telling as a headline; it leaves no trace in what the reader is taken to know.
  public Worded headline(Telling telling) {
    Line line = new Line(isCurly(style));
    line.capital();
    Phrasing.Manner manner = new Phrasing.Manner(false, false, true, false, story);
    Phrasing phrasing =
        new Phrasing(grammar, style, List.of(telling), line, new Discourse(), manner);
    Quoting how = isRemark(telling) ? Quoting.DIRECT : Quoting.INDIRECT;
    phrasing.put(frame(telling, telling.printed().isEmpty() ? "h0" : "h1", how).nodes());
    return line.worded();
  }

  /// A sentence of comment about the event, with nothing asserted.
  public Worded opinion(Event event, Chance chance) {
    Line line = new Line(isCurly(style));
    line.capital();
    Sayings.put(chance.pick(grammar.opinions()), event, chance, line);
    return finished(line);
  }

  private static Worded finished(Line line) {
    line.noComma();
    if (!line.isClosed()) {
      line.stop(".");
    }
    return line.worded();
  }

  /// Whether the frame is for plain assertions too, so that a hedge must be worded apart.
  private static boolean composes(Frame frame) {
    return frame.hedges().contains(Hedge.ASSERTED);
  }

  private static boolean isCurly(Style style) {
    return Templates.draw(style.synonyms(), 12) % 3 != 0;
  }

  private static boolean isRemark(Telling telling) {
    return telling.fact().predicate().equals("REMARK");
  }

  /// How the words are given back, as far as the telling allows.
  private static Quoting how(Telling telling) {
    Quoting asked = telling.wording().quoting();
    if (telling.printed().isEmpty()) {
      return isRemark(telling) ? Quoting.DIRECT : Quoting.NONE;
    }
    if (isRemark(telling)) {
      return asked == Quoting.INDIRECT || asked == Quoting.NONE ? Quoting.INDIRECT : Quoting.DIRECT;
    }
    return asked == Quoting.NONE ? Quoting.INDIRECT : asked;
  }

  private static String kind(Telling telling, boolean pronoun) {
    List<Link> printed = telling.printed();
    return switch (printed.size()) {
      case 0 -> "0";
      case 1 -> pronoun ? "p" : isHouse(printed.getFirst()) ? "1h" : "1";
      case 2 -> isHouse(printed.get(1)) ? "2h" : "2";
      default -> "3";
    };
  }

  private static boolean isHouse(Link link) {
    return link.kind() == Link.Kind.AGENCY || link.kind() == Link.Kind.OUTLET;
  }

  /// The frame that the telling's number picks, the common ones more often.
  private Frame frame(Telling telling, String kind, Quoting how) {
    Hedge hedge = telling.hedge();
    boolean hearsay = telling.printed().isEmpty() && telling.hearsay() && hedge == Hedge.ASSERTED;
    List<Frame> fitting =
        grammar
            .framesFor(
                kind,
                hearsay ? Hedge.REPORTED : hedge,
                how == Quoting.PARTIAL ? Quoting.INDIRECT : how)
            .stream()
            .filter(f -> !f.isNominal() || how == Quoting.INDIRECT && canBeNominal(telling))
            .toList();
    int all = fitting.stream().mapToInt(Frame::weight).sum();
    int at = Math.floorMod(Templates.draw(telling.wording().frame(), 9), all);
    for (Frame frame : fitting) {
      at -= frame.weight();
      if (at < 0) {
        return frame;
      }
    }
    return fitting.getLast();
  }

  /// Whether a noun phrase says what the telling says.
  private boolean canBeNominal(Telling telling) {
    if (isRemark(telling) || telling.fact().kind() != Fact.Kind.EVENT) {
      return false;
    }
    List<Predicate.Form> nominals =
        Fit.fitting(grammar.predicate(telling).nominals(), telling, false);
    Optional<Role> varies = telling.fact().varies();
    return nominals.stream().allMatch(n -> varies.isEmpty() || n.named().contains(varies.get()));
  }
}
