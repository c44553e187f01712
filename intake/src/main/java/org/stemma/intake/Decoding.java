package org.stemma.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Bytes as text: UTF-8 where they are that, a byte order mark's encoding, a page's stated one, else the likeliest that
/// ICU finds.
sealed interface Decoding {
  /// The text. A byte order mark stays in it, so that offsets count in the file.
  record Decoded(String text) implements Decoding {}

  /// There is no text.
  record Failed(String reason) implements Decoding {}

  int SURE = 30;

  static Decoding of(byte[] bytes) {
    if (bytes.length == 0) {
      return new Failed("is empty; give the report's text");
    }
    if (isUtf16(bytes)) {
      return new Decoded(new String(bytes, StandardCharsets.UTF_16));
    }
    if (isBinary(bytes)) {
      return new Failed("is binary (" + magic(bytes) + "); give text or HTML");
    }
    String text = strictly(bytes, StandardCharsets.UTF_8);
    if (text.isEmpty()) {
      text = guessed(bytes);
    }
    if (text.isEmpty()) {
      return new Failed("has an encoding that cannot be told; save it as UTF-8");
    }
    return text.isBlank() ? new Failed("holds only blanks; give the report's text") : new Decoded(text);
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length >= 2
        && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
  }

  private static boolean isBinary(byte[] bytes) {
    int control = 0;
    int looked = Math.min(bytes.length, 8192);
    for (int i = 0; i < looked; i++) {
      if (bytes[i] == 0) {
        return true;
      }
      control += bytes[i] >= 0 && bytes[i] < 32 && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t' && bytes[i] != '\f' ? 1 : 0;
    }
    return control > looked / 20;
  }

  private static String magic(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF")) {
      return "PDF";
    }
    if (head.startsWith("PK")) {
      return "a zip or office file";
    }
    if (head.startsWith("\u0089PNG") || head.startsWith("\u00ff\u00d8") || head.startsWith("GIF8")) {
      return "a picture";
    }
    return head.startsWith("\u001f\u008b") ? "gzip" : "not text";
  }

  private static String strictly(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException other) {
      return "";
    }
  }

  private static String guessed(byte[] bytes) {
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    if (match == null || match.getConfidence() < SURE || !Charset.isSupported(match.getName())) {
      return "";
    }
    return strictly(bytes, Charset.forName(match.getName()));
  }
}
