package org.stemma.intake;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The dictionary at the head of a Zstandard web archive: a skippable frame of type 0x184D2A5D that
/// holds it plain or as a frame of its own, as IIPC's "Zstandard Compression for WARC" has it.
final class ZstdDictionary {
  private static final int LARGEST = 10_000_000;

  private ZstdDictionary() {}

  static InputStream unpack(InputStream in, Limits limits) throws IOException {
    byte[] head = in.readNBytes(8);
    long size = 0;
    for (int i = 7; i >= 4; i--) {
      size = size << 8 | (head.length > i ? head[i] & 0xFF : 0);
    }
    if (head.length < 8 || size > LARGEST) {
      throw new Bounded.Refused(
          "has a Zstandard dictionary of " + size + " bytes; unpack it with zstd and give that");
    }
    byte[] dictionary = in.readNBytes((int) size);
    if (Packed.of(dictionary) == Packed.ZSTD) {
      Counted counted = new Counted(new ByteArrayInputStream(dictionary));
      try (InputStream plain =
          new Bounded(new ZstdInputStreamNoFinalizer(counted), counted, limits.ratio())) {
        dictionary = plain.readNBytes(LARGEST);
      }
    }
    ZstdInputStreamNoFinalizer unpacked = new ZstdInputStreamNoFinalizer(in);
    if (Zstd.getDictIdFromDict(dictionary) != 0 || dictionary.length > 0) {
      unpacked.setDict(dictionary);
    }
    return unpacked;
  }
}
