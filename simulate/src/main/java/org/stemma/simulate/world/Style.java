package org.stemma.simulate.world;

import java.util.List;
import org.stemma.simulate.chance.Chance;

/// How a house writes and works.
///
/// @param spelling picks among the spellings of each name: the same number, the same preference
/// @param synonyms picks among the wordings the house likes
/// @param hedge how readily it adds or keeps a hedge, 0..1
/// @param honesty how readily it credits what it takes over, 0..1
/// @param dateForm how it prints dates: 0 "3 March 2021", 1 "March 3, 2021", 2 "03/03/2021", 3
///     "2021-03-03"
/// @param before furniture lines above the text, `{date}` and `{title}` filled in
/// @param between furniture lines strewn between paragraphs
/// @param after furniture lines below the text
public record Style(
    int spelling,
    int synonyms,
    double hedge,
    double honesty,
    int dateForm,
    List<String> before,
    List<String> between,
    List<String> after) {
  public Style {
    before = List.copyOf(before);
    between = List.copyOf(between);
    after = List.copyOf(after);
  }

  /// The spelling this house prefers for a name; the same for all its reports.
  public Entity.Spelling prefers(Entity entity) {
    return entity.spelling(
        Chance.of(spelling).at(entity.id()).below(Math.max(1, entity.spellings().size())));
  }
}
