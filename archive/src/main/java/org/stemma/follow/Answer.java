package org.stemma.follow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// What a server answered.
final class Answer {
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");

  private final URI from;
  private final int status;
  private final Map<String, String> fields;
  private final byte[] raw;
  private final byte[] body;

  /// @param from the address that answered, after redirects
  /// @param fields by their names in lower case
  /// @param raw all bytes as they came, head and body
  /// @param body put together, still packed
  Answer(URI from, int status, Map<String, String> fields, byte[] raw, byte[] body) {
    this.from = from;
    this.status = status;
    this.fields = Map.copyOf(fields);
    this.raw = raw.clone();
    this.body = body.clone();
  }

  URI from() {
    return from;
  }

  int status() {
    return status;
  }

  byte[] raw() {
    return raw.clone();
  }

  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  String charset() {
    Matcher charset = CHARSET.matcher(field("content-type"));
    return charset.find() ? charset.group(1) : "";
  }

  /// Where else to ask.
  Optional<URI> redirect() throws Unfetched {
    boolean elsewhere =
        status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    if (!elsewhere || field("location").isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(from.resolve(field("location").strip()));
    } catch (IllegalArgumentException wrong) {
      throw new Unfetched("is redirected to what is no address", false);
    }
  }

  /// The body unpacked.
  ///
  /// @throws Unfetched if that is more than so many bytes
  byte[] content(int most) throws IOException {
    if (!field("content-encoding").toLowerCase(java.util.Locale.ROOT).contains("gzip")) {
      return body.clone();
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] content = in.readNBytes(most + 1);
      if (content.length > most) {
        throw Wire.tooLarge(most);
      }
      return content;
    }
  }
}
