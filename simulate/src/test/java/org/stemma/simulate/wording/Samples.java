package org.stemma.simulate.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.simulate.event.Fact;
import org.stemma.simulate.event.Filler;
import org.stemma.simulate.event.Role;
import org.stemma.simulate.telling.Hedge;
import org.stemma.simulate.telling.Link;
import org.stemma.simulate.telling.NumberForm;
import org.stemma.simulate.telling.Quoting;
import org.stemma.simulate.telling.Telling;
import org.stemma.simulate.telling.TimeForm;
import org.stemma.simulate.telling.Wording;
import org.stemma.simulate.world.Entity;
import org.stemma.simulate.world.Style;

/// Facts, sources and tellings for tests of the grammar.
final class Samples {
  static final LocalDate TUESDAY = LocalDate.of(2021, 3, 2);
  static final Style STYLE = new Style(3, 5, .5, .5, 0, List.of(), List.of(), List.of());
  static final Entity TARVIK =
      entity("L1", Entity.Kind.PLACE, "Tarvik", "Tarvik", "", Entity.Gender.IT);
  static final Entity FRONT =
      entity("G1", Entity.Kind.GROUP, "the Free Salt Front", "the FSF", "", Entity.Gender.IT);
  static final Entity MASTER =
      entity(
          "P1",
          Entity.Kind.PERSON,
          "Ilmar Vostrik",
          "Vostrik",
          "the harbour master of Tarvik",
          Entity.Gender.HE);
  static final Entity NORPRESS =
      entity("A1", Entity.Kind.AGENCY, "Norpress", "Norpress", "", Entity.Gender.IT);

  private Samples() {}

  static Entity entity(
      String id, Entity.Kind kind, String full, String brief, String role, Entity.Gender gender) {
    return new Entity(id, kind, List.of(new Entity.Spelling(full, brief, false)), role, gender);
  }

  static Link master() {
    return new Link("I1", Link.Kind.PERSON, Optional.of(MASTER), "", Entity.Gender.HE);
  }

  static Link sources() {
    return new Link(
        "I2",
        Link.Kind.UNNAMED,
        Optional.empty(),
        "two port officials who asked not to be named",
        Entity.Gender.THEY);
  }

  static Link norpress() {
    return new Link("A1", Link.Kind.AGENCY, Optional.of(NORPRESS), "", Entity.Gender.IT);
  }

  /// What plausibly stands in a role of the predicate.
  static Filler filler(String predicate, Role role) {
    return switch (role) {
      case AGENT ->
          switch (predicate) {
            case "FLEE", "RESIGN", "HIDE", "LED", "VISIT" -> new Filler.Named(MASTER);
            case "SEEN" -> new Filler.Words("residents");
            case "STRIKE" -> new Filler.Words("dock workers");
            default -> new Filler.Named(FRONT);
          };
      case PATIENT -> patient(predicate);
      case COUNT -> count(predicate);
      case PLACE -> new Filler.Named(TARVIK);
      case GOAL -> new Filler.Words(predicate.equals("APPOINT") ? "acting governor" : "the hills");
      case TIME ->
          new Filler.Day(
              TUESDAY.minusDays(predicate.startsWith("RE") ? -3 : 2),
              TUESDAY.minusDays(predicate.startsWith("RE") ? -3 : 2));
      case MEANS -> means(predicate);
      case STATE -> new Filler.Words("under control");
    };
  }

  private static Filler patient(String predicate) {
    return switch (predicate) {
      case "CAUSE", "CLAIMED", "LASTED", "COST", "REMARK" -> new Filler.Words("the sinking");
      case "EARLIER" -> new Filler.Words("a similar accident");
      case "DEMAND", "PROMISE" -> new Filler.Words("an independent inquiry");
      case "IGNORED" -> new Filler.Words("warnings about the pier");
      case "RESUME", "STATUS" -> new Filler.Words("the search");
      case "SEEN" -> new Filler.Words("two men running to a car");
      case "ARREST", "DISMISS", "APPOINT", "ACCUSED", "MEET", "WARNED", "BLAMED" ->
          new Filler.Named(MASTER);
      case "SIGN", "REJECT" -> new Filler.Words("the agreement");
      case "FOUND" -> new Filler.Words("the flight recorder");
      case "LED" -> new Filler.Named(FRONT);
      case "ROSE" -> new Filler.Words("the river");
      case "SINK", "COLLIDE", "ABOARD" -> new Filler.Words("the ferry");
      case "FLOOD", "SEIZE" -> new Filler.Named(TARVIK);
      case "ATTACK" -> new Filler.Words("a police post");
      default -> new Filler.Words("the old bridge");
    };
  }

  private static Filler count(String predicate) {
    return switch (predicate) {
      case "LASTED" -> new Filler.Count(12, "days", "day");
      case "COST" -> new Filler.Count(40, "million crowns", "million crowns");
      case "ROSE" -> new Filler.Count(80, "centimetres", "centimetre");
      case "DESTROYED" -> new Filler.Count(17, "houses", "house");
      case "WITHOUT" -> new Filler.Count(1200, "households", "household");
      default -> new Filler.Count(17, "people", "person");
    };
  }

  private static Filler means(String predicate) {
    return new Filler.Words(
        switch (predicate) {
          case "KILLED", "WOUNDED", "DESTROYED" -> "the blast";
          case "FLEE" -> "a convoy of armoured cars";
          case "ATTACK" -> "mortars and car bombs";
          case "COLLIDE" -> "a cargo barge";
          case "STRIKE" -> "unpaid wages";
          case "CAUSE" -> "a burst boiler";
          case "BLAMED" -> "the delay";
          case "WITHOUT" -> "electricity";
          case "ACCUSED" -> "taking bribes";
          default -> "days of heavy rain";
        });
  }

  static Fact fact(String predicate, Set<Role> roles, Fact.Kind kind) {
    TreeMap<Role, Filler> fillers = new TreeMap<>();
    for (Role role : roles) {
      fillers.put(role, filler(predicate, role));
    }
    return new Fact("F1", predicate, fillers, Optional.empty(), List.of(), List.of(), 1, kind);
  }

  static Wording wording(int clause, int seed, Quoting quoting) {
    return new Wording(clause, seed, false, seed * 31, quoting, TimeForm.WEEKDAY, NumberForm.EXACT);
  }

  static Telling telling(Fact fact, Wording wording, Hedge hedge, Link... printed) {
    return new Telling(
        "R1.A1",
        fact,
        Optional.empty(),
        hedge == Hedge.DENIED,
        List.of(printed),
        false,
        hedge,
        TUESDAY,
        wording);
  }

  static String text(Worded worded) {
    StringBuilder text = new StringBuilder();
    for (Token token : worded.tokens()) {
      text.append(token.spaced() ? " " : "").append(token.text());
    }
    return text.toString();
  }

  /// The predicates with their roles, the optional ones among them.
  static List<Signature> signatures() {
    List<Signature> all = new ArrayList<>();
    Grammar grammar = Grammar.english();
    for (String name : grammar.predicates()) {
      Set<Role> roles = new java.util.TreeSet<>();
      grammar.predicate(name).clauses().forEach(f -> roles.addAll(f.named()));
      all.add(new Signature(name, roles));
    }
    return all;
  }

  /// A predicate and all roles that some wording of it can print.
  record Signature(String name, Set<Role> roles) {}
}
