package org.stemma.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.language.Reading;
import org.stemma.text.Because;
import org.stemma.text.Span;

/// Finds the name that a description waits for: "according to a senior Danish official ..."
/// and in the next sentence "... said Ann Lee, chief of staff to the Danish president".
///
/// It asks for one unnamed person and a named speaker within the next sentences of whom either
/// the description shares a capitalised word of origin or office, or, further on, the words
/// are the same: the opening of a report tells in the outlet's words what a quotation below
/// says. "The man who ..." is whoever is named as the very next speaker.
final class Cataphora {
  private static final int REACH = 3;

  private static final Pattern HELD_BACK =
      Pattern.compile("the (man|woman|person)\\b.* whos?e? ", Pattern.CASE_INSENSITIVE);

  private Cataphora() {}

  static void resolve(List<Voice> voices, Reading reading) {
    for (int i = 0; i < voices.size(); i++) {
      Voice voice = voices.get(i);
      Link origin = voice.attribution().chain().origin();
      if (origin.kind() == Link.Kind.UNNAMED && isOne(reading, origin)) {
        Optional<Voice> named =
            named(voices, voice, reading).or(() -> Echo.of(voice, voices, reading));
        if (named.isPresent()) {
          voices.set(i, renamed(voice, named.get(), reading));
        }
      } else if (origin.kind() == Link.Kind.UNNAMED && isHeldBack(reading, origin)) {
        Optional<Voice> named = next(voices, voice);
        if (named.isPresent()) {
          voices.set(i, renamed(voice, named.get(), reading));
        }
      }
    }
  }

  private static boolean isOne(Reading reading, Link origin) {
    String printed = origin.source().map(reading::of).orElse("").toLowerCase(Locale.ROOT);
    return printed.startsWith("a ") || printed.startsWith("an ");
  }

  /// "The man who ran the quays before him": a report that opens so names him next.
  private static boolean isHeldBack(Reading reading, Link origin) {
    Span source = origin.source().orElse(new Span(0, 0));
    String text = reading.report().text().chars();
    String behind = text.substring(source.end(), Math.min(text.length(), source.end() + 7));
    return HELD_BACK.matcher(reading.of(source) + behind).lookingAt();
  }

  /// Who is named as the very next speaker, at once or in the next sentence.
  private static Optional<Voice> next(List<Voice> voices, Voice described) {
    return voices.stream()
        .filter(v -> v.sentence() > described.sentence())
        .min(Comparator.comparingInt(Voice::sentence))
        .filter(v -> v.sentence() <= described.sentence() + 1)
        .filter(v -> v.attribution().chain().origin().kind() == Link.Kind.PERSON)
        .filter(v -> v.attribution().cue().isPresent());
  }

  private static Optional<Voice> named(List<Voice> voices, Voice described, Reading reading) {
    Set<String> wanted = capitals(described.attribution().source().map(reading::of).orElse(""));
    for (Voice voice : voices) {
      boolean near =
          voice.sentence() > described.sentence()
              && voice.sentence() <= described.sentence() + REACH;
      Link origin = voice.attribution().chain().origin();
      if (near && origin.kind() == Link.Kind.PERSON && voice.attribution().cue().isPresent()) {
        Set<String> shared = capitals(around(voice, reading));
        shared.retainAll(wanted);
        if (!shared.isEmpty()) {
          return Optional.of(voice);
        }
      }
    }
    return Optional.empty();
  }

  /// The words that describe a named speaker: the source, and what follows it up to the next
  /// verb's clause.
  private static String around(Voice voice, Reading reading) {
    Span source = voice.attribution().source().orElse(new Span(0, 0));
    int end = reading.sentences().get(voice.sentence()).span().end();
    return reading.of(
        new Span(source.start(), Math.max(source.end(), Math.min(end, source.end() + 80))));
  }

  private static Set<String> capitals(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : List.of(text.split("[^\\p{L}-]+"))) {
      if (word.length() > 3 && Character.isUpperCase(word.charAt(0))) {
        words.add(word);
      }
    }
    return words;
  }

  private static Voice renamed(Voice voice, Voice named, Reading reading) {
    Attribution a = voice.attribution();
    Link who = named.attribution().chain().origin();
    Link origin = a.chain().origin();
    List<Link> links = new ArrayList<>(a.chain().links());
    links.set(
        0, new Link(Link.Kind.PERSON, who.name(), who.entity(), origin.source(), origin.cue()));
    List<Because> why = new ArrayList<>(a.why());
    why.add(
        Because.of(
            "named-later",
            "the next named speaker fits the description: " + who.name(),
            reading.report().passage(who.source().orElse(new Span(0, 0)))));
    Attribution renamed =
        new Attribution(
            a.report(),
            a.source(),
            a.cue(),
            a.content(),
            new Chain(links),
            a.hedge(),
            a.certainty(),
            a.quotation(),
            a.basis(),
            why);
    return new Voice(renamed, voice.negated(), voice.sentence(), voice.continues());
  }
}
