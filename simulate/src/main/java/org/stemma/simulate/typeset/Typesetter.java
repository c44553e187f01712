package org.stemma.simulate.typeset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stemma.simulate.chance.Chance;
import org.stemma.simulate.event.Event;
import org.stemma.simulate.press.Draft;
import org.stemma.simulate.press.Item;
import org.stemma.simulate.press.PageDate;
import org.stemma.simulate.press.Unit;
import org.stemma.simulate.telling.Hedge;
import org.stemma.simulate.telling.Telling;
import org.stemma.simulate.wording.Grammar;
import org.stemma.simulate.wording.Realiser;
import org.stemma.simulate.wording.Worded;
import org.stemma.simulate.world.House;
import org.stemma.simulate.world.Style;

/// Sets a draft in print: headline, byline, dateline, paragraphs, picture, post, furniture.
public final class Typesetter {
  private final Grammar grammar;
  private final Event event;

  public Typesetter(Grammar grammar, Event event) {
    this.grammar = grammar;
    this.event = event;
  }

  public Article set(Draft draft, Chance chance) {
    Sheet sheet = new Sheet();
    Style style = draft.house().style();
    Realiser realiser = new Realiser(grammar, style, story(draft));
    Optional<Item> headline = draft.headline().map(h -> headline(h, draft));
    String title = title(headline, realiser, chance.at("title"));
    Furniture furniture = new Furniture(draft, title, event);
    furniture.before().forEach(line -> sheet.line("furniture", line));
    headline.ifPresentOrElse(
        h -> sheet.line("headline", realiser.headline(h.telling())),
        () -> sheet.line("headline", title));
    byline(draft, sheet, chance.at("byline"));
    if (draft.captioned()) {
      caption(sheet, draft, chance.at("caption"));
    }
    body(draft, realiser, furniture, sheet, chance.at("body"));
    ending(draft, sheet, chance.at("ending"));
    furniture.after().forEach(line -> sheet.line("furniture", line));
    return sheet.article(draft, title, headline);
  }

  /// The same for all reports of a story, so that a saying is the same in all of them.
  private static long story(Draft draft) {
    return draft.id().substring(0, draft.id().indexOf('.')).hashCode();
  }

  private static Item headline(Item top, Draft draft) {
    Telling t = top.telling();
    Telling flat =
        new Telling(
            draft.id() + ".H",
            t.fact(),
            t.value(),
            t.denied(),
            draft.overreach() ? List.of() : t.printed(),
            false,
            draft.overreach() && !t.denied() ? Hedge.ASSERTED : t.hedge(),
            t.anchor(),
            t.wording());
    return new Item(flat, top.path(), Optional.of(top), java.util.Set.of(), draft.house().style());
  }

  private String title(Optional<Item> headline, Realiser realiser, Chance chance) {
    return headline
        .map(h -> Sheet.text(realiser.headline(h.telling())))
        .orElseGet(() -> "What is known of " + chance.pick(event.noun()));
  }

  private static void byline(Draft draft, Sheet sheet, Chance chance) {
    List<House> credits = draft.credits();
    boolean above = !credits.isEmpty() && chance.is(.6);
    if (above) {
      House credited = credits.getFirst();
      String text = chance.pick(List.of("By ", "", "From ", draft.house().name() + " with "));
      sheet.credit("byline", text, credited, "");
    } else if (chance.is(.4)) {
      sheet.line(
          "byline",
          chance.pick(List.of("By our staff", "Staff report", "By " + draft.house().name())));
    }
  }

  private static void ending(Draft draft, Sheet sheet, Chance chance) {
    for (House credited : draft.credits()) {
      if (!sheet.credits(credited)) {
        sheet.credit(
            "credit",
            chance.pick(
                List.of("Reporting by ", "With additional reporting from ", "Source: ", "(")),
            credited,
            "");
      }
    }
  }

  private void caption(Sheet sheet, Draft draft, Chance chance) {
    String place = draft.house().style().prefers(event.place()).full();
    String what =
        chance.pick(
            List.of("A view of ", "Archive picture of ", "The centre of ", "Residents in "));
    sheet.line("caption", what + place + chance.pick(List.of(".", " (archive)", ". File photo")));
  }

  private void body(
      Draft draft, Realiser realiser, Furniture furniture, Sheet sheet, Chance chance) {
    List<Unit> units = draft.units();
    int every = chance.between(1, 3);
    int inserted = 0;
    boolean posted = draft.embed().isEmpty();
    for (int i = 0; i < units.size(); i++) {
      boolean opens = i % every == 0;
      if (opens && i > 0) {
        sheet.paragraph();
        if (chance.is(.12) && inserted < furniture.between().size()) {
          sheet.line("furniture", furniture.between().get(inserted++));
        }
        if (!posted && i > 3) {
          posted = true;
          post(draft, sheet, chance.at("post"));
        }
      }
      if (i == 0) {
        dateline(draft, sheet, chance.at("dateline"));
      }
      sheet.sentence(worded(units.get(i), realiser, draft));
    }
    sheet.paragraph();
  }

  private Worded worded(Unit unit, Realiser realiser, Draft draft) {
    return switch (unit) {
      case Unit.Statement s -> {
        List<Telling> tellings = s.items().stream().map(Item::telling).toList();
        yield realiser.sentence(tellings, s.items().getFirst().style());
      }
      case Unit.Opinion o -> realiser.opinion(event, Chance.of(o.number()).at(draft.id()));
    };
  }

  private void dateline(Draft draft, Sheet sheet, Chance chance) {
    if (chance.is(.45)) {
      String place = draft.house().style().prefers(event.place()).full();
      boolean wire = draft.house().isAgency() || !draft.credits().isEmpty();
      Optional<House> house =
          draft.house().isAgency()
              ? Optional.of(draft.house())
              : draft.credits().stream().findFirst();
      sheet.dateline(
          chance.is(.5) ? place.toUpperCase(java.util.Locale.ROOT) : place,
          house.filter(h -> wire && chance.is(.7)));
    }
  }

  private void post(Draft draft, Sheet sheet, Chance chance) {
    Telling t = draft.embed().orElseThrow().telling();
    House by = draft.credits().stream().findFirst().orElse(draft.house());
    String handle = by.name().replaceAll("[^A-Za-z0-9]", "");
    LocalDate day = draft.at().toLocalDate();
    String text = Sheet.text(new Realiser(grammar, by.style()).headline(t));
    sheet.line(
        "embed",
        text
            + " pic.example/"
            + chance.below(1_000_000)
            + " — "
            + by.name()
            + " (@"
            + handle
            + ") "
            + DateLine.american(day));
  }

  /// The day that the page states, as the house prints days.
  static Optional<String> stated(PageDate date, Style style) {
    return date.stated().map(day -> DateLine.printed(day, style.dateForm()));
  }
}
