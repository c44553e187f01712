package org.stemma.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a text is by its own first lines, whatever the file is called.
enum Shape {
  /// A page saved with all its parts in one file (MHTML), or a mail.
  MAIL,
  /// RSS, RDF, Atom, CDF.
  FEED,
  /// NewsML-G2, NITF.
  NEWS,
  /// Other XML.
  XML,
  PAGE,
  /// One JSON object a line.
  LINES,
  /// One JSON value, or several that are not one a line.
  JSON,
  /// CSV or TSV with a header that is known.
  TABLE,
  PLAIN;

  private static final int LOOKED_AT = 65_536;
  private static final Set<String> FEEDS = Set.of("rss", "feed", "rdf", "channel");
  private static final Set<String> NEWS_ROOTS =
      Set.of(
          "nitf",
          "newsitem",
          "newsmessage",
          "packageitem",
          "conceptitem",
          "planningitem",
          "knowledgeitem",
          "newsml");
  private static final Pattern MAIL_HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{1,40}:.*");
  private static final Pattern OBJECT = Pattern.compile("\\{\\s*+(?:\"|\\}).*", Pattern.DOTALL);
  private static final Pattern LIST =
      Pattern.compile("\\[\\s*+(?:[\\[{\"\\]]|-?[0-9]).*", Pattern.DOTALL);

  static Shape of(byte[] bytes) {
    return of(Decoding.sketch(Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT))));
  }

  static Shape of(String text) {
    String head = head(text);
    if (isMail(head)) {
      return MAIL;
    }
    if (head.startsWith("<")) {
      Shape shape = marked(head);
      if (shape != PLAIN) {
        return shape;
      }
    }
    if (Pages.isPage(head)) {
      return PAGE;
    }
    if (OBJECT.matcher(head).matches()) {
      return isOneALine(head) ? LINES : JSON;
    }
    if (LIST.matcher(head).matches()) {
      return JSON;
    }
    return Tables.delimiter(firstLine(head)) != 0 ? TABLE : PLAIN;
  }

  /// What parts the cells of a table.
  static char delimiter(byte[] head) {
    return Tables.delimiter(firstLine(head(Decoding.sketch(head))));
  }

  private static String head(String text) {
    String head = text.substring(0, Math.min(LOOKED_AT, text.length()));
    return (head.startsWith("\ufeff") ? head.substring(1) : head).stripLeading();
  }

  private static String firstLine(String head) {
    int end = head.indexOf('\n');
    return (end < 0 ? head : head.substring(0, end)).strip();
  }

  /// By the first element; a page among XML is told by its own rules.
  private static Shape marked(String head) {
    String root = root(head).toLowerCase(Locale.ROOT);
    String local = root.substring(root.indexOf(':') + 1);
    if (FEEDS.contains(local) || root.equals("item") || root.equals("entry")) {
      return FEED;
    }
    if (NEWS_ROOTS.contains(local)) {
      return NEWS;
    }
    if (local.equals("html") || Pages.isPage(head)) {
      return PAGE;
    }
    boolean xml = head.startsWith("<?xml") || root.equals("urlset") || root.equals("sitemapindex");
    return xml || root.equals("svg") ? XML : PLAIN;
  }

  /// The name of the first element, past declarations, comments and the document type.
  private static String root(String head) {
    int at = 0;
    while (at >= 0 && at < head.length()) {
      at = head.indexOf('<', at);
      if (at < 0) {
        return "";
      }
      if (head.startsWith("<!--", at)) {
        at = head.indexOf("-->", at);
      } else if (head.startsWith("<?", at)) {
        at = head.indexOf("?>", at);
      } else if (head.startsWith("<!", at)) {
        int open = head.indexOf('[', at);
        int close = head.indexOf('>', at);
        at = open >= 0 && open < close ? head.indexOf("]", open) : close;
      } else {
        return name(head, at + 1);
      }
    }
    return "";
  }

  private static String name(String head, int start) {
    int end = start;
    while (end < head.length() && " \t\r\n/>".indexOf(head.charAt(end)) < 0) {
      end++;
    }
    return head.substring(start, end);
  }

  /// The first lines are headers, and one of them is of MIME.
  private static boolean isMail(String head) {
    List<String> lines = head.lines().limit(60).takeWhile(l -> !l.isBlank()).toList();
    boolean headers =
        lines.size() > 1
            && lines.stream()
                .allMatch(
                    l ->
                        l.startsWith(" ")
                            || l.startsWith("\t")
                            || MAIL_HEADER.matcher(l).matches());
    return headers
        && lines.stream()
            .map(l -> l.toLowerCase(Locale.ROOT))
            .anyMatch(
                l -> l.startsWith("mime-version:") || l.startsWith("content-type: multipart"));
  }

  /// The first line is a whole object and the next begins one, or it is alone and a document.
  private static boolean isOneALine(String head) {
    List<String> lines = head.lines().filter(l -> !l.isBlank()).limit(2).toList();
    String first = lines.getFirst().strip();
    if (lines.size() < 2) {
      return head.length() >= LOOKED_AT || JsonValues.isDocument(first);
    }
    boolean next = lines.get(1).stripLeading().startsWith("{");
    return next && first.length() > 2 && !first.endsWith(",");
  }
}
