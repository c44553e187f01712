package org.stemma.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Turns a record, with all that is in it, into bytes and back: the same value gives the same
/// bytes.
///
/// A shape says how one type is written (see [Shape]). Words that stand in a value more than
/// once are written once; all is deflated. The form is no interchange format: whoever stores
/// it stores [#shape] too, and reads nothing that was written in another.
final class Codec<T> {
  private final Class<T> type;
  private final Shape shape;
  private final String name;

  private Codec(Class<T> type) {
    this.type = type;
    this.shape = Shape.of(type);
    this.name = Digest.of(shape.signature()).substring(0, 16);
  }

  static <T extends Record> Codec<T> of(Class<T> type) {
    return new Codec<>(type);
  }

  /// A name for the form, another one for every other form.
  String shape() {
    return name;
  }

  byte[] bytes(T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, fast))) {
      shape.write(value, new Words.Out(out));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }

  /// @throws IOException if the bytes are not what [#bytes] made
  T value(byte[] bytes) throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new java.io.BufferedInputStream(
                new InflaterInputStream(new ByteArrayInputStream(bytes))))) {
      return type.cast(shape.read(new Words.In(in)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
      throw new IOException("not a " + type.getSimpleName(), damaged);
    }
  }
}
