package org.stemma.follow;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Fetches pages politely: only over http and https, only from addresses that may be reached,
/// only what robots.txt allows, and never faster than the pace of a host. Every redirect is
/// held to all of it.
public final class Fetching {
  private final Reach reach;
  private final Manners manners;
  private final Pause pause;
  private final Robots robots;
  private final Map<String, Long> asked = new HashMap<>();

  public Fetching(Reach reach, Manners manners, Pause pause) {
    this.reach = reach;
    this.manners = manners;
    this.pause = pause;
    this.robots = new Robots(manners.bytes());
  }

  /// Forgets the rules of hosts that were read too long ago.
  void refresh(Instant now) {
    robots.refresh(now);
  }

  /// What stands at an address.
  ///
  /// @param marks header fields that make the question conditional
  Answer get(URI uri, Map<String, String> marks) throws IOException {
    return followed(uri, marks, true);
  }

  private Answer followed(URI uri, Map<String, String> marks, boolean asRobot) throws IOException {
    URI at = uri;
    for (int i = 0; i <= manners.redirects(); i++) {
      check(at);
      if (asRobot) {
        robots.check(at, u -> followed(u, Map.of(), false));
      }
      Answer answer = asked(at, marks);
      Optional<URI> next = answer.redirect();
      if (next.isEmpty()) {
        return answer;
      }
      at = next.get();
    }
    throw new Unfetched("is redirected more than " + manners.redirects() + " times", false);
  }

  private void check(URI uri) throws Unfetched {
    String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new Unfetched(uri + " is not of http or https, and nothing else is asked for", true);
    }
    if (uri.getHost() == null || uri.getRawUserInfo() != null) {
      throw new Unfetched(uri + " names no host, or a user", true);
    }
    reach.addresses(uri.getHost());
  }

  private Answer asked(URI uri, Map<String, String> marks) throws IOException {
    keepPace(uri);
    InetAddress[] addresses = reach.addresses(uri.getHost());
    IOException failed = new Unfetched("has no address", false);
    for (InetAddress address : addresses) {
      try {
        return Wire.get(uri, address, marks, manners);
      } catch (java.net.ConnectException closed) {
        failed = closed;
      }
    }
    throw failed;
  }

  private void keepPace(URI uri) throws Unfetched {
    Duration delay = robots.delay(uri);
    Duration wanted = delay.compareTo(manners.pace()) > 0 ? delay : manners.pace();
    Long last = asked.get(uri.getHost());
    if (last != null) {
      Duration left = wanted.minusNanos(System.nanoTime() - last);
      if (left.isPositive() && !pause.of(left)) {
        throw new Unfetched("was not asked for any more, as the program ends", true);
      }
    }
    asked.put(uri.getHost(), System.nanoTime());
  }
}
