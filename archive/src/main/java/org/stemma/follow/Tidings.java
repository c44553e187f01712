package org.stemma.follow;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stemma.archive.Announcement;
import org.stemma.archive.Draft;
import org.stemma.language.Language;
import org.stemma.name.Gazetteer;

/// Tells what became different in the stories of an archive. It is worked out while others may
/// write, and told if the stories still stand so; where somebody is always quicker, it is worked
/// out while nobody writes in the end.
///
/// @param post whether it is to be delivered somewhere, and kept until it is
public record Tidings(Turns turns, Language engine, Gazetteer gazetteer, boolean post) {
  private static final int TRIES = 3;

  /// What is new, told once.
  public List<Announcement> news(Instant now) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      Draft draft = turns.read(a -> a.announcements().draft(engine, gazetteer, now, stage -> {}));
      Optional<List<Announcement>> told = turns.write(a -> a.announcements().told(draft, post));
      if (told.isPresent()) {
        return told.get();
      }
    }
    return turns.write(a -> a.announcements().news(engine, gazetteer, now, post, stage -> {}));
  }
}
