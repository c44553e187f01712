package org.stemma.attribution;

import java.util.List;

/// On whose word, through whom: the origin first, the outlet last.
public record Chain(List<Link> links) {
  public Chain {
    if (links.isEmpty()) {
      throw new IllegalArgumentException("a chain ends with an outlet");
    }
    links = List.copyOf(links);
  }

  public Link origin() {
    return links.getFirst();
  }

  /// Whether somebody other than the outlet itself is the origin.
  public boolean isSourced() {
    return origin().kind() != Link.Kind.OUTLET;
  }
}
