package org.stemma.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The members of a gzip file as one stream, each record of a web archive being one. Where the file
/// is damaged, it throws a [Damaged] once and goes on with the next member.
final class Members extends InputStream {
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int CHECK = 2;

  private final InputStream raw;
  private final byte[] buffer = new byte[65_536];
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private int at;
  private int end;
  private long before;
  private boolean open;

  Members(InputStream raw) {
    this.raw = raw;
  }

  /// A place that cannot be read; the stream stands behind it.
  static final class Damaged extends IOException {
    private static final long serialVersionUID = 1;

    Damaged(String reason) {
      super(reason);
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    while (length > 0) {
      if (!open && !begin()) {
        return -1;
      }
      int read = inflate(bytes, from, length);
      if (read > 0) {
        return read;
      }
    }
    return 0;
  }

  /// Some bytes of the member, or 0 if it is over.
  private int inflate(byte[] bytes, int from, int length) throws IOException {
    try {
      while (true) {
        int read = inflater.inflate(bytes, from, length);
        at = end - inflater.getRemaining();
        if (read > 0) {
          checksum.update(bytes, from, read);
          return read;
        }
        if (inflater.finished() || inflater.needsDictionary()) {
          open = false;
          trailer();
          return 0;
        }
        if (at == end && !fill()) {
          open = false;
          throw new Damaged("the file ends in the middle of a compressed record");
        }
        inflater.setInput(buffer, at, end - at);
      }
    } catch (DataFormatException broken) {
      open = false;
      throw new Damaged("compressed data is damaged near byte " + (before + at));
    }
  }

  private void trailer() throws IOException {
    long expected = 0;
    for (int i = 0; i < 8; i++) {
      int next = next();
      if (next < 0) {
        throw new Damaged("the file ends in the middle of a compressed record");
      }
      expected |= i < 4 ? (long) next << 8 * i : 0;
    }
    if (expected != checksum.getValue()) {
      throw new Damaged(
          "the checksum of the compressed record before byte " + (before + at) + " is wrong");
    }
  }

  /// Goes to the next member, over whatever is none.
  private boolean begin() throws IOException {
    long skipped = 0;
    while (true) {
      int next = next();
      if (next < 0) {
        break;
      }
      if (next == 0x1F && isHeader()) {
        inflater.reset();
        inflater.setInput(buffer, at, end - at);
        checksum.reset();
        open = true;
        break;
      }
      skipped += next == 0 || next == '\n' || next == '\r' ? 0 : 1;
    }
    if (skipped > 0) {
      throw new Damaged(
          skipped + " bytes before byte " + (before + at) + " are no compressed record");
    }
    return open;
  }

  /// Whether a gzip header goes on here; if so it is stepped over.
  private boolean isHeader() throws IOException {
    if (!has(9) || (buffer[at] & 0xFF) != 0x8B || buffer[at + 1] != 8) {
      return false;
    }
    int flags = buffer[at + 2];
    if ((flags & 0xE0) != 0) {
      return false;
    }
    at += 9;
    boolean whole = true;
    if ((flags & EXTRA) != 0) {
      int low = next();
      int high = next();
      whole = skip(low | high << 8);
    }
    whole = whole && ((flags & NAME) == 0 || skipText());
    whole = whole && ((flags & COMMENT) == 0 || skipText());
    return whole && ((flags & CHECK) == 0 || skip(2));
  }

  private boolean skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      if (next() < 0) {
        return false;
      }
    }
    return bytes >= 0;
  }

  private boolean skipText() throws IOException {
    int next = next();
    while (next > 0) {
      next = next();
    }
    return next == 0;
  }

  private int next() throws IOException {
    return at == end && !fill() ? -1 : buffer[at++] & 0xFF;
  }

  private boolean fill() throws IOException {
    before += end;
    at = 0;
    end = Math.max(0, raw.read(buffer, 0, buffer.length));
    return end > 0;
  }

  /// Whether so many bytes stand in the buffer, moved to its beginning if need be.
  private boolean has(int bytes) throws IOException {
    while (end - at < bytes) {
      System.arraycopy(buffer, at, buffer, 0, end - at);
      before += at;
      end -= at;
      at = 0;
      int read = raw.read(buffer, end, buffer.length - end);
      if (read <= 0) {
        return false;
      }
      end += read;
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    raw.close();
  }
}
