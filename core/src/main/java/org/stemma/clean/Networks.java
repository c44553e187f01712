package org.stemma.clean;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.Byline;
import org.stemma.report.Post;
import org.stemma.report.Post.Platform;
import org.stemma.text.Interval;
import org.stemma.text.Resource;

/// The networks that posts come from, told by addresses and by forms of accounts; those of
/// `networks.tsv`.
final class Networks {
  private static final List<Network> ALL =
      Resource.rows(Networks.class, "networks.tsv").stream()
          .map(
              r ->
                  new Network(
                      Platform.valueOf(r.get(0)),
                      Pattern.compile("https?://(?:[\\w-]{1,20}\\.)?" + r.get(1))))
          .toList();
  private static final Pattern STATUS =
      Pattern.compile("[/.](?:twitter|x)\\.com/\\S{1,80}/status(?:es)?/(\\d{11,19})\\b");
  private static final Pattern TWITTER =
      Pattern.compile("\\bpic\\.(?:twitter|x)\\.com/|https?://t\\.co/");
  private static final Pattern PICTURE =
      Pattern.compile("\\bA (?:post|photo|video|reel) (?:posted|shared) by ");
  private static final int LONGEST_ACCOUNT = 16;
  // numbers have held the time since 4 November 2010, counted in milliseconds from this one on
  private static final long EPOCH = 1_288_834_974_657L;
  private static final int BELOW_TIME = 22;

  private Networks() {}

  private record Network(Platform platform, Pattern post) {}

  /// The first address of a post in a text.
  static Optional<String> post(String text) {
    for (Network network : ALL) {
      Matcher matcher = network.post().matcher(text);
      if (matcher.find()) {
        return Optional.of(matcher.group());
      }
    }
    return Optional.empty();
  }

  /// The network of a post, by its address, else by its account's form and its words.
  static Platform of(Optional<String> link, Optional<Byline> handle, String words) {
    Optional<Platform> linked =
        ALL.stream()
            .filter(n -> link.filter(l -> n.post().matcher(l).find()).isPresent())
            .map(Network::platform)
            .findFirst();
    return linked.orElseGet(() -> of(handle.map(Byline::name).orElse(""), words));
  }

  private static Platform of(String handle, String words) {
    if (PICTURE.matcher(words).find()) {
      return Platform.INSTAGRAM;
    }
    if (handle.indexOf('@', 1) > 0) {
      return Platform.MASTODON;
    }
    if (handle.endsWith(".bsky.social")) {
      return Platform.BLUESKY;
    }
    boolean brief = !handle.isEmpty() && handle.length() <= LONGEST_ACCOUNT;
    return TWITTER.matcher(words).find() || brief && handle.matches("@\\w+")
        ? Platform.X
        : Platform.UNKNOWN;
  }

  /// When a post was made, where the number in its address holds the time.
  static Optional<Post.Dated> dated(String link) {
    Matcher status = STATUS.matcher(link);
    if (!status.find()) {
      return Optional.empty();
    }
    long millis = (Long.parseLong(status.group(1)) >> BELOW_TIME) + EPOCH;
    Instant instant = Instant.ofEpochSecond(millis / 1000);
    Interval day = Interval.of(instant.atOffset(ZoneOffset.UTC).toLocalDate());
    return Optional.of(new Post.Dated(instant.toString(), day, Optional.empty()));
  }
}
