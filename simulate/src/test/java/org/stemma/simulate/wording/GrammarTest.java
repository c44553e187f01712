package org.stemma.simulate.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stemma.simulate.event.Fact;
import org.stemma.simulate.event.Filler;
import org.stemma.simulate.event.Role;
import org.stemma.simulate.telling.Hedge;
import org.stemma.simulate.telling.NumberForm;
import org.stemma.simulate.telling.Quoting;
import org.stemma.simulate.telling.Telling;
import org.stemma.simulate.telling.TimeForm;
import org.stemma.simulate.telling.Wording;

/// The data of the grammar: enough of it, clean, and far enough apart.
class GrammarTest {
  private static final Grammar GRAMMAR = Grammar.english();
  private static final List<TimeForm> TIMES = List.of(TimeForm.values());

  @Test
  void everyPredicateThatFactsMayHaveCanBeWordedInManyWays() {
    SortedSet<String> predicates = GRAMMAR.predicates();
    assertThat(predicates).hasSizeGreaterThan(50).contains("SINK", "APPOINT", "REMARK");
    for (String name : predicates) {
      if (!name.equals("REMARK")) {
        Predicate predicate = GRAMMAR.predicate(name);
        assertThat(predicate.clauses()).as(name).hasSizeGreaterThanOrEqualTo(7);
        assertThat(predicate.headlines()).as(name).hasSizeGreaterThanOrEqualTo(2);
        assertThat(predicate.nominals()).as(name).isNotEmpty();
      }
    }
  }

  @Test
  void everyTemplateGivesCleanText() {
    for (Samples.Signature signature : Samples.signatures()) {
      for (Fact.Kind kind : List.of(Fact.Kind.EVENT, Fact.Kind.FORECAST, Fact.Kind.BACKGROUND)) {
        Fact fact = Samples.fact(signature.name(), signature.roles(), kind);
        for (int i = 0; i < 60; i++) {
          Wording wording = wording(i, i % 2 == 0, TIMES.get(i % TIMES.size()));
          Telling telling = Samples.telling(fact, wording, Hedge.ASSERTED);
          assertClean(realised(telling));
        }
      }
    }
  }

  @Test
  void clausesHoldUpWithTheBareMinimumOfRoles() {
    for (Samples.Signature signature : Samples.signatures()) {
      for (Predicate.Form form : GRAMMAR.predicate(signature.name()).clauses()) {
        Fact fact = Samples.fact(signature.name(), form.needed(), Fact.Kind.EVENT);
        for (int i = 0; i < 12; i++) {
          assertClean(
              realised(Samples.telling(fact, wording(i, true, TimeForm.NONE), Hedge.ASSERTED)));
        }
      }
    }
  }

  @Test
  void everyFrameGivesCleanText() {
    Fact fact = Samples.fact("SINK", Set.of(Role.PATIENT, Role.TIME), Fact.Kind.EVENT);
    for (Hedge hedge : Hedge.values()) {
      for (Quoting quoting : Quoting.values()) {
        for (int frame = 0; frame < 200; frame++) {
          Wording wording =
              new Wording(frame, frame, false, frame, quoting, TimeForm.WEEKDAY, NumberForm.EXACT);
          assertClean(realised(Samples.telling(fact, wording, hedge)));
          assertClean(realised(Samples.telling(fact, wording, hedge, Samples.master())));
          assertClean(
              realised(
                  Samples.telling(fact, wording, hedge, Samples.sources(), Samples.norpress())));
          assertClean(
              realised(
                  Samples.telling(
                      fact,
                      wording,
                      hedge,
                      Samples.master(),
                      Samples.sources(),
                      Samples.norpress())));
        }
      }
    }
  }

  @Test
  void paraphrasesOfOnePropositionShareFewWordTrigrams() {
    double sum = 0;
    int pairs = 0;
    for (Samples.Signature signature : Samples.signatures()) {
      List<Set<String>> grams = paraphrases(signature);
      for (int i = 0; i < grams.size(); i++) {
        for (int j = 0; j < i; j++) {
          sum += jaccard(grams.get(i), grams.get(j));
          pairs++;
        }
      }
    }
    assertThat(sum / pairs).isLessThan(.12);
  }

  /// The trigrams of paraphrases, what fills a role counted as one word, for it cannot vary.
  private static List<Set<String>> paraphrases(Samples.Signature signature) {
    List<Set<String>> grams = new ArrayList<>();
    if (!signature.name().equals("REMARK")) {
      Fact fact = Samples.fact(signature.name(), signature.roles(), Fact.Kind.EVENT);
      for (int i = 0; i < 14; i++) {
        TimeForm time = i % 2 == 0 ? TimeForm.WEEKDAY : TimeForm.NONE;
        Telling telling = Samples.telling(fact, wording(i, i % 3 == 0, time), Hedge.ASSERTED);
        grams.add(
            trigrams(new Realiser(GRAMMAR, Samples.STYLE).sentence(List.of(telling)).tokens()));
      }
    }
    return grams;
  }

