package org.stemma.simulate.world;

import java.util.List;
import java.util.Optional;

/// Somebody or something with a name in an invented world.
///
/// Every spelling is a whole set of forms that belong together, so that a house that writes one
/// form of a spelling writes the others of the same one.
///
/// @param id unique in its world, `P3`, `G1`, `L7`, `A2`, `O5`
/// @param spellings the ways the name is written, the commonest first; never empty
/// @param role a person's office ("the harbour master of Tarvik"), a group's or place's
///     description ("the rebel group", "the port city"); empty for none
public record Entity(String id, Kind kind, List<Spelling> spellings, String role, Gender gender) {
  /// What sort of thing bears the name.
  public enum Kind {
    PERSON,
    GROUP,
    INSTITUTION,
    PLACE,
    FACILITY,
    AGENCY,
    OUTLET
  }

  /// For pronouns: a person is HE or SHE, a group or several people THEY, a thing IT.
  public enum Gender {
    HE,
    SHE,
    THEY,
    IT;

    /// The gender that a description tells: SHE for "a woman who survived"; empty if none.
    public static Optional<Gender> of(String words) {
      return Gendered.of(words);
    }
  }

  /// One way to write the name.
  ///
  /// @param full as at first mention: "Ilmar Vostrikov", "the Free Salt Front", "Tarvik"
  /// @param brief as later on: "Vostrikov", "the FSF", "Tarvik"
  /// @param alias another name altogether than the first spelling's ("Abu Harun", "the Salters")
  public record Spelling(String full, String brief, boolean alias) {}

  public Entity {
    spellings = List.copyOf(spellings);
  }

  /// The spelling with the number, counted round.
  public Spelling spelling(int number) {
    return spellings.get(Math.floorMod(number, spellings.size()));
  }

  public Spelling usual() {
    return spellings.getFirst();
  }

  /// The same one in another role, in words that fit the gender: "a spokeswoman for the army".
  public Entity in(String role) {
    return new Entity(id, kind, spellings, Gendered.role(role, gender), gender);
  }
}
