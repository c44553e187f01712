package org.stemma.follow;

import java.time.Duration;

/// How much is asked of others, and how often.
///
/// @param agent how the program calls itself
/// @param bytes the most of one answer
/// @param time the most that one answer may take
/// @param redirects the most that are followed
/// @param items the most articles of one feed in one poll
/// @param pace the least between two questions to one host
/// @param every how often a feed is asked for that does not say otherwise
public record Manners(
    String agent,
    int bytes,
    Duration time,
    int redirects,
    int items,
    Duration pace,
    Duration every) {
  /// The product name that robots.txt knows the program by.
  static final String PRODUCT = "stemma";

  /// Twenty megabytes in half a minute, five redirects, fifty articles, a second, a quarter of
  /// an hour.
  public static Manners usual(String agent) {
    return new Manners(
        agent,
        20_000_000,
        Duration.ofSeconds(30),
        5,
        50,
        Duration.ofSeconds(1),
        Duration.ofMinutes(15));
  }

  /// With other numbers of what a person may choose.
  public Manners with(int newItems, Duration newPace, Duration newEvery) {
    return new Manners(agent, bytes, time, redirects, newItems, newPace, newEvery);
  }

  /// With at most so many bytes of one answer.
  public Manners upTo(int newBytes) {
    return new Manners(agent, newBytes, time, redirects, items, pace, every);
  }
}
