package org.stemma.simulate.typeset;

import java.util.List;
import java.util.Optional;
import org.stemma.simulate.event.Event;
import org.stemma.simulate.press.Draft;

/// The page furniture around one report, its slots filled in.
final class Furniture {
  private final Draft draft;
  private final String title;
  private final Event event;

  Furniture(Draft draft, String title, Event event) {
    this.draft = draft;
    this.title = title;
    this.event = event;
  }

  List<String> before() {
    return filled(draft.house().style().before());
  }

  List<String> between() {
    return filled(draft.house().style().between());
  }

  List<String> after() {
    return filled(draft.house().style().after());
  }

  /// A line that wants a date goes where the page states none.
  private List<String> filled(List<String> lines) {
    Optional<String> date = Typesetter.stated(draft.date(), draft.house().style());
    return lines.stream()
        .filter(l -> date.isPresent() || !l.contains("{date}"))
        .map(
            l ->
                l.replace("{date}", date.orElse(""))
                    .replace("{title}", title)
                    .replace("{outlet}", draft.house().name())
                    .replace("{place}", event.place().usual().full())
                    .replace("{year}", Integer.toString(draft.at().getYear())))
        .toList();
  }
}
