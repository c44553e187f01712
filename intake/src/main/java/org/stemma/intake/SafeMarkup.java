package org.stemma.intake;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/// HTML from strangers without anything that could run, load or hide: no scripts, styles, frames,
/// forms or event handlers, and addresses of the web and of mail only.
final class SafeMarkup {
  private static final Safelist LIST =
      Safelist.relaxed()
          .addTags(
              "article",
              "section",
              "header",
              "footer",
              "aside",
              "figure",
              "figcaption",
              "time",
              "details",
              "summary",
              "main",
              "nav",
              "address",
              "s",
              "del",
              "ins",
              "mark",
              "abbr",
              "hr",
              "tt",
              "center",
              "font",
              "bdo",
              "bdi",
              "kbd",
              "samp",
              "var",
              "dfn",
              "acronym",
              "big",
              "hgroup",
              "ruby",
              "rt",
              "rp",
              "wbr")
          .addAttributes(":all", "class", "lang", "dir", "itemprop", "role")
          .addAttributes("time", "datetime")
          .removeProtocols("a", "href", "ftp")
          .preserveRelativeLinks(true);

  private static final Pattern FRAMES =
      Pattern.compile("(?i)</?(?:iframe|noframes|noembed|xmp|plaintext)\\b[^<>]*+>");
  private static final Pattern CLOSED =
      Pattern.compile("(?i)<(?:script|style|textarea|title|object|svg|noscript)\\b[^<>]*+(?<=/)>");

  private SafeMarkup() {}

  /// @param base the address that links are relative to; blank leaves them as they are
  static String of(String html, String base) {
    Document dirty = Jsoup.parseBodyFragment(open(html), base);
    Document clean = new Cleaner(LIST).clean(dirty);
    clean.outputSettings().prettyPrint(false);
    return clean.body().html();
  }

  /// The HTML without tags that, left open or closed as in XML, would swallow what follows them.
  private static String open(String html) {
    return CLOSED.matcher(FRAMES.matcher(html).replaceAll(" ")).replaceAll("");
  }

  /// The words of a piece of HTML.
  static String words(String html) {
    return Jsoup.parseBodyFragment(html).body().text().strip();
  }
}
