package org.stemma.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.collate.Events;
import org.stemma.language.Token;

/// Tells at which spots of an event people are counted: "14 dead in the cattle market", "22 dead
/// in Ellin", "20 treated at St Osric's Hospital". What is counted at one spot is some of the
/// whole, or other people than those at another.
final class Scenes {
  private static final Set<String> AT =
      Set.of("at", "in", "near", "on", "inside", "outside", "beside");

  /// Nouns for the whole place of an event, or for nothing that lies anywhere.
  private static final Set<String> WIDE =
      Set.of(
          "city",
          "town",
          "village",
          "area",
          "region",
          "country",
          "district",
          "province",
          "state",
          "place",
          "scene",
          "hospital",
          "wake",
          "aftermath",
          "end",
          "morning",
          "evening",
          "night",
          "afternoon",
          "day",
          "week",
          "month",
          "year",
          "hour",
          "custody",
          "condition",
          "all",
          "people",
          "total",
          "statement",
          "treatment",
          "need",
          "number",
          "wreckage");

  private static final Set<String> GRAVE =
      Set.of(
          "serious",
          "seriously",
          "severe",
          "severely",
          "critical",
          "critically",
          "grave",
          "gravely",
          "badly",
          "life-threatening");

  private static final String HOSPITAL = "hospital";

  private Scenes() {}

  /// Whether both are told of spots, and of other ones.
  static boolean areApart(Proposition a, Proposition b) {
    Set<String> one = of(a);
    Set<String> other = of(b);
    boolean told = !one.isEmpty() || !other.isEmpty();
    return told && isPlaced(a) && isPlaced(b) && Collections.disjoint(one, other);
  }

  /// Whether the lesser count is of one hospital that is named, or of those who are badly hurt,
  /// and the other says nothing of the kind.
  static boolean isOfSome(Profile.Counted x, Proposition a, Profile.Counted y, Proposition b) {
    boolean lesser = x.quantity().high() < y.quantity().low();
    Proposition some = lesser ? a : b;
    Proposition all = lesser ? b : a;
    return namesHospital(some) && !namesHospital(all) || isGrave(some) && !isGrave(all);
  }

  private static boolean isGrave(Proposition p) {
    return p.printed().stream().anyMatch(GRAVE::contains);
  }

  private static boolean namesHospital(Proposition p) {
    List<Token> tokens = tokens(p);
    for (int i = 1; i < tokens.size(); i++) {
      boolean hospital = lower(tokens.get(i)).equals(HOSPITAL);
      if (hospital && Character.isUpperCase(tokens.get(i).word().codePointAt(0))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlaced(Proposition p) {
    return !of(p).isEmpty() || !p.places().isEmpty();
  }

  /// The common nouns that end what follows "at the", "in a".
  private static Set<String> of(Proposition p) {
    List<Token> tokens = tokens(p);
    Set<String> scenes = new TreeSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (AT.contains(lower(tokens.get(i)))) {
        List<Token> phrase = phrase(tokens, i + 1);
        if (!phrase.isEmpty() && isScene(phrase.getLast())) {
          scenes.add(phrase.getLast().lemma().toLowerCase(Locale.ROOT));
        }
      }
    }
    return scenes;
  }

  /// The article, adjectives and nouns from a place on.
  private static List<Token> phrase(List<Token> tokens, int from) {
    List<Token> phrase = new ArrayList<>();
    for (Token token : tokens.subList(from, tokens.size())) {
      boolean within = token.tag().equals("DT") || token.tag().startsWith("JJ") || token.isNoun();
      if (!within) {
        break;
      }
      phrase.add(token);
    }
    return phrase;
  }

  private static boolean isScene(Token token) {
    return token.isNoun()
        && !token.isProperNoun()
        && !WIDE.contains(token.lemma().toLowerCase(Locale.ROOT))
        && Events.of(token).isEmpty();
  }

  private static List<Token> tokens(Proposition p) {
    return p.wording().sentence().within(p.assertion().where().span());
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
