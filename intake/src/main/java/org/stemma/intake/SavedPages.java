package org.stemma.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.stemma.report.Stated;

/// Pages saved with all their parts in one file (MHTML), and mails: the first page in it, or else
/// the first text, with the address and the day that the file states.
final class SavedPages {
  private static final int DEEPEST = 20;
  private static final int MOST_HEADERS = 1_000;

  private final Place place;
  private final List<Stated> stated = new ArrayList<>();
  private Optional<Part> page = Optional.empty();
  private Optional<Part> text = Optional.empty();
  private int parts;

  private SavedPages(Place place) {
    this.place = place;
  }

  /// A text part, its bytes decoded from what mail can carry.
  private record Part(ByteBuffer bytes, String charset) {}

  static void read(Place place, byte[] bytes) {
    SavedPages saved = new SavedPages(place);
    try {
      saved.parse(bytes);
    } catch (MimeException | IOException | IllegalArgumentException damaged) {
      place.rejected(
          "has a damaged part of MIME ("
              + Place.shown(String.valueOf(damaged.getMessage()))
              + "); what stands before it is read");
    }
    saved
        .page
        .or(() -> saved.text)
        .ifPresentOrElse(
            p -> Opened.whole(place, place.id(), p.bytes().array(), p.charset(), saved.stated),
            () -> place.rejected("has no part that is a page or text; save the page anew"));
  }

  private void parse(byte[] bytes) throws MimeException, IOException {
    MimeConfig config =
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(place.limits().header())
            .setMaxHeaderCount(MOST_HEADERS)
            .setMalformedHeaderStartsBody(true)
            .build();
    MimeTokenStream tokens = new MimeTokenStream(config);
    tokens.parse(new ByteArrayInputStream(bytes));
    int depth = 0;
    for (EntityState state = tokens.getState();
        state != EntityState.T_END_OF_STREAM && depth <= DEEPEST;
        state = tokens.next()) {
      depth += state == EntityState.T_START_MULTIPART ? 1 : 0;
      depth -= state == EntityState.T_END_MULTIPART ? 1 : 0;
      if (state == EntityState.T_FIELD && parts == 0 && depth == 0) {
        field(tokens.getField());
      } else if (state == EntityState.T_BODY) {
        parts++;
        body(tokens);
      }
    }
  }

  private void body(MimeTokenStream tokens) throws IOException {
    BodyDescriptor what = tokens.getBodyDescriptor();
    String type = what.getMimeType().toLowerCase(Locale.ROOT);
    boolean html = type.equals("text/html") || type.equals("application/xhtml+xml");
    if (html && page.isEmpty() || type.equals("text/plain") && text.isEmpty()) {
      try (InputStream in = tokens.getDecodedInputStream()) {
        String charset =
            what.getCharset() == null || what.getCharset().equalsIgnoreCase("us-ascii")
                ? ""
                : what.getCharset();
        Part part = new Part(ByteBuffer.wrap(in.readNBytes((int) place.limits().bytes())), charset);
        page = html ? Optional.of(part) : page;
        text = html ? text : Optional.of(part);
      }
    }
  }

  private void field(Field field) {
    String value = field.getBody() == null ? "" : field.getBody().strip();
    switch (field.getName().toLowerCase(Locale.ROOT)) {
      case "snapshot-content-location", "content-location" -> {
        if (value.toLowerCase(Locale.ROOT).startsWith("http")) {
          stated.add(new Stated(Stated.What.URL, value, "saved page address"));
        }
      }
      case "subject" ->
          stated.add(
              new Stated(
                  Stated.What.TITLE,
                  DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT),
                  "saved page subject"));
      case "date" ->
          Timestamps.iso(value)
              .ifPresent(d -> stated.add(new Stated(Stated.What.CAPTURED, d, "saved page date")));
      default -> {}
    }
  }
}
