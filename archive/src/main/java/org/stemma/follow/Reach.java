package org.stemma.follow;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/// Which addresses may be connected to.
@FunctionalInterface
public interface Reach {
  /// Servers on the open Internet alone.
  Reach PUBLIC = Special::of;

  /// Those within one's own network too.
  Reach PRIVATE =
      address ->
          address.isMulticastAddress() ? Optional.of("a multicast address") : Optional.empty();

  /// Why an address may not be connected to; empty if it may.
  Optional<String> against(InetAddress address);

  /// The addresses of a host, each checked; what is connected to is one of them, and the name
  /// is not asked for again.
  ///
  /// @throws Unfetched if the host has none, or one that may not be connected to
  default InetAddress[] addresses(String host) throws Unfetched {
    InetAddress[] found;
    try {
      found = InetAddress.getAllByName(host);
    } catch (UnknownHostException unknown) {
      throw new Unfetched("there is no host " + host, false);
    }
    for (InetAddress address : found) {
      Optional<String> why = against(address);
      if (why.isPresent()) {
        throw new Unfetched(
            host + " is " + why.get() + ", which is only asked with --allow-private", true);
      }
    }
    return found;
  }
}
