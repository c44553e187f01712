package org.stemma.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The inputs byte for byte, each under its SHA-256: `originals/ab/cdef…`. A file stands there
/// whole
/// and safe on disk before any row speaks of it.
final class Originals {
  private static final String HALF = "half-";

  private final Path root;

  Originals(Path root) {
    this.root = root;
  }

  /// An input that is kept.
  record Original(String sha, long size) {}

  /// Keeps the bytes; those that are there already are left alone.
  Original keep(InputStream bytes) throws IOException {
    Files.createDirectories(root);
    Path half = Files.createTempFile(root, HALF, "");
    try {
      Original original = written(bytes, half);
      settle(half, file(original.sha()));
      return original;
    } finally {
      Files.deleteIfExists(half);
    }
  }

  private static Original written(InputStream bytes, Path half) throws IOException {
    DigestInputStream in = new DigestInputStream(bytes, Digest.begun());
    try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
      OutputStream out = Channels.newOutputStream(channel);
      long size = in.transferTo(out);
      channel.force(true);
      return new Original(Digest.hex(in.getMessageDigest().digest()), size);
    }
  }

  private void settle(Path half, Path file) throws IOException {
    if (Files.exists(file)) {
      return;
    }
    Path folder = file.resolveSibling("");
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      Folder.sync(root);
    }
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    Folder.sync(folder);
  }

  Path file(String sha) {
    return root.resolve(sha.substring(0, 2)).resolve(sha.substring(2));
  }

  InputStream open(String sha) throws IOException {
    return new BufferedInputStream(Files.newInputStream(file(sha)), 65_536);
  }

  void remove(String sha) throws IOException {
    Files.deleteIfExists(file(sha));
  }

  /// What is wrong with a kept input, if anything is.
  Optional<String> fault(String sha) throws IOException {
    if (!Files.isRegularFile(file(sha))) {
      return Optional.of("is missing");
    }
    try (DigestInputStream in = new DigestInputStream(open(sha), Digest.begun())) {
      in.transferTo(OutputStream.nullOutputStream());
      String found = Digest.hex(in.getMessageDigest().digest());
      return found.equals(sha) ? Optional.empty() : Optional.of("has other bytes than were kept");
    }
  }

  /// The hashes of all files, sorted.
  List<String> all() throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(root, 2)) {
      return walk.filter(p -> root.relativize(p).getNameCount() == 2)
          .map(p -> root.relativize(p).toString().replaceAll("[/\\\\]", ""))
          .sorted()
          .toList();
    }
  }

  /// Takes away what a writer that was stopped has left: half a file, or one that no row
  /// names.
  void tidy(Set<String> named) throws IOException {
    if (!Files.isDirectory(root)) {
      return;
    }
    List<Path> halves;
    try (Stream<Path> files = Files.list(root)) {
      halves = files.filter(p -> String.valueOf(p.getFileName()).startsWith(HALF)).toList();
    }
    for (Path half : halves) {
      Files.deleteIfExists(half);
    }
    for (String sha : all()) {
      if (!named.contains(sha)) {
        remove(sha);
      }
    }
  }
}
