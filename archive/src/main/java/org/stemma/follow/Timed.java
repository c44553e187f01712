package org.stemma.follow;

import java.io.FilterInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;

/// What comes over a connection until a moment, however slowly it drips.
final class Timed extends FilterInputStream {
  private final Socket socket;
  private final long end;

  /// @param end in nanoseconds of this machine
  Timed(Socket socket, long end) throws IOException {
    super(socket.getInputStream());
    this.socket = socket;
    this.end = end;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    long left = (end - System.nanoTime()) / 1_000_000;
    if (left <= 0) {
      throw new SocketTimeoutException("takes too long");
    }
    socket.setSoTimeout((int) Math.min(Integer.MAX_VALUE, left));
    return in.read(bytes, from, length);
  }
}
