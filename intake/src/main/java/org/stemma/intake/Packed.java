package org.stemma.intake;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/// The ways in which a file can be compressed as a whole, told by its first bytes.
enum Packed {
  GZIP(0x1F, 0x8B, 0x08),
  ZSTD(0x28, 0xB5, 0x2F, 0xFD),
  /// A Zstandard dictionary before the data, as web archives have it.
  ZSTD_WITH_DICTIONARY(0x5D, 0x2A, 0x4D, 0x18),
  BZIP2('B', 'Z', 'h'),
  NOT;

  private final String magic;

  Packed(int... magic) {
    this.magic = new String(magic, 0, magic.length);
  }

  static Packed of(byte[] head) {
    for (Packed packed : values()) {
      if (packed != NOT && Decoding.starts(head, packed.magic.codePoints().toArray())) {
        return packed;
      }
    }
    return NOT;
  }

  /// The bytes without compression; all members or frames of the file follow each other.
  InputStream unpack(InputStream in, Limits limits) throws IOException {
    Counted counted = new Counted(in);
    InputStream unpacked =
        switch (this) {
          case GZIP ->
              GzipCompressorInputStream.builder()
                  .setInputStream(counted)
                  .setDecompressConcatenated(true)
                  .get();
          case ZSTD -> new ZstdInputStreamNoFinalizer(counted);
          case ZSTD_WITH_DICTIONARY -> ZstdDictionary.unpack(counted, limits);
          case BZIP2 -> new BZip2CompressorInputStream(counted, true);
          case NOT -> counted;
        };
    return this == NOT ? in : new Bounded(unpacked, counted, limits.ratio());
  }
}
