package org.stemma.intake;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/// The head of an HTTP response as a crawler stored it. What servers and crawlers get wrong is
/// forgiven: bodies that are not chunked or compressed although the head says so are taken as they
/// are.
///
/// @param fields by their names in lower case
record HttpMessage(int status, Map<String, String> fields) {
  private static final Pattern STATUS = Pattern.compile("HTTP/\\S+\\s+(\\d{3}).*", Pattern.DOTALL);
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");

  static boolean begins(byte[] line) {
    return new String(line, StandardCharsets.ISO_8859_1).startsWith("HTTP/");
  }

  /// The head that begins with the given line.
  static HttpMessage read(byte[] first, ArchiveRecords records, int most) throws IOException {
    Matcher status = STATUS.matcher(new String(first, StandardCharsets.ISO_8859_1));
    Map<String, String> fields = new LinkedHashMap<>();
    int size = 0;
    String field = text(records.readLine(most));
    while (!field.isBlank() && size < most) {
      size += field.length();
      int colon = field.indexOf(':');
      if (colon > 0) {
        fields.putIfAbsent(
            field.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            field.substring(colon + 1).strip());
      }
      field = text(records.readLine(most));
    }
    return new HttpMessage(status.matches() ? Integer.parseInt(status.group(1)) : 0, fields);
  }

  private static String text(byte[] line) {
    return new String(line, StandardCharsets.ISO_8859_1);
  }

  /// The media type in lower case without parameters; blank if none is given.
  String type() {
    return type(fields.getOrDefault("content-type", ""));
  }

  static String type(String value) {
    int end = value.indexOf(';');
    return (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /// The encoding that the head states; blank if none.
  String charset() {
    return charset(fields.getOrDefault("content-type", ""));
  }

  static String charset(String value) {
    Matcher charset = CHARSET.matcher(value);
    return charset.find() ? charset.group(1) : "";
  }

  /// The content as the reader of the page saw it, at most so many bytes and one more.
  byte[] content(byte[] body, Limits limits) throws IOException {
    boolean chunked =
        fields.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT).contains("chunked");
    byte[] content = chunked ? joined(body) : body;
    String encoding = fields.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT).strip();
    if (encoding.isEmpty() || encoding.equals("identity") || content.length == 0) {
      return content;
    }
    return decoded(content, encoding, limits);
  }

  private static byte[] decoded(byte[] content, String encoding, Limits limits) throws IOException {
    Counted counted = new Counted(new ByteArrayInputStream(content));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in =
        new Bounded(decoder(counted, encoding, content), counted, limits.ratio())) {
      byte[] some = new byte[8192];
      int read = in.read(some);
      while (read >= 0 && out.size() <= limits.bytes()) {
        out.write(some, 0, read);
        read = in.read(some);
      }
    } catch (Bounded.Refused bomb) {
      throw bomb;
    } catch (IOException cut) {
      return out.size() == 0 ? content : out.toByteArray();
    }
    return out.toByteArray();
  }

  private static InputStream decoder(InputStream in, String encoding, byte[] content)
      throws IOException {
    return switch (encoding) {
      case "gzip", "x-gzip" -> new GZIPInputStream(in);
      case "deflate" ->
          new InflaterInputStream(in, new java.util.zip.Inflater((content[0] & 0x0F) != 8));
      case "br" -> new BrotliInputStream(in);
      case "zstd" -> new ZstdInputStreamNoFinalizer(in);
      default -> in;
    };
  }

  /// The chunks put together, as far as they are chunks; a body that is none stays as it is.
  private static byte[] joined(byte[] body) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    int at = 0;
    while (at < body.length) {
      int end = at;
      while (end < body.length && body[end] != '\n' && end - at < 100) {
        end++;
      }
      String line = new String(body, at, end - at, StandardCharsets.ISO_8859_1).strip();
      int semicolon = line.indexOf(';');
      String size = (semicolon < 0 ? line : line.substring(0, semicolon)).strip();
      if (!size.matches("[0-9a-fA-F]{1,7}") || end >= body.length) {
        joined.write(body, at, joined.size() == 0 ? body.length - at : 0);
        break;
      }
      int length = Integer.parseInt(size, 16);
      if (length == 0) {
        break;
      }
      int start = end + 1;
      int take = Math.min(length, body.length - start);
      joined.write(body, start, take);
      at = start + take;
      at += at < body.length && body[at] == '\r' ? 1 : 0;
      at += at < body.length && body[at] == '\n' ? 1 : 0;
    }
    return joined.toByteArray();
  }
}
