package org.stemma.report;

import java.util.List;
import org.stemma.text.Because;
import org.stemma.text.Passage;

/// What people have corrected in a story, each with its reason; what is corrected of a single
/// document stands in its [Stated] values.
public record Corrections(
    List<OneName> merged,
    List<OtherName> split,
    List<NotSaid> rejected,
    List<Said> added,
    List<OneOrigin> origins,
    List<Rated> rated,
    List<Apart> apart,
    List<NotCredited> uncredited,
    List<Distrusted> distrusted) {
  /// Nothing is corrected.
  public static final Corrections NONE =
      new Corrections(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /// With nothing said of dependence, credits and trust.
  public Corrections(
      List<OneName> merged,
      List<OtherName> split,
      List<NotSaid> rejected,
      List<Said> added,
      List<OneOrigin> origins,
      List<Rated> rated) {
    this(merged, split, rejected, added, origins, rated, List.of(), List.of(), List.of());
  }

  public Corrections {
    merged = List.copyOf(merged);
    split = List.copyOf(split);
    rejected = List.copyOf(rejected);
    added = List.copyOf(added);
    origins = List.copyOf(origins);
    rated = List.copyOf(rated);
    apart = List.copyOf(apart);
    uncredited = List.copyOf(uncredited);
    distrusted = List.copyOf(distrusted);
  }

  /// Two names mean one person or thing, which is called by the first.
  public record OneName(String name, String also, Because why) {}

  /// A name, as printed, means somebody other than the entity it was taken for.
  ///
  /// @param entity any name of the entity
  public record OtherName(String entity, String printed, Because why) {}

  /// What stands at a passage is attributed to nobody but the outlet.
  public record NotSaid(Passage where, Because why) {}

  /// What stands at a passage is on somebody's word.
  public record Said(Passage where, String source, Because why) {}

  /// Two origins, as a dossier calls them, are one.
  public record OneOrigin(String origin, String also, Because why) {}

  /// Neither of two outlets, reports or wires has anything from the other, nor both from one text
  /// that nobody names.
  public record Apart(String one, String other, Because why) {}

  /// A report does not have what it prints from a house, though it seems to credit it.
  public record NotCredited(String report, String house, Because why) {}

  /// A source, relay or outlet whose word is not to be counted.
  public record Distrusted(String source, Because why) {}

  /// How reliable a source is, in the Admiralty letters A to F.
  public record Rated(String source, String letter, Because why) {}
}
