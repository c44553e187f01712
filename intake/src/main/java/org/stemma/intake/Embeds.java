package org.stemma.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Elements that embed a post of a social network: told by the classes that networks give them, or
/// as quotations that end in the link to a post.
final class Embeds {
  private static final Set<String> CLASSES =
      Set.of(
          "twitter-tweet",
          "twitter-video",
          "instagram-media",
          "fb-post",
          "fb-video",
          "tiktok-embed",
          "bluesky-embed",
          "mastodon-embed",
          "text-post-media",
          "reddit-embed",
          "reddit-embed-bq",
          "telegram-post");
  private static final List<String> ADDRESSES =
      List.of("data-href", "data-instgrm-permalink", "data-embed-url", "data-text-post-permalink");
  private static final Pattern POST =
      Pattern.compile(
          "(?i)https?://(?:[\\w-]{1,20}\\.)?(?:(?:twitter|x)\\.com/\\w+/status|instagram\\.com/(?:p|reel)/"
              + "|bsky\\.app/profile/[^/]+/post/|tiktok\\.com/@[^/]+/video/|facebook\\.com/[^/]+/posts/"
              + "|t\\.me/\\w+/\\d|threads\\.(?:net|com)/@[^/]+/post/|[\\w.-]+/@[\\w.@-]+/\\d{10}).*");
  private static final int MOST = 300;
  private static final int MOST_TEXT = 3000;
  private static final int LEAST_BEHIND = 3;
  private static final int LONGEST = 500;

  private Embeds() {}

  static boolean isEmbed(Element element) {
    return CLASSES.stream().anyMatch(element::hasClass)
        || element.normalName().equals("blockquote") && linked(element).isPresent();
  }

  /// The address of the post that an element embeds; none for an element that embeds none.
  static Optional<String> link(Element element) {
    if (!isEmbed(element)) {
      return Optional.empty();
    }
    return ADDRESSES.stream()
        .map(element::attr)
        .filter(Embeds::isAddress)
        .findFirst()
        .or(() -> linked(element))
        .or(() -> Optional.of(element.attr("cite")).filter(Embeds::isAddress));
  }

  private static boolean isAddress(String value) {
    return value.length() <= LONGEST && value.matches("https?://\\S+");
  }

  /// The link that an element ends in, if it leads to a post.
  private static Optional<String> linked(Element element) {
    End end = new End();
    element.filter(end);
    return Optional.of(end.link)
        .filter(h -> end.isShort() && end.isLast() && isAddress(h) && POST.matcher(h).matches());
  }

  /// What an element ends in, looked for in elements that are short enough for a post.
  private static final class End implements NodeFilter {
    private String link = "";
    private int nodes;
    private int length;
    private int behind;

    boolean isShort() {
      return nodes <= MOST && length <= MOST_TEXT;
    }

    boolean isLast() {
      return behind <= LEAST_BEHIND;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      nodes++;
      if (node instanceof TextNode words) {
        length += words.getWholeText().length();
        behind += words.getWholeText().strip().length();
      }
      return isShort() ? FilterResult.CONTINUE : FilterResult.STOP;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && element.normalName().equals("a")) {
        link = element.attr("href").strip();
        behind = 0;
      }
      return FilterResult.CONTINUE;
    }
  }
}
