package org.stemma.intake;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Files that are no text, by the bytes they begin with.
final class Magic {
  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("%PDF", "a PDF");
    KINDS.put("PK\u0003\u0004", "a ZIP archive or an office document");
    KINDS.put("\u00d0\u00cf\u0011\u00e0", "an old office document");
    KINDS.put("{\\rtf", "an RTF document");
    KINDS.put("\u0089PNG", "a picture (PNG)");
    KINDS.put("\u00ff\u00d8\u00ff", "a picture (JPEG)");
    KINDS.put("GIF8", "a picture (GIF)");
    KINDS.put("RIFF", "a picture, sound or film (RIFF)");
    KINDS.put("7z\u00bc\u00af", "a 7z archive");
    KINDS.put("\u007fELF", "a program");
    KINDS.put("SQLite format 3", "a database");
  }

  private Magic() {}

  static Optional<String> of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    return KINDS.entrySet().stream()
        .filter(k -> head.startsWith(k.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
