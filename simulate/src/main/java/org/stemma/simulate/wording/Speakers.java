package org.stemma.simulate.wording;

import java.util.List;
import java.util.regex.Pattern;
import org.stemma.simulate.telling.Link;
import org.stemma.simulate.telling.Telling;
import org.stemma.simulate.world.Entity;
import org.stemma.simulate.world.Style;

/// Prints the sources of a sentence: name and office at first, the bare name or description later.
final class Speakers {
  private static final Pattern TAIL =
      Pattern.compile(
          " (who|that|which|close to|with|familiar|briefed|speaking|involved|on condition|whose|aboard)\\b.*");
  private static final Pattern DETERMINER =
      Pattern.compile("^(an?|one|two|three|four|five|several|some|another) ");

  private final Line line;
  private final Discourse discourse;
  private final Names names;
  private final boolean headline;

  Speakers(Style style, Line line, Discourse discourse, boolean headline) {
    this.line = line;
    this.discourse = discourse;
    this.names = new Names(style, line, discourse, headline);
    this.headline = headline;
  }

  void put(List<Telling> tellings, int number, boolean pronoun) {
    Telling telling = tellings.getFirst();
    Link link = telling.printed().get(number);
    String slot = telling.id() + "/source" + number;
    int from = line.here();
    if (pronoun) {
      line.words(pronoun(link, "he"), slot);
    } else if (link.entity().isPresent()) {
      Entity entity = link.entity().get();
      String office = entity.role().isEmpty() ? link.words() : entity.role();
      names.put(entity, office, slot, telling.wording().synonyms());
    } else {
      boolean known = discourse.isKnown(link.party() + link.words());
      String words =
          Recasting.source(link.words(), Templates.draw(telling.wording().synonyms(), 37 + number));
      line.words(headline ? terse(words) : known ? definite(words) : words, slot);
      discourse.mention(link.party() + link.words());
    }
    for (Telling told : tellings) {
      line.mark(new Mark.Source(from, line.end(), told.id(), number, pronoun));
    }
  }

  /// A description at a later mention: "a port official who asked not to be named", "the port
  /// official".
  static String definite(String words) {
    String head = TAIL.matcher(words).replaceFirst("");
    String bare = DETERMINER.matcher(head).replaceFirst("");
    return bare.startsWith("the ") ? bare : "the " + bare;
  }

  private static String terse(String words) {
    String bare = definite(words);
    return bare.substring(4);
  }

  boolean isPlural(Link link) {
    return link.entity().isPresent()
        ? names.isPlural(link.entity().get())
        : link.gender() == Entity.Gender.THEY;
  }

  /// The pronoun in the form of `he`, `him` or `his`.
  String pronoun(Link link, String form) {
    int at = List.of("he", "him", "his").indexOf(form);
    return switch (isPlural(link) ? Entity.Gender.THEY : link.gender()) {
      case HE -> List.of("he", "him", "his").get(at);
      case SHE -> List.of("she", "her", "her").get(at);
      case THEY -> List.of("they", "them", "their").get(at);
      case IT -> List.of("it", "it", "its").get(at);
    };
  }
}
