package org.stemma.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bytes as text: by a byte order mark; as UTF-8 where they are that; by the encoding a page
/// states; else by the likeliest
/// that ICU finds.
sealed interface Decoding {
  /// The text.
  ///
  /// @param exact whether it is the file's own text as UTF-8, a byte order mark kept, so that
  /// offsets count in the file
  /// @param doubt the encoding and how sure it is, where it had to be guessed
  record Decoded(String text, boolean exact, Optional<Doubt> doubt) implements Decoding {}

  /// An encoding that is not certain, and why.
  record Doubt(String encoding, String why) {}

  /// There is no text.
  record Failed(String reason) implements Decoding {}

  int SURE = 60;
  int LEAST = 20;
  int LOOKED_AT = 65_536;
  Pattern STATED =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

  static Decoding of(byte[] bytes) {
    if (bytes.length == 0) {
      return new Failed("is empty; give the report's text");
    }
    Optional<String> kind = Magic.of(bytes);
    if (kind.isPresent()) {
      return new Failed("is " + kind.get() + ", not text; give the report as text or HTML");
    }
    return marked(bytes)
        .or(
            () ->
                strictly(bytes, StandardCharsets.UTF_8)
                    .map(t -> decoded(t, true, Optional.empty())))
        .or(() -> unmarkedWide(bytes))
        .or(
            () ->
                isBinary(bytes)
                    ? Optional.of(
                        new Failed(
                            "is binary data of an unknown kind; give the report as text or HTML"))
                    : Optional.empty())
        .or(() -> nearly(bytes))
        .or(() -> stated(bytes))
        .or(() -> guessed(bytes))
        .orElseGet(() -> new Failed("has an encoding that cannot be told; save it as UTF-8"));
  }

  private static Decoding decoded(String text, boolean exact, Optional<Doubt> doubt) {
    if (text.chars().filter(c -> c == 0).count() > text.length() / 1000) {
      return new Failed("is binary data of an unknown kind; give the report as text or HTML");
    }
    String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    return plain.isBlank()
        ? new Failed("holds only blanks; give the report's text")
        : new Decoded(text, exact, doubt);
  }

  /// UTF-16 and UTF-32 by their mark; that of UTF-8 needs no care.
  private static Optional<Decoding> marked(byte[] bytes) {
    String name =
        starts(bytes, 0xFF, 0xFE, 0, 0)
            ? "UTF-32LE"
            : starts(bytes, 0, 0, 0xFE, 0xFF)
                ? "UTF-32BE"
                : starts(bytes, 0xFF, 0xFE)
                    ? "UTF-16LE"
                    : starts(bytes, 0xFE, 0xFF) ? "UTF-16BE" : "";
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        strictly(bytes, Charset.forName(name))
            .map(t -> decoded(t.substring(1), false, Optional.empty()))
            .orElseGet(() -> new Failed("begins like " + name + " but is not; save it as UTF-8")));
  }

  private static boolean starts(byte[] bytes, int... values) {
    if (bytes.length < values.length) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      if ((bytes[i] & 0xFF) != values[i]) {
        return false;
      }
    }
    return true;
  }

  /// UTF-16 without a mark: every second byte is null, or nearly.
  private static Optional<Decoding> unmarkedWide(byte[] bytes) {
    int looked = Math.min(bytes.length, LOOKED_AT) & ~1;
    int[] nulls = new int[2];
    for (int i = 0; i < looked; i++) {
      nulls[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    boolean wide =
        Math.max(nulls[0], nulls[1]) > looked / 4 && Math.min(nulls[0], nulls[1]) <= looked / 100;
    Charset charset = nulls[1] > nulls[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    return wide
        ? strictly(bytes, charset)
            .map(
                t ->
                    decoded(
                        t,
                        false,
                        Optional.of(new Doubt(charset.name(), "it has no byte order mark"))))
        : Optional.empty();
  }

  private static boolean isBinary(byte[] bytes) {
    int control = 0;
    int nulls = 0;
    int looked = Math.min(bytes.length, LOOKED_AT);
    for (int i = 0; i < looked; i++) {
      int b = bytes[i];
      nulls += b == 0 ? 1 : 0;
      control += b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
    }
    return control > looked / 20 || nulls > looked / 1000;
  }

  /// UTF-8 with a few broken places: far more characters of several bytes are whole than broken.
  private static Optional<Decoding> nearly(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == '\ufffd').count();
    long whole = text.chars().filter(c -> c > 0x7f && c != '\ufffd').count();
    return whole > 4 * broken
        ? Optional.of(
            decoded(
                text,
                false,
                Optional.of(
                    new Doubt(
                        "UTF-8",
                        broken + (broken == 1 ? " character is" : " characters are") + " broken"))))
        : Optional.empty();
  }

  /// The encoding that a page states for itself.
  private static Optional<Decoding> stated(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher matcher = STATED.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    return named(matcher.group(1))
        .flatMap(c -> strictly(bytes, c))
        .map(t -> decoded(t, false, Optional.empty()));
  }

  private static Optional<Charset> named(String name) {
    try {
      // pages say Latin-1 and mean the superset of Windows
      boolean latin = name.toLowerCase(Locale.ROOT).matches("iso-?8859-?1|latin-?1|us-ascii");
      return Optional.of(Charset.forName(latin ? "windows-1252" : name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<Decoding> guessed(byte[] bytes) {
    byte[] sample = bytes.length > LOOKED_AT ? Arrays.copyOf(bytes, LOOKED_AT) : bytes;
    CharsetMatch match = new CharsetDetector().setText(sample).detect();
    if (match == null || match.getConfidence() < LEAST) {
      return Optional.empty();
    }
    Optional<Doubt> doubt =
        match.getConfidence() >= SURE
            ? Optional.empty()
            : Optional.of(new Doubt(match.getName(), match.getConfidence() + " % sure"));
    return named(match.getName())
        .flatMap(c -> strictly(bytes, c))
        .map(t -> decoded(t, false, doubt));
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }
}
