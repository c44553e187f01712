package org.stemma.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256, in lower-case hexadecimal digits.
final class Digest {
  private Digest() {}

  static MessageDigest begun() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  static String of(byte[] bytes) {
    return hex(begun().digest(bytes));
  }

  static String of(String words) {
    return of(words.getBytes(StandardCharsets.UTF_8));
  }

  static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