  @Test
  void aVaryingRoleIsNeverLeftOut() {
    for (Samples.Signature signature : Samples.signatures()) {
      for (Role role : signature.roles()) {
        Fact plain = Samples.fact(signature.name(), signature.roles(), Fact.Kind.EVENT);
        Fact fact =
            new Fact(
                plain.id(),
                plain.predicate(),
                plain.roles(),
                Optional.of(role),
                List.of(),
                List.of(),
                1,
                Fact.Kind.EVENT);
        for (int i = 0; i < 10; i++) {
          Telling telling = Samples.telling(fact, wording(i, true, TimeForm.NONE), Hedge.ASSERTED);
          boolean told = signature.name().equals("REMARK") || tells(telling, role);
          assertThat(told).as(signature.name() + " " + role + " " + realised(telling)).isTrue();
        }
      }
    }
  }

  private static boolean tells(Telling telling, Role role) {
    return new Realiser(GRAMMAR, Samples.STYLE)
        .sentence(List.of(telling)).tokens().stream()
            .anyMatch(t -> t.slot().equals(telling.id() + "/" + role));
  }

  @Test
  void thereAreManySayingsAndOpinions() {
    assertThat(GRAMMAR.remarks()).hasSizeGreaterThan(150);
    assertThat(GRAMMAR.opinions()).hasSizeGreaterThan(50);
    assertThat(new HashSet<>(GRAMMAR.verbs("say")).size()).isGreaterThan(25);
  }

  @Test
  void everySayingIsCleanWholeCutAndReported() {
    for (String noun :
        List.of("the accident", "the flood", "the battle", "the march", "the affair")) {
      for (int number = 0; number < GRAMMAR.remarks().size(); number++) {
        Fact fact = saying(noun, number);
        for (Quoting quoting : List.of(Quoting.DIRECT, Quoting.PARTIAL, Quoting.INDIRECT)) {
          Wording wording = Samples.wording(0, number, quoting);
          assertClean(realised(Samples.telling(fact, wording, Hedge.ASSERTED, Samples.master())));
          assertClean(realised(Samples.telling(fact, wording, Hedge.ASSERTED, Samples.sources())));
        }
      }
    }
  }

  static Fact saying(String noun, int number) {
    TreeMap<Role, Filler> roles = new TreeMap<>();
    roles.put(Role.PATIENT, new Filler.Words(noun));
    return new Fact(
        "F" + number,
        "REMARK",
        roles,
        Optional.empty(),
        List.of(),
        List.of(),
        .2,
        Fact.Kind.REMARK);
  }

  private static Wording wording(int number, boolean trimmed, TimeForm time) {
    return new Wording(
        number, number * 7919, trimmed, number, Quoting.NONE, time, NumberForm.EXACT);
  }

  private static String realised(Telling telling) {
    return Samples.text(new Realiser(GRAMMAR, Samples.STYLE).sentence(List.of(telling)));
  }

  private static void assertClean(String text) {
    assertThat(text)
        .doesNotContain(
            "  ", "{", "}", "[", "]", "<", ">", "~", "*", "|", " ,", " .", ",,", "..", ".,")
        .matches("(?s)[\"“]?[\\p{Lu}\\d].*[.?!][\"”]?")
        .doesNotContainPattern("\\b(in in|at at|the the|that that|a the|on on)\\b")
        .doesNotContainPattern("[,;] ?[.\"”]$");
  }

  private static Set<String> trigrams(List<Token> tokens) {
    List<String> words = new ArrayList<>();
    String last = "";
    for (Token token : tokens) {
      boolean role = token.slot().matches(".*/[A-Z]+");
      if (!role) {
        words.add(token.text().toLowerCase(Locale.ROOT));
      } else if (!token.slot().equals(last)) {
        words.add(token.slot());
      }
      last = token.slot();
    }
    Set<String> grams = new TreeSet<>();
    for (int i = 0; i + 2 < words.size(); i++) {
      grams.add(String.join(" ", words.subList(i, i + 3)));
    }
    return grams;
  }

  private static double jaccard(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    Set<String> all = new HashSet<>(a);
    all.addAll(b);
    return all.isEmpty() ? 0 : both.size() / (double) all.size();
  }
}
