package org.stemma.claim;

import java.util.Optional;
import java.util.function.ObjDoubleConsumer;

/// Tells what two phrasings have in common and what keeps them apart, feature by feature.
final class Likeness {
  private Likeness() {}

  static void count(Profile a, Profile b, ObjDoubleConsumer<Feature> to) {
    words(a, b, to);
    deed(a, b, to);
    things(a, b, to);
    setting(a, b, to);
  }

  private static void words(Profile a, Profile b, ObjDoubleConsumer<Feature> to) {
    double common = a.words().common(b.words());
    double share = a.words().ofLighter(b.words(), common);
    to.accept(Feature.SHARE_OF_SHORTER, share);
    to.accept(Feature.SHARE_OF_LONGER, a.words().ofHeavier(b.words(), common));
    to.accept(Feature.COMMON, Math.log1p(common));
    to.accept(Feature.COMMON_SHARE, share * Math.log1p(common));
    double own = a.own().common(b.own());
    to.accept(Feature.OWN_OF_SHORTER, a.own().ofLighter(b.own(), own));
    to.accept(Feature.OWN_OF_LONGER, a.own().ofHeavier(b.own(), own));
    to.accept(Feature.OWN_COMMON, Math.log1p(own));
    double around = a.sentence().common(b.sentence());
    to.accept(Feature.SENTENCE_OF_SHORTER, a.sentence().ofLighter(b.sentence(), around));
    to.accept(Feature.SENTENCE_OF_LONGER, a.sentence().ofHeavier(b.sentence(), around));
  }

  private static void deed(Profile one, Profile two, ObjDoubleConsumer<Feature> to) {
    Proposition a = one.proposition();
    Proposition b = two.proposition();
    boolean both = a.event().isPresent() && b.event().isPresent();
    boolean event = both && a.event().equals(b.event());
    holds(Feature.EVENT, event, to);
    holds(Feature.NO_EVENT, !both, to);
    holds(Feature.OTHER_EVENT, both && !one.events().meets(two.events()), to);
    holds(Feature.VERB, one.verbs().meets(two.verbs()), to);
    boolean agent = role(a.agent(), b.agent(), to, AGENT);
    boolean theme = role(a.theme(), b.theme(), to, THEME);
    boolean crossed = same(a.agent(), b.theme()) || same(a.theme(), b.agent());
    holds(Feature.ROLE_CROSSED, crossed && !agent && !theme, to);
    holds(Feature.DEED, event && (agent || theme || crossed), to);
    boolean does = agent && !apart(a.theme(), b.theme());
    boolean suffers = theme && !apart(a.agent(), b.agent());
    boolean framed = event && (does || suffers);
    boolean named = agent && isName(a.agent()) || theme && isName(a.theme());
    holds(Feature.FRAME_NAMED, framed && named, to);
    holds(Feature.FRAME_NOUN, framed && !named, to);
  }

  private static boolean apart(Optional<String> a, Optional<String> b) {
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }

  private record Role(Feature named, Feature noun, Feature other) {}

  private static final Role AGENT =
      new Role(Feature.AGENT_NAMED, Feature.AGENT_NOUN, Feature.AGENT_OTHER);
  private static final Role THEME =
      new Role(Feature.THEME_NAMED, Feature.THEME_NOUN, Feature.THEME_OTHER);

  private static boolean role(
      Optional<String> a, Optional<String> b, ObjDoubleConsumer<Feature> to, Role role) {
    boolean same = same(a, b);
    boolean named = isName(a) && isName(b);
    holds(role.named(), same && named, to);
    holds(role.noun(), same && !named, to);
    holds(role.other(), a.isPresent() && b.isPresent() && !same && !named, to);
    return same;
  }

  static boolean isName(Optional<String> role) {
    return role.isPresent() && role.get().charAt(0) == 'E';
  }

  private static boolean same(Optional<String> a, Optional<String> b) {
    return a.isPresent() && a.equals(b);
  }

  private static void things(Profile a, Profile b, ObjDoubleConsumer<Feature> to) {
    holds(Feature.NAME, a.names().meets(b.names()), to);
    holds(Feature.NAMES_APART, a.names().isApartFrom(b.names()), to);
    holds(Feature.PLACE, a.places().meets(b.places()), to);
    holds(Feature.PLACES_APART, a.places().isApartFrom(b.places()), to);
    holds(Feature.NUMBER, a.numbers().meets(b.numbers()), to);
    holds(Feature.NUMBERS_APART, a.numbers().isApartFrom(b.numbers()), to);
    counts(a, b, to);
    if (!a.proposition().times().isEmpty() && !b.proposition().times().isEmpty()) {
      long apart = Similarity.daysApart(a.proposition(), b.proposition());
      holds(Feature.TIMES_MEET, apart == 0, to);
      holds(Feature.TIMES_APART, apart > 0, to);
    }
  }

  private static void counts(Profile a, Profile b, ObjDoubleConsumer<Feature> to) {
    boolean meet = false;
    boolean apart = false;
    boolean toll = false;
    for (Profile.Counted x : a.counts()) {
      for (Profile.Counted y : b.counts()) {
        if (x.thing().equals(y.thing())) {
          meet |= x.quantity().meets(y.quantity());
          apart |= !x.quantity().meets(y.quantity());
          toll |= x.thing().startsWith("toll:");
        }
      }
    }
    holds(Feature.COUNTS_MEET, meet, to);
    holds(Feature.COUNTS_APART, apart && !meet, to);
    holds(Feature.TOLL, toll, to);
  }

  private static void setting(Profile a, Profile b, ObjDoubleConsumer<Feature> to) {
    to.accept(Feature.QUOTED, Math.min(3, a.quoted().common(b.quoted())) / 3.0);
    double fit = a.phrasing().fit(b.phrasing());
    holds(Feature.ONE_SENTENCE, fit < 1 && a.phrasing().isOfTheSentenceOf(b.phrasing()), to);
    to.accept(Feature.NESTED, fit);
    holds(Feature.SPEAKER, !a.speaker().isEmpty() && a.speaker().equals(b.speaker()), to);
    holds(Feature.BOTH_UNKNOWN, a.isUnknown() && b.isUnknown(), to);
    holds(Feature.ONE_UNKNOWN, a.isUnknown() != b.isUnknown(), to);
    holds(Feature.HEADLINE, a.isHeadline() || b.isHeadline(), to);
    holds(Feature.POLARITY, a.isNegative() != b.isNegative(), to);
    holds(Feature.BRIEF, Math.min(a.words().size(), b.words().size()) <= 2, to);
  }

  private static void holds(Feature feature, boolean holds, ObjDoubleConsumer<Feature> to) {
    if (holds) {
      to.accept(feature, 1);
    }
  }
}
