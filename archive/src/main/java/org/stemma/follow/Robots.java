package org.stemma.follow;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the hosts that are asked want to be asked, by their `robots.txt` (RFC 9309). One that
/// cannot be reached forbids all, one that is not there nothing.
final class Robots {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  /// RFC 9309, 2.4: no longer than a day.
  private static final Duration FRESH = Duration.ofDays(1);
  private static final int UNREACHABLE = 503;

  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final Map<String, Kept> known = new HashMap<>();
  private final int most;
  private Instant now = Instant.EPOCH;

  Robots(int most) {
    this.most = most;
  }

  /// The rules of a host, and when they were read.
  private record Kept(BaseRobotRules rules, Instant at) {}

  /// Fetches a page.
  interface Fetch {
    Answer get(URI uri) throws IOException;
  }

  /// @throws Unfetched if the page is not to be read, or nobody can tell
  void check(URI uri, Fetch fetch) throws Unfetched {
    BaseRobotRules rules = rules(uri, fetch);
    if (rules.isDeferVisits()) {
      known.remove(origin(uri));
      throw new Unfetched("its host does not answer when asked for its robots.txt", false);
    }
    if (!rules.isAllowed(uri.toString())) {
      throw new Unfetched("is not to be read by programs, says its robots.txt", true);
    }
  }

  /// How long to leave the host alone between two questions.
  Duration delay(URI uri) {
    Kept kept = known.get(origin(uri));
    long wanted = kept == null ? 0 : Math.max(0, kept.rules().getCrawlDelay());
    return Duration.ofMillis(Math.min(wanted, LONGEST.toMillis()));
  }

  /// Forgets what was read a day ago, so that it is read again.
  void refresh(Instant newNow) {
    now = newNow;
    known.values().removeIf(k -> !k.at().plus(FRESH).isAfter(now));
  }

  private BaseRobotRules rules(URI uri, Fetch fetch) {
    String origin = origin(uri);
    Kept kept = known.get(origin);
    if (kept == null) {
      kept = new Kept(read(URI.create(origin + "/robots.txt"), fetch), now);
      known.put(origin, kept);
    }
    return kept.rules();
  }

  private BaseRobotRules read(URI uri, Fetch fetch) {
    try {
      Answer answer = fetch.get(uri);
      return answer.status() == 200
          ? parser.parseContent(
              uri.toString(), answer.content(most), "text/plain", List.of(Manners.PRODUCT))
          : parser.failedFetch(answer.status());
    } catch (IOException unreachable) {
      return parser.failedFetch(UNREACHABLE);
    }
  }

  private static String origin(URI uri) {
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }
}
