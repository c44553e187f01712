package org.stemma.simulate.truth;

import java.util.List;
import java.util.Optional;
import org.stemma.simulate.event.Event;
import org.stemma.simulate.press.Settings;
import org.stemma.simulate.typeset.Article;
import org.stemma.simulate.world.World;

/// A simulated story: what happened and everything published about it, lost wires among it, in the
/// order of publication.
public record Story(
    String id,
    Optional<String> twin,
    long seed,
    Settings settings,
    World world,
    Event event,
    List<Article> articles) {
  public Story {
    articles = List.copyOf(articles);
  }

  /// The reports given out.
  public List<Article> reports() {
    return articles.stream().filter(a -> a.draft().held()).toList();
  }
}
