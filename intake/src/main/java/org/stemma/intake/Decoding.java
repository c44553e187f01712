package org.stemma.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
import org.apache.commons.io.input.ReaderInputStream;

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
    return of(bytes, "");
  }

  /// The text of bytes that came with a word on their encoding.
  ///
  /// @param told the encoding that was told with the bytes, blank if none was
  static Decoding of(byte[] bytes, String told) {
    if (bytes.length == 0) {
      return new Failed("is empty; give the report's text");
    }
    Optional<String> kind = Magic.of(bytes);
    if (kind.isPresent()) {
      return new Failed("is " + kind.get() + ", not text; give the report's text, page or feed");
    }
    return marked(bytes)
        .or(() -> shifted(bytes, told))
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
                            "is binary data of an unknown kind; give the report's text, page or feed"))
                    : Optional.empty())
        .or(() -> told(bytes, told))
        .or(() -> nearly(bytes))
        .or(() -> stated(bytes))
        .or(() -> guessed(bytes))
        .orElseGet(() -> new Failed("has an encoding that cannot be told; save it as UTF-8"));
  }

  private static Decoding decoded(String text, boolean exact, Optional<Doubt> doubt) {
    if (text.chars().filter(c -> c == 0).count() > text.length() / 1000) {
      return new Failed("is binary data of an unknown kind; give the report's text, page or feed");
    }
    return unmarked(text).isBlank()
        ? new Failed("holds only blanks; give the report's text")
        : new Decoded(text, exact, doubt);
  }

  /// The text without a byte order mark, which some decoders leave in it and some do not.
  private static String unmarked(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /// The stream as UTF-8 if it is UTF-16 or UTF-32 by its head, else as it is, without a mark.
  static InputStream narrow(InputStream in, byte[] head) throws IOException {
    int mark = mark(head).startsWith("UTF-32") ? 4 : mark(head).isEmpty() ? 0 : 2;
    in.skipNBytes(starts(head, 0xEF, 0xBB, 0xBF) ? 3 : mark);
    Optional<Charset> wide = wide(head);
    return wide.isPresent() ? recoded(in, wide.get()) : in;
  }

  /// The same for formats that are not decoded line by line: older encodings become UTF-8 too.
  static InputStream single(InputStream in, byte[] head) throws IOException {
    InputStream narrow = narrow(in, head);
    boolean utf8 =
        wide(head).isPresent() || strictly(upToLine(head), StandardCharsets.UTF_8).isPresent();
    Optional<Charset> older =
        utf8 ? Optional.empty() : likeliest(head).flatMap(m -> named(m.getName()));
    return older.isPresent() ? recoded(narrow, older.get()) : narrow;
  }

  private static InputStream recoded(InputStream in, Charset charset) throws IOException {
    return ReaderInputStream.builder()
        .setReader(new InputStreamReader(in, charset))
        .setCharset(StandardCharsets.UTF_8)
        .get();
  }

  /// The head without its last line, which may be cut in the middle of a character.
  private static byte[] upToLine(byte[] head) {
    int end = head.length;
    while (head.length >= LOOKED_AT && end > 0 && head[end - 1] != '\n') {
      end--;
    }
    return Arrays.copyOf(head, end);
  }

  private static Optional<Charset> wide(byte[] head) {
    String mark = mark(head);
    return mark.isEmpty() ? unmarked(head) : Optional.of(Charset.forName(mark));
  }

  /// The text of the first bytes of a file, as far as its shape shows in it.
  static String sketch(byte[] head) {
    Charset charset = wide(head).orElse(StandardCharsets.UTF_8);
    return new String(head, charset);
  }

  private static String mark(byte[] bytes) {
    return starts(bytes, 0xFF, 0xFE, 0, 0)
        ? "UTF-32LE"
        : starts(bytes, 0, 0, 0xFE, 0xFF)
            ? "UTF-32BE"
            : starts(bytes, 0xFF, 0xFE) ? "UTF-16LE" : starts(bytes, 0xFE, 0xFF) ? "UTF-16BE" : "";
  }

  /// UTF-16 and UTF-32 by their mark; that of UTF-8 needs no care.
  private static Optional<Decoding> marked(byte[] bytes) {
    String name = mark(bytes);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        strictly(bytes, Charset.forName(name))
            .map(t -> decoded(unmarked(t), false, Optional.empty()))
            .orElseGet(() -> new Failed("begins like " + name + " but is not; save it as UTF-8")));
  }

  static boolean starts(byte[] bytes, int... values) {
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

  /// UTF-16 and UTF-32 without a mark.
  private static Optional<Decoding> unmarkedWide(byte[] bytes) {
    return unmarked(bytes)
        .flatMap(
            charset ->
                strictly(bytes, charset)
                    .map(
                        t ->
                            decoded(
                                t,
                                false,
                                Optional.of(
                                    new Doubt(charset.name(), "it has no byte order mark")))));
  }

  /// The wide encoding in which bytes of these places would be null: every second byte, or three of
  /// four, or nearly.
  private static Optional<Charset> unmarked(byte[] bytes) {
    int looked = Math.min(bytes.length, LOOKED_AT) & ~3;
    int[] nulls = new int[4];
    for (int i = 0; i < looked; i++) {
      nulls[i % 4] += bytes[i] == 0 ? 1 : 0;
    }
    int most = looked / 8;
    int few = looked / 200;
    if (looked < 8) {
      return Optional.empty();
    }
    if (nulls[3] > most && nulls[2] > most && nulls[0] <= few) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (nulls[0] > most && nulls[1] > most && nulls[3] <= few) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (nulls[1] + nulls[3] > most && nulls[0] + nulls[2] <= few) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return nulls[0] + nulls[2] > most && nulls[1] + nulls[3] <= few
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static Optional<Decoding> told(byte[] bytes, String charset) {
    return named(charset)
        .filter(c -> !c.equals(StandardCharsets.UTF_8))
        .flatMap(c -> strictly(bytes, c))
        .map(t -> decoded(t, false, Optional.empty()));
  }

  /// An encoding of 7 bits that changes its meaning by escapes, which would pass for UTF-8.
  private static Optional<Decoding> shifted(byte[] bytes, String told) {
    String name = (told.isBlank() ? statedName(bytes) : told).toLowerCase(Locale.ROOT);
    return name.startsWith("iso-2022-") || name.startsWith("hz-gb") || name.startsWith("csiso2022")
        ? told(bytes, name)
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
    return told(bytes, statedName(bytes));
  }

  private static String statedName(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher matcher = STATED.matcher(head);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static Optional<Charset> named(String name) {
    if (name.isBlank()) {
      return Optional.empty();
    }
    try {
      // pages say Latin-1 and mean the superset of Windows
      boolean latin = name.toLowerCase(Locale.ROOT).matches("iso-?8859-?1|latin-?1|us-ascii");
      return Optional.of(Charset.forName(latin ? "windows-1252" : name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<Decoding> guessed(byte[] bytes) {
    return likeliest(bytes)
        .flatMap(
            match ->
                named(match.getName())
                    .flatMap(c -> strictly(bytes, c))
                    .map(t -> decoded(t, false, doubt(match))));
  }

  private static Optional<CharsetMatch> likeliest(byte[] bytes) {
    byte[] sample = bytes.length > LOOKED_AT ? Arrays.copyOf(bytes, LOOKED_AT) : bytes;
    return Optional.ofNullable(new CharsetDetector().setText(sample).detect())
        .filter(m -> m.getConfidence() >= LEAST);
  }

  private static Optional<Doubt> doubt(CharsetMatch match) {
    return match.getConfidence() >= SURE
        ? Optional.empty()
        : Optional.of(new Doubt(match.getName(), match.getConfidence() + " % sure"));
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
