package org.stemma.simulate.world;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.simulate.chance.Chance;
import org.stemma.simulate.world.Entity.Gender;
import org.stemma.simulate.world.Entity.Kind;
import org.stemma.simulate.world.Entity.Spelling;

/// The people of a land: holders of offices, and those of none.
final class Population {
  private static final Pattern BAR = Pattern.compile("\\|");
  private static final int PLAIN = 110;
  private static final List<List<String>> OFFICES =
      Lines.of("offices.tsv").stream().map(Lines::cells).toList();

  private final Register register;
  private final Naming naming;
  private final Land land;
  private final Chance chance;
  private final List<String> families = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  Population(Register register, Naming naming, Land land, Chance chance) {
    this.register = register;
    this.naming = naming;
    this.land = land;
    this.chance = chance;
  }

  void settle() {
    for (List<String> office : OFFICES) {
      for (String sort : BAR.splitAsStream(office.get(1)).toList()) {
        for (Entity seat : register.of(sort)) {
          String role = office.get(2).replace("{name}", seat.usual().full());
          person(office.getFirst(), role, seat);
        }
      }
    }
    Entity country = register.of("country").getFirst();
    for (int i = 0; i < PLAIN; i++) {
      person("plain", "", country);
    }
  }

  private void person(String sort, String role, Entity seat) {
    Gender gender = chance.is(0.68) ? Gender.HE : Gender.SHE;
    Language language = chance.is(0.75) ? land.common : land.minor;
    List<Spelling> spellings = spellings(language, gender, alias(sort));
    String fitting = Gendered.role(role, gender);
    register.enter(Kind.PERSON, sort, spellings, fitting, gender, seat.id());
  }

  private static double alias(String sort) {
    return switch (sort) {
      case "rebel-leader" -> 0.7;
      case "rebel-spokesman" -> 0.4;
      default -> 0;
    };
  }

  private List<Spelling> spellings(Language language, Gender gender, double alias) {
    while (true) {
      List<Spelling> spellings = naming.person(language, gender, family(language), alias);
      if (spellings.stream().noneMatch(s -> names.contains(s.full()))) {
        spellings.forEach(s -> names.add(s.full()));
        return spellings;
      }
    }
  }

  /// A new family name, or now and then one that somebody else bears, or nearly that.
  private String family(Language language) {
    if (!families.isEmpty() && chance.is(0.06)) {
      return chance.pick(families);
    }
    String family =
        !families.isEmpty() && chance.is(0.03)
            ? naming.near(chance.pick(families))
            : naming.family(language);
    families.add(family);
    return family;
  }
}
