package org.stemma.archive;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers and words as bytes: small numbers short, a word written before by its number.
final class Words {
  private static final int LONGEST = 64;

  private Words() {}

  /// Writes.
  static final class Out {
    private final DataOutputStream to;
    private final Map<String, Integer> known = new HashMap<>();

    Out(DataOutputStream to) {
      this.to = to;
    }

    void number(long value) throws IOException {
      long rest = (value << 1) ^ (value >> 63);
      while ((rest & ~0x7fL) != 0) {
        to.writeByte((int) (rest & 0x7f | 0x80));
        rest >>>= 7;
      }
      to.writeByte((int) rest);
    }

    void real(double value) throws IOException {
      to.writeDouble(value);
    }

    void word(String word) throws IOException {
      Integer before = known.get(word);
      if (before != null) {
        number(before);
        return;
      }
      number(-1);
      byte[] bytes = Words.bytes(word);
      number(bytes.length);
      to.write(bytes);
      if (word.length() <= LONGEST) {
        known.put(word, known.size());
      }
    }
  }

  /// Reads.
  static final class In {
    private final DataInputStream from;
    private final List<String> known = new ArrayList<>();

    In(DataInputStream from) {
      this.from = from;
    }

    long number() throws IOException {
      long value = 0;
      int shift = 0;
      int next = from.readUnsignedByte();
      while (next >= 0x80) {
        value |= (next & 0x7fL) << shift;
        shift += 7;
        next = from.readUnsignedByte();
      }
      value |= (long) next << shift;
      return (value >>> 1) ^ -(value & 1);
    }

    int small() throws IOException {
      return Math.toIntExact(number());
    }

    double real() throws IOException {
      return from.readDouble();
    }

    String word() throws IOException {
      int number = small();
      if (number >= 0) {
        return known.get(number);
      }
      byte[] bytes = from.readNBytes(small());
      String word = Words.word(bytes);
      if (word.length() <= LONGEST) {
        known.add(word);
      }
      return word;
    }
  }

  // lone surrogates have no UTF-8 and must survive: a text that has one is kept in units
  private static byte[] bytes(String word) {
    byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
    if (new String(utf8, StandardCharsets.UTF_8).equals(word)) {
      byte[] marked = new byte[utf8.length + 1];
      System.arraycopy(utf8, 0, marked, 1, utf8.length);
      return marked;
    }
    byte[] units = new byte[2 * word.length() + 1];
    units[0] = 1;
    for (int i = 0; i < word.length(); i++) {
      units[2 * i + 1] = (byte) (word.charAt(i) >> 8);
      units[2 * i + 2] = (byte) word.charAt(i);
    }
    return units;
  }

  private static String word(byte[] bytes) {
    if (bytes[0] == 0) {
      return new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
    }
    StringBuilder word = new StringBuilder();
    for (int i = 1; i < bytes.length; i += 2) {
      word.append((char) ((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff));
    }
    return word.toString();
  }
}
