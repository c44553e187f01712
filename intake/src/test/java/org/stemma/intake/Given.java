package org.stemma.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.stemma.report.Document;
import org.stemma.report.Received;
import org.stemma.report.Stated;

/// An input given to intake under a file's name, and what came of it.
record Given(List<Received> received) {
  static final String PROSE =
      "The ferry to Ostholm stayed in port on Monday after a cable broke, the harbour master said. "
          + "Passengers were taken to the island by bus and by a smaller boat in the afternoon.";

  static Given file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8), Limits.USUAL);
  }

  static Given file(String name, byte[] bytes) {
    return file(name, bytes, Limits.USUAL);
  }

  static Given file(String name, byte[] bytes, Limits limits) {
    List<Received> received = new ArrayList<>();
    Place place = Place.of(name, name, limits, received::add);
    Opened.read(place, new ByteArrayInputStream(bytes));
    return new Given(received);
  }

  List<Document> documents() {
    return received.stream()
        .filter(Received.Read.class::isInstance)
        .map(r -> ((Received.Read) r).document())
        .toList();
  }

  Document document() {
    if (documents().size() != 1) {
      throw new AssertionError("not one document: " + received);
    }
    return documents().getFirst();
  }

  String text() {
    return document().text().chars();
  }

  /// What was not read, as `source: reason`.
  List<String> rejected() {
    return received.stream()
        .filter(Received.Rejected.class::isInstance)
        .map(r -> r.source() + ": " + ((Received.Rejected) r).reason())
        .toList();
  }

  /// What was noted, as `source: note`.
  List<String> noted() {
    return received.stream()
        .filter(Received.Noted.class::isInstance)
        .map(r -> r.source() + ": " + ((Received.Noted) r).note())
        .toList();
  }

  static List<String> stated(Document document, Stated.What what) {
    return document.stated().stream().filter(s -> s.what() == what).map(Stated::value).toList();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  static byte[] gzip(byte[] bytes) {
    return packed(bytes, GZIPOutputStream::new);
  }

  static byte[] packed(byte[] bytes, Packer packer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = packer.pack(out)) {
      packed.write(bytes);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return out.toByteArray();
  }

  /// Compresses what is written to it.
  interface Packer {
    OutputStream pack(OutputStream out) throws IOException;
  }

  /// A WARC record of a page that was fetched.
  static byte[] response(String url, String type, String content) {
    return record(
        "response", url, "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n" + content);
  }

  static byte[] record(String type, String url, String block) {
    return record(type, url, utf8(block));
  }

  static byte[] record(String type, String url, byte[] bytes) {
    return joined(
        utf8(
            "WARC/1.0\r\nWARC-Type: "
                + type
                + "\r\nWARC-Target-URI: "
                + url
                + "\r\nWARC-Date: 2026-03-04T05:06:07Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>"
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + bytes.length
                + "\r\n\r\n"),
        bytes,
        utf8("\r\n\r\n"));
  }

  static String page(String words) {
    return "<html><head><title>Port</title></head><body><article><h1>Ferry stays in port</h1><p>"
        + words
        + "</p></article></body></html>";
  }
}
