package org.stemma.simulate.world;

import java.util.HashSet;
import java.util.List;
import org.stemma.simulate.chance.Chance;
import org.stemma.simulate.world.Entity.Kind;

/// The founding of a world, from its country to its newspapers.
final class Founding {
  private final Chance chance;

  Founding(Chance chance) {
    this.chance = chance;
  }

  World world() {
    Register register = new Register();
    Naming naming = new Naming(chance.at("names"));
    Land land = new Land(register, naming, chance.at("land"));
    land.settle();
    Patterns patterns = new Patterns(naming, land, chance.at("patterns"));
    new Buildings(register, patterns, new HashSet<>()).raise();
    new Bodies(register, patterns, new HashSet<>()).form();
    new Population(register, naming, land, chance.at("people")).settle();
    List<House> agencies = new Press(register, patterns, chance.at("agencies")).agencies();
    List<House> outlets = new Press(register, patterns, chance.at("outlets")).outlets();
    return new World(
        register.of(Kind.PERSON),
        register.of(Kind.GROUP),
        register.of(Kind.INSTITUTION),
        register.of(Kind.PLACE),
        register.of(Kind.FACILITY),
        agencies,
        outlets,
        register.sorts,
        register.bySort,
        register.within);
  }
}
