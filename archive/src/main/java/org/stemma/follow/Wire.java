package org.stemma.follow;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// One question of HTTP/1.1 to an address that was checked, over a connection of its own. An
/// HTTP client would look the name up again, and might be led elsewhere than to what was
/// checked; and it would not hand on the bytes as they came.
final class Wire implements AutoCloseable {
  private static final int LONGEST_HEAD = 65_536;

  private final Socket socket;
  private final InputStream in;
  private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
  private final int most;

  private Wire(Socket socket, Manners manners, long end) throws IOException {
    this.socket = socket;
    this.most = manners.bytes();
    this.in = new BufferedInputStream(new Timed(socket, end));
  }

  /// Asks for what stands at an address.
  ///
  /// @param more further header fields
  static Answer get(URI uri, InetAddress at, Map<String, String> more, Manners manners)
      throws IOException {
    long end = System.nanoTime() + manners.time().toNanos();
    try (Wire wire = new Wire(Dial.connected(uri, at, manners), manners, end)) {
      wire.socket.getOutputStream().write(question(uri, more, manners));
      wire.socket.getOutputStream().flush();
      return wire.answer(uri);
    }
  }

  private static byte[] question(URI uri, Map<String, String> more, Manners manners) {
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    StringBuilder head = new StringBuilder("GET " + path + query + " HTTP/1.1\r\n");
    String host = uri.getHost() + (uri.getPort() >= 0 ? ":" + uri.getPort() : "");
    head.append("Host: ").append(host).append("\r\n");
    head.append("User-Agent: ").append(manners.agent()).append("\r\n");
    head.append("Accept-Encoding: gzip\r\nConnection: close\r\n");
    more.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  static Unfetched tooLarge(int most) {
    return new Unfetched("is larger than the " + most + " bytes that are taken of one page", true);
  }

  private Answer answer(URI uri) throws IOException {
    int status = 100;
    Map<String, String> fields = Map.of();
    while (status >= 100 && status < 200) {
      raw.reset();
      status = status(line());
      fields = fields();
    }
    byte[] body = status == 204 || status == 304 ? new byte[0] : body(fields);
    return new Answer(uri, status, fields, raw.toByteArray(), body);
  }

  private static int status(String line) throws Unfetched {
    String[] words = line.split(" ", 3);
    if (!words[0].startsWith("HTTP/1") || words.length < 2 || !words[1].matches("\\d{3}")) {
      throw new Unfetched("does not answer as HTTP says", false);
    }
    return Integer.parseInt(words[1]);
  }

  private Map<String, String> fields() throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    String line = line();
    while (!line.isEmpty()) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        fields.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
      if (raw.size() > LONGEST_HEAD) {
        throw new Unfetched("answers with a head that does not end", false);
      }
      line = line();
    }
    return Map.copyOf(fields);
  }

  private byte[] body(Map<String, String> fields) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String length = fields.getOrDefault("content-length", "");
    if (fields.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT).contains("chunked")) {
      chunks(body);
    } else if (length.matches("\\d{1,18}")) {
      take(Long.parseLong(length), body);
    } else {
      for (int read = read(); read >= 0; read = read()) {
        put(read, body);
      }
    }
    return body.toByteArray();
  }

  private void chunks(ByteArrayOutputStream body) throws IOException {
    while (true) {
      String size = line().split(";", 2)[0].strip();
      if (!size.matches("[0-9a-fA-F]{1,8}")) {
        throw new Unfetched("answers in chunks that cannot be read", false);
      }
      long length = Long.parseLong(size, 16);
      if (length == 0) {
        fields();
        return;
      }
      take(length, body);
      line();
    }
  }

  private void take(long length, ByteArrayOutputStream body) throws IOException {
    if (body.size() + length > most) {
      throw tooLarge(most);
    }
    for (long i = 0; i < length; i++) {
      int read = read();
      if (read < 0) {
        throw new EOFException("ends too early");
      }
      body.write(read);
    }
  }

  private void put(int read, ByteArrayOutputStream body) throws Unfetched {
    if (body.size() >= most) {
      throw tooLarge(most);
    }
    body.write(read);
  }

  private int read() throws IOException {
    int read = in.read();
    if (read >= 0) {
      raw.write(read);
    }
    return read;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    int read = read();
    while (read >= 0 && read != '\n') {
      if (line.length() > LONGEST_HEAD) {
        throw new Unfetched("answers with a line that does not end", false);
      }
      line.append((char) read);
      read = read();
    }
    if (read < 0) {
      throw new EOFException("ends too early");
    }
    int end = line.length();
    return end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
