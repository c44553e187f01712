package org.stemma.intake;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.stemma.report.Document;
import org.stemma.report.Stated;
import org.stemma.text.ReportId;

/// An input that is told by its content and read by the reader of its format. Archives and lists
/// are read one document at a time; anything else is one document and is held in memory.
final class Opened {
  private static final int HEAD = 65_536;

  /// Bytes that tell how a file is compressed.
  private static final int MAGIC = 4;

  private Opened() {}

  /// Reads everything in the stream. What goes wrong is said to the place; only a broken stream
  /// beneath throws.
  static void read(Place place, InputStream in) {
    try {
      Guard.<IOException>over(place, () -> dispatch(place, in));
    } catch (Bounded.Refused refused) {
      place.rejected(refused.reason());
    } catch (EOFException | ZipException damaged) {
      place.rejected("ends too early or is damaged; what was read before that is kept");
    } catch (IOException broken) {
      place.rejected(
          "cannot be read on ("
              + Place.shown(String.valueOf(broken.getMessage()))
              + "); what was read before that is kept");
    }
  }

  /// Reads JSONL, compressed or not, without looking further ahead than the line that comes.
  static void lines(Place place, InputStream in) {
    try {
      PushbackInputStream peeked = new PushbackInputStream(in, MAGIC);
      byte[] head = peeked.readNBytes(MAGIC);
      peeked.unread(head);
      JsonLines.readHeadlines(place, Packed.of(head).unpack(peeked, place.limits()));
    } catch (Bounded.Refused refused) {
      place.rejected(refused.reason());
    } catch (IOException broken) {
      place.rejected("ends too early or is damaged; what was read before that is kept");
    }
  }

  private static void dispatch(Place place, InputStream in) throws IOException {
    PushbackInputStream peeked = new PushbackInputStream(in, HEAD);
    byte[] head = peeked.readNBytes(HEAD);
    peeked.unread(head);
    Packed packed = Packed.of(head);
    if (place.nesting() > place.limits().nesting()) {
      throw new Bounded.Refused(
          "is packed "
              + place.nesting()
              + " times over; unpack it yourself, or raise the limit nesting");
    }
    if (packed != Packed.NOT) {
      packed(place, packed, head, peeked);
    } else if (WebArchives.isArchive(head)) {
      WebArchives.read(place, peeked, packed);
    } else if (Zips.isZip(head)) {
      Zips.read(place, peeked);
    } else {
      text(place, head, peeked);
    }
  }

  private static void packed(Place place, Packed packed, byte[] head, InputStream in)
      throws IOException {
    if (WebArchives.isArchive(beginning(packed, head, place.limits()))) {
      WebArchives.read(place, in, packed);
    } else {
      read(place.opened(), packed.unpack(in, place.limits()));
    }
  }

  /// The first bytes that come out, as far as the first bytes of the file lead.
  private static byte[] beginning(Packed packed, byte[] head, Limits limits) {
    byte[] out = new byte[512];
    int length = 0;
    try (InputStream in = packed.unpack(new ByteArrayInputStream(head), limits)) {
      int read = in.read(out, 0, out.length);
      while (read > 0) {
        length += read;
        read = in.read(out, length, out.length - length);
      }
    } catch (IOException cut) {
      // the head ends somewhere; what came out before will do
    }
    return Arrays.copyOf(out, length);
  }

  private static void text(Place place, byte[] head, InputStream in) throws IOException {
    switch (Shape.of(head)) {
      case LINES -> JsonLines.read(place, Decoding.narrow(in, head));
      case JSON -> JsonValues.read(place, Decoding.single(in, head));
      case TABLE -> Tables.read(place, Decoding.single(in, head), Shape.delimiter(head));
      case MAIL, FEED, NEWS, XML, PAGE, PLAIN -> whole(place, in);
    }
  }

  private static void whole(Place place, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes((int) place.limits().bytes() + 1);
    if (bytes.length > place.limits().bytes()) {
      // a plain file knows how much more there is
      boolean known = place.nesting() == 0 && !place.source().equals("-");
      place.rejected(
          known ? place.tooLarge((long) bytes.length + in.available()) : place.tooLarge());
    } else if (Shape.of(bytes) == Shape.MAIL) {
      SavedPages.read(place, bytes);
    } else {
      whole(place, place.id(), bytes, "", List.of());
    }
  }

  /// One text, page or feed; never an archive or a list.
  ///
  /// @param charset the encoding that was told with it, blank if none was
  /// @param more what is known of it beforehand
  static void whole(Place place, ReportId id, byte[] bytes, String charset, List<Stated> more) {
    Guard.over(
        place,
        () -> {
          switch (Decoding.of(bytes, charset)) {
            case Decoding.Failed failed -> place.rejected(failed.reason());
            case Decoding.Decoded decoded -> decoded(place, id, decoded, more);
          }
        });
  }

  private static void decoded(
      Place place, ReportId id, Decoding.Decoded decoded, List<Stated> more) {
    String text = decoded.text();
    Optional<String> unfit = Markup.unfit(text, place.limits());
    switch (Shape.of(text)) {
      case FEED -> unfit.ifPresentOrElse(place::rejected, () -> Feeds.read(place, text));
      case NEWS -> unfit.ifPresentOrElse(place::rejected, () -> NewsItems.read(place, id, text));
      case XML ->
          place.rejected(
              "is XML, but neither a page, a feed, NewsML-G2 nor NITF; give the pages or their"
                  + " text");
      case PAGE ->
          unfit.ifPresentOrElse(
              place::rejected, () -> page(place, id, Markup.tamed(text), decoded, more));
      case MAIL, PLAIN, LINES, JSON, TABLE -> {
        Document document =
            PlainTexts.read(id, place.source(), text, decoded.exact() && more.isEmpty());
        place.read(doubted(document.stating(more), decoded));
      }
    }
  }

  private static void page(
      Place place, ReportId id, String html, Decoding.Decoded decoded, List<Stated> more) {
    Document page = Pages.read(id, place.source(), html, place.limits());
    if (page.text().chars().isBlank()) {
      place.rejected(
          "is a page without any visible text; save it once it has loaded, or give its text");
    } else {
      place.read(doubted(page.stating(more), decoded));
    }
  }

  private static Document doubted(Document document, Decoding.Decoded decoded) {
    return decoded
        .doubt()
        .map(
            d -> document.stating(List.of(new Stated(Stated.What.ENCODING, d.encoding(), d.why()))))
        .orElse(document);
  }
}
