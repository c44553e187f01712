package org.stemma.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that stops with a [Refused] where a decompressor gives out far more than went in.
final class Bounded extends FilterInputStream {
  private static final long FREE = 10_000_000;

  private final Counted before;
  private final int ratio;
  private long out;

  /// @param before counts what the decompressor takes in
  Bounded(InputStream decompressed, Counted before, int ratio) {
    super(decompressed);
    this.before = before;
    this.ratio = ratio;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    out += Math.max(0, read);
    if (out > FREE && out / ratio > before.count()) {
      throw new Refused(
          "unpacks to more than "
              + ratio
              + " times its size, as nothing written does; leave it out, or raise the limit ratio");
    }
    return read;
  }

  @Override
  public long skip(long most) throws IOException {
    byte[] skipped = new byte[(int) Math.min(8192, Math.max(0, most))];
    return Math.max(0, read(skipped, 0, skipped.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /// An input is not read further, for a reason that its reader should see.
  static final class Refused extends IOException {
    private static final long serialVersionUID = 1;
    private final String reason;

    Refused(String reason) {
      super(reason);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }
}
