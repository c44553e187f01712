package org.stemma.simulate.wording;

import java.util.regex.Pattern;
import org.stemma.simulate.world.Entity;
import org.stemma.simulate.world.Style;

/// Prints names as a house writes them: in full with the office at first, in brief later.
final class Names {
  private static final Pattern PLURAL =
      Pattern.compile(
          ".*\\b(police|prosecutors|forces|officials|guards|troops)", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME = Pattern.compile(".*\\p{Lu}.*");

  private final Style style;
  private final Line line;
  private final Discourse discourse;
  private final boolean headline;

  Names(Style style, Line line, Discourse discourse, boolean headline) {
    this.style = style;
    this.line = line;
    this.discourse = discourse;
    this.headline = headline;
  }

  /// The name that would be printed now.
  private String next(Entity entity) {
    Entity.Spelling spelling = style.prefers(entity);
    boolean person = entity.kind() == Entity.Kind.PERSON;
    boolean brief = headline ? person : discourse.isKnown(entity.id());
    return brief ? spelling.brief() : spelling.full();
  }

  /// The name, with a person's office when it is named first.
  ///
  /// @param seed draws whether the office stands before or after
  void put(Entity entity, String office, String slot, long seed) {
    boolean first = !headline && !discourse.isKnown(entity.id());
    boolean told =
        first
            && entity.kind() == Entity.Kind.PERSON
            && !office.isEmpty()
            && Templates.draw(seed, 33) % 5 != 0;
    boolean before = told && office.startsWith("the ") && Templates.draw(seed, 31) % 3 == 0;
    String words = Recasting.source(office, Templates.draw(seed, 35));
    if (before) {
      line.words(words, slot);
      line.comma();
    }
    name(entity, slot);
    if (told && !before) {
      line.comma();
      line.words(words, slot);
    }
    if (told) {
      line.comma();
    }
  }

  /// The name, marked without its article.
  private void name(Entity entity, String slot) {
    String name = next(entity);
    boolean article = name.startsWith("the ");
    if (article && !headline) {
      line.words("the", slot);
    }
    String bare = article ? name.substring(4) : name;
    int from = line.here();
    line.words(bare, slot);
    if (NAME.matcher(bare).matches()) {
      line.mark(new Mark.Name(from, line.end(), entity.id()));
    }
    discourse.mention(entity, name);
  }

  /// Whether a verb after the name is plural.
  boolean isPlural(Entity entity) {
    return entity.gender() == Entity.Gender.THEY && entity.kind() == Entity.Kind.PERSON
        || PLURAL.matcher(discourse.name(entity).orElseGet(() -> next(entity))).matches();
  }
}
