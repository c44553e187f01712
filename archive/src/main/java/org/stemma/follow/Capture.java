package org.stemma.follow;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.CRC32;

/// A fetched page as a record of a web archive (ISO 28500, WARC 1.1): the bytes as they came,
/// with their address, the server's head, and when they were fetched, which is not when they
/// were published.
final class Capture {
  private static final int LONGEST = 60;

  private Capture() {}

  static byte[] record(URI uri, Answer answer, Instant at) {
    String time = at.truncatedTo(ChronoUnit.SECONDS).toString();
    UUID id = UUID.nameUUIDFromBytes((uri + "\n" + time).getBytes(StandardCharsets.UTF_8));
    String head =
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
            + id
            + ">\r\nWARC-Target-URI: "
            + uri
            + "\r\nWARC-Date: "
            + time
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + answer.raw().length
            + "\r\n\r\n";
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    record.writeBytes(answer.raw());
    record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return record.toByteArray();
  }

  /// What reports of an address are called: the last words of its path, and what tells it from
  /// others that end so.
  static String name(String url) {
    String path = url.replaceFirst("[?#].*", "").replaceFirst("^[a-z]+://", "");
    String last = path.replaceFirst("/+$", "").replaceFirst(".*/", "");
    String plain = last.replaceFirst("\\.[A-Za-z]{2,5}$", "").replaceAll("[^\\p{L}\\p{N}_-]+", "-");
    CRC32 sum = new CRC32();
    sum.update(url.getBytes(StandardCharsets.UTF_8));
    return plain.substring(0, Math.min(LONGEST, plain.length()))
        + String.format(Locale.ROOT, "-%08x", sum.getValue());
  }
}
