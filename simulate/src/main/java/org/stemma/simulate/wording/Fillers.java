package org.stemma.simulate.wording;

import java.util.regex.Pattern;
import org.stemma.simulate.event.Fact;
import org.stemma.simulate.event.Filler;
import org.stemma.simulate.event.Role;
import org.stemma.simulate.telling.Telling;
import org.stemma.simulate.telling.TimeForm;
import org.stemma.simulate.world.Entity;
import org.stemma.simulate.world.Style;

/// Puts what stands in the roles of a telling into a line, with the marks it deserves.
final class Fillers {
  private static final Pattern ARTICLE = Pattern.compile("^(the|an?) ");
  private static final Pattern SINGULAR = Pattern.compile("^(an?|one|another|each|every) .*");
  private static final String BEFORE =
      "(the )?((?!(of|in|for|by|to|on|at|with|from|about|under|over) )[\\w-]+ ){0,3}?";
  private static final Pattern PLURAL =
      Pattern.compile(
          "^((some|several|two|three|four|five|six|both|many) .*|"
              + BEFORE
              + "(\\w*men|people|police|children|troops|\\w+[^siu\\W]s)"
              + "( (\\w+ing|\\w+ed|of|in|from|at|on|near|with|who|about|over|against|for|to|by)\\b.*)?)$");
  private static final Pattern PREPOSITION =
      Pattern.compile(
          "^(at|in|near|off|on|outside|inside|along|under|behind|close|between|by|next|beneath) .*");

  private final Grammar grammar;
  private final Style style;
  private final Line line;
  private final Names names;
  private final boolean headline;

  Fillers(Grammar grammar, Style style, Line line, Discourse discourse, boolean headline) {
    this.grammar = grammar;
    this.style = style;
    this.line = line;
    this.names = new Names(style, line, discourse, headline);
    this.headline = headline;
  }

  void put(Telling telling, Role role, Node.Form form) {
    Filler filler =
        telling
            .filler(role)
            .orElseThrow(
                () -> new IllegalArgumentException(telling.id() + ": nothing stands in " + role));
    String slot = telling.id() + "/" + role;
    boolean placed = form == Node.Form.IN || role == Role.PLACE && form == Node.Form.PLAIN;
    switch (filler) {
      case Filler.Named named -> {
        if (placed) {
          line.words(preposition(named.entity()), slot);
        }
        Entity entity = named.entity();
        names.put(entity, entity.role(), slot, telling.wording().synonyms());
      }
      case Filler.Words words -> {
        if (placed) {
          line.words(preposition(words.text(), form), slot);
        }
        String text = recast(telling, role, words.text());
        line.words(headline ? ARTICLE.matcher(text).replaceFirst("") : text, slot);
      }
      case Filler.Count count -> count(telling, count, form == Node.Form.BARE, slot);
      case Filler.Day day -> day(telling, day, form == Node.Form.BARE, slot);
    }
  }

  /// The words in a construction that the telling draws; what somebody is quoted with stays.
  private static String recast(Telling telling, Role role, String words) {
    boolean remark = telling.fact().kind() == Fact.Kind.REMARK;
    int salt = 41 + role.name().length();
    return remark ? words : Recasting.of(words, Templates.draw(telling.wording().synonyms(), salt));
  }

  private String preposition(Entity entity) {
    return entity.kind() == Entity.Kind.PLACE ? "in" : grammar.preposition(entity.role());
  }

  private String preposition(String place, Node.Form form) {
    if (PREPOSITION.matcher(place).matches()) {
      return "";
    }
    String usual = grammar.preposition(place);
    boolean near =
        form != Node.Form.IN && usual.equals("at") && Templates.draw(place.hashCode(), 3) % 3 == 0;
    return near ? "near" : usual;
  }

  private void count(Telling telling, Filler.Count count, boolean bare, String slot) {
    int pick = Templates.draw(telling.wording().synonyms(), 400);
    boolean spelled = line.isAtStart() && !headline;
    Numerals.Printed printed =
        grammar.numerals().printed(count, telling.wording().number(), pick, spelled, headline);
    int from = line.here();
    boolean doubled = line.follows("at") && printed.words().startsWith("at least ");
    String words = doubled ? printed.words().replace("at least", "no fewer than") : printed.words();
    line.words(
        bare && words.endsWith(" of") ? words.substring(0, words.length() - 3) : words, slot);
    line.mark(new Mark.Quantity(from, line.end(), printed.low(), printed.high(), count.noun()));
    if (!bare) {
      line.words(printed.plural() ? count.noun() : count.singular(), slot);
    }
  }

  /// A day; what is past and yet ahead, an error, is a date; "since two days ago" is not English,
  // so a bare one is a weekday or date.
  private void day(Telling telling, Filler.Day day, boolean bare, String slot) {
    TimeWords words = new TimeWords(telling.anchor(), style.dateForm() % 2 == 1);
    boolean ahead =
        telling.fact().kind() != Fact.Kind.FORECAST && day.from().isAfter(telling.anchor());
    TimeForm asked = ahead ? TimeForm.DATE : telling.wording().time();
    boolean loose = asked == TimeForm.AGO || asked == TimeForm.WIDE;
    TimeWords.Printed printed = words.printed(day, bare && loose ? TimeForm.WEEKDAY : asked);
    if (!bare) {
      line.words(printed.preposition(), slot);
    }
    int from = line.here();
    line.words(printed.words(), slot);
    line.mark(new Mark.Time(from, line.end(), printed.earliest(), printed.latest()));
  }

  /// Whether a verb after it is plural.
  boolean isPlural(Filler filler) {
    return switch (filler) {
      case Filler.Named named -> names.isPlural(named.entity());
      case Filler.Count count -> count.number() != 1;
      case Filler.Words words ->
          !SINGULAR.matcher(words.text()).matches() && PLURAL.matcher(words.text()).matches();
      case Filler.Day day -> false;
    };
  }
}
