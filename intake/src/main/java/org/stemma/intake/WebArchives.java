package org.stemma.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.report.Received;
import org.stemma.report.Stated;
import org.stemma.report.Stated.What;

/// Web archives: WARC and ARC, plain or compressed record by record or as a whole. Pages and texts
/// that were fetched become documents, with their address and the time they were fetched; all other
/// records are counted by what they are.
final class WebArchives {
  private static final Set<String> KEPT = Set.of("response", "resource", "conversion");
  private static final Set<String> PAGES =
      Set.of("text/html", "application/xhtml+xml", "text/plain", "");
  private static final Set<String> UNSURE = Set.of("application/octet-stream", "unk", "no-type");
  private static final Pattern NO_ARTICLE =
      Pattern.compile(
          "(?i)/robots\\.txt$|/(?:ads|humans|security|llms)\\.txt$|\\.(?:js|css|json|map|svg|ico|png|jpe?g|gif|webp|woff2?|csv)$");
  private static final Pattern ARC_DATE =
      Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)\\d*");
  private static final int FEW_WORDS = 20;
  private static final int MOST_KINDS = 12;

  private final Place place;
  private final Warnings warnings;
  private final ArchiveRecords records;
  private final Map<String, Long> skipped = new TreeMap<>();
  private long kept;

  private WebArchives(Place place, InputStream in) {
    this.place = place;
    this.warnings = new Warnings(place);
    this.records = new ArchiveRecords(in, place, warnings);
  }

  static boolean isArchive(byte[] head) {
    String begin = new String(head, 0, Math.min(head.length, 20), StandardCharsets.ISO_8859_1);
    return begin.startsWith("WARC/0.")
        || begin.startsWith("WARC/1.")
        || begin.startsWith("filedesc://");
  }

  static void read(Place place, InputStream in, Packed packed) throws IOException {
    if (packed == Packed.GZIP) {
      Counted counted = new Counted(in);
      new WebArchives(place, new Bounded(new Members(counted), counted, place.limits().ratio()))
          .all();
    } else {
      new WebArchives(place, packed.unpack(in, place.limits())).all();
    }
  }

  private void all() throws IOException {
    try {
      Optional<ArchiveRecords.Head> head = records.next();
      while (head.isPresent()) {
        record(head.get());
        head = records.next();
      }
    } finally {
      warnings.end("records");
      summary();
    }
  }

  private void record(ArchiveRecords.Head head) throws IOException {
    Place at = place.part("#" + head.number());
    try {
      Optional<String> reason = document(at, head);
      if (reason.isPresent()) {
        skipped.merge(reason.get(), 1L, Long::sum);
      } else {
        kept++;
      }
    } catch (Members.Damaged damaged) {
      warnings.add(at, damaged.reason() + "; it is left out, the next one is read");
      records.abandon();
    }
  }

  /// Hands on the document, or says what kind of record it is instead.
  private Optional<String> document(Place at, ArchiveRecords.Head head) throws IOException {
    String type = head.field("warc-type").toLowerCase(Locale.ROOT);
    if (!KEPT.contains(type)) {
      return Optional.of(type.isEmpty() ? "of no type" : type);
    }
    String url = address(head);
    boolean message = type.equals("response") && !url.startsWith("dns:");
    byte[] first = message ? records.readLine(at.limits().header()) : new byte[0];
    boolean http = HttpMessage.begins(first);
    HttpMessage answer =
        http
            ? HttpMessage.read(first, records, at.limits().header())
            : new HttpMessage(200, Map.of("content-type", own(head)));
    Optional<String> other = other(answer, url);
    return other.isPresent() ? other : content(at, head, answer, http ? new byte[0] : first);
  }

  private static String own(ArchiveRecords.Head head) {
    String type = head.fields().getOrDefault("arc-type", head.field("content-type"));
    String known = head.field("warc-identified-payload-type");
    return known.isEmpty() ? type : known;
  }

  private static String address(ArchiveRecords.Head head) {
    String url = head.field("warc-target-uri");
    return url.startsWith("<") && url.endsWith(">") ? url.substring(1, url.length() - 1) : url;
  }

  /// What a record is that holds no article, as far as its head tells.
  private static Optional<String> other(HttpMessage answer, String url) {
    int status = answer.status();
    if (status >= 300 && status < 400) {
      return Optional.of("redirect");
    }
    if (status != 200 && status != 203 && status != 0) {
      return Optional.of("error " + status);
    }
    String type = answer.type();
    if (!PAGES.contains(type) && !UNSURE.contains(type)) {
      return Optional.of(Place.shown(type));
    }
    return NO_ARTICLE.matcher(path(url)).find()
        ? Optional.of("no article by its address")
        : Optional.empty();
  }

  private static String path(String url) {
    try {
      return Optional.ofNullable(new URI(url).getPath()).orElse("");
    } catch (URISyntaxException odd) {
      int query = url.indexOf('?');
      return query < 0 ? url : url.substring(0, query);
    }
  }

  private Optional<String> content(
      Place at, ArchiveRecords.Head head, HttpMessage answer, byte[] first) throws IOException {
    if (records.left() > at.limits().bytes()) {
      warnings.add(at, at.tooLarge(records.left()));
      return Optional.of("too large");
    }
    long expected = records.left();
    byte[] rest = records.read((int) expected);
    if (rest.length < expected) {
      warnings.add(at, "the file ends in the middle of it; what is there is left out");
      records.abandon();
      return Optional.of("cut off");
    }
    return unpacked(at, head, answer, joined(first, rest));
  }

  /// The page as it was sent. A bomb in one record is left out like any page that is too large.
  private Optional<String> unpacked(
      Place at, ArchiveRecords.Head head, HttpMessage answer, byte[] body) throws IOException {
    byte[] content;
    try {
      content = answer.content(body, at.limits());
    } catch (Bounded.Refused bomb) {
      warnings.add(at, bomb.reason());
      return Optional.of("too large");
    }
    if (content.length > at.limits().bytes()) {
      warnings.add(at, at.tooLarge());
      return Optional.of("too large");
    }
    return text(at, head, answer, content);
  }

  private static byte[] joined(byte[] first, byte[] rest) {
    byte[] joined = java.util.Arrays.copyOf(first, first.length + rest.length);
    System.arraycopy(rest, 0, joined, first.length, rest.length);
    return joined;
  }

  /// Pages and texts with more than a few words.
  private Optional<String> text(
      Place at, ArchiveRecords.Head head, HttpMessage answer, byte[] content) {
    Shape shape = Shape.of(content);
    boolean fits =
        shape == Shape.PAGE || shape == Shape.PLAIN && answer.type().equals("text/plain");
    boolean page = answer.type().contains("html") && shape == Shape.PLAIN;
    if (!fits && !page) {
      return Optional.of("no page by its content");
    }
    List<Received> received = new ArrayList<>();
    Place quiet = new Place(at.source(), at.stem(), at.limits(), received::add, at.nesting());
    Opened.whole(quiet, at.id(head.number()), content, answer.charset(), stated(head));
    Optional<String> reason = Optional.of("without text");
    for (Received one : received) {
      if (one instanceof Received.Read read && isLong(read.document().text().chars())) {
        at.to().accept(read);
        reason = Optional.empty();
      } else if (one instanceof Received.Rejected no && isLimit(no.reason())) {
        warnings.add(at, no.reason());
      }
    }
    return reason;
  }

  private static boolean isLimit(String reason) {
    return reason.contains("may have")
        || reason.contains("may hold")
        || reason.startsWith(Received.Rejected.FAULT);
  }

  private static boolean isLong(String text) {
    return Pattern.compile("[\\p{L}\\p{N}]+").matcher(text).results().limit(FEW_WORDS).count()
            == FEW_WORDS
        || text.codePoints().filter(Character::isIdeographic).limit(FEW_WORDS).count() == FEW_WORDS;
  }

  private static List<Stated> stated(ArchiveRecords.Head head) {
    List<Stated> stated = new ArrayList<>();
    String url = address(head);
    if (url.toLowerCase(Locale.ROOT).startsWith("http")) {
      stated.add(new Stated(What.URL, url, "archive record address"));
    }
    String date = ARC_DATE.matcher(head.field("warc-date")).replaceAll("$1-$2-$3T$4:$5:$6Z");
    Timestamps.iso(date)
        .ifPresent(d -> stated.add(new Stated(What.CAPTURED, d, "archive record date")));
    return stated;
  }

  /// Records that are no pages are part of every crawl; an archive without any page is not what was
  /// meant to be given.
  private void summary() {
    long others = skipped.values().stream().mapToLong(Long::longValue).sum();
    if (kept == 0 && others == 0) {
      place.rejected("is a web archive without any record that can be read; fetch it anew");
    } else if (kept == 0) {
      place.rejected(
          "is a web archive without any article: " + kinds() + "; give one that holds pages");
    } else if (others > 0) {
      place.noted(
          "of its "
              + (kept + others)
              + " records, "
              + others
              + " hold no article ("
              + kinds()
              + "); nothing needs to be done");
    }
  }

  /// What the other records are, the most frequent kinds first.
  private String kinds() {
    String kinds =
        skipped.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST_KINDS)
            .map(k -> k.getValue() + " " + k.getKey())
            .collect(Collectors.joining(", "));
    return kinds + (skipped.size() > MOST_KINDS ? ", and others" : "");
  }
}
