package org.stemma.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.language.Reading;
import org.stemma.report.Outlet;

/// Recognises a report's own house under its short names: the outlet "Weir News Agency" as "Weir"
/// and as "WNA".
final class Houses {
  private Houses() {}

  static List<Mention> named(Story story, List<Mention> mentions) {
    List<Mention> all = mentions;
    for (Reading reading : story.readings()) {
      Optional<Outlet> outlet = reading.report().outlet();
      all =
          all.stream()
              .map(
                  m ->
                      m.where().report().equals(reading.id())
                          ? outlet
                              .filter(o -> isOwn(o.name(), m))
                              .map(o -> own(o.name(), m))
                              .orElse(m)
                          : m)
              .toList();
      all = datelines(reading, all);
    }
    return all;
  }

  private static boolean isOwn(String outlet, Mention mention) {
    if (mention.known().filter(k -> !k.id().startsWith("house:")).isPresent()) {
      return false;
    }
    String[] words = outlet.replaceFirst("^The ", "").split(" ");
    boolean first =
        words.length > 1
            && Heads.isHead(words[words.length - 1])
            && mention.text().equals(words[0]);
    return first
        || mention.text().equals(outlet)
        || words.length > 2 && Things.isInitials(mention.text(), String.join(" ", words));
  }

  private static Mention own(String outlet, Mention mention) {
    Known known = new Known("house:" + outlet, Entity.Kind.ORGANISATION, outlet, true, false);
    return new Mention(
        mention.where(),
        mention.sentence(),
        mention.text(),
        Optional.of(known),
        mention.votes().add(Entity.Kind.ORGANISATION, 5),
        mention.roles(),
        mention.gender(),
        true);
  }

  /// "Weir - ..." and "WNA - ..." at the heads of a report's paragraphs: a house, and its initials
  /// with those of "news agency".
  private static List<Mention> datelines(Reading reading, List<Mention> mentions) {
    List<Mention> heads =
        mentions.stream()
            .filter(m -> m.where().report().equals(reading.id()) && isDateline(reading, m))
            .toList();
    for (Mention initials : heads) {
      if (!initials.text().matches("\\p{Lu}{1,3}NA")) {
        continue;
      }
      for (Mention name : heads) {
        boolean fits =
            name.isOneWord()
                && !name.text().equals(initials.text())
                && initials.text().charAt(0) == name.text().charAt(0);
        if (fits
            && name.known().filter(k -> k.strong() && !k.id().startsWith("house:")).isEmpty()) {
          String house =
              initials
                  .known()
                  .filter(k -> k.id().startsWith("house:"))
                  .map(Known::name)
                  .orElse(name.text() + " News Agency");
          return replaced(reading, mentions, house, List.of(initials.key(), name.key()));
        }
      }
    }
    return mentions;
  }

  private static boolean isDateline(Reading reading, Mention mention) {
    int end = mention.where().span().end();
    boolean opens =
        reading.sentences().get(mention.sentence()).span().start()
            == mention.where().span().start();
    String chars = reading.report().text().chars();
    return opens
        && chars
            .substring(end, Math.min(chars.length(), end + 3))
            .matches("[\\s\\p{Z}]?[-–—][\\s\\p{Z}]");
  }

  private static List<Mention> replaced(
      Reading reading, List<Mention> mentions, String house, List<String> keys) {
    List<Mention> all = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean own = mention.where().report().equals(reading.id()) && keys.contains(mention.key());
      all.add(own ? own(house, mention) : mention);
    }
    return all;
  }
}
