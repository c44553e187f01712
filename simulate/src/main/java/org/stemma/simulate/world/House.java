package org.stemma.simulate.world;

/// An agency or outlet: a name, a style, and a web address.
///
/// @param site host name under `.example`
public record House(Entity entity, Style style, String site) {
  public String id() {
    return entity.id();
  }

  public boolean isAgency() {
    return entity.kind() == Entity.Kind.AGENCY;
  }

  /// The name as printed.
  public String name() {
    return entity.usual().full();
  }
}
