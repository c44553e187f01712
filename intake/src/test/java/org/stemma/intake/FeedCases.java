package org.stemma.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/// The cases of feedparser (BSD-2-Clause), which are not part of this project: small feeds, each
/// with a Python expression that must hold of it. They are looked for in the folder of evaluation
/// data, which the environment variable `STEMMA_EVALUATION` names.
final class FeedCases {
  private static final String ARCHIVE = "data/feeds/feed-conformance/feedparser-tests.tar.gz";
  private static final Pattern EXPECT =
      Pattern.compile("Expect:[ \\t]*(.*?)\\s*(?:-->|\",?\\n)", Pattern.DOTALL);
  private static final Pattern HEADER = Pattern.compile("(?m)^\\s*Header:\\s*([\\w-]+):\\s*(.*)$");
  private static final int LARGEST = 1_000_000;

  private FeedCases() {}

  /// One case.
  ///
  /// @param expected the expression that must hold
  record Case(String name, java.nio.ByteBuffer bytes, String expected, String type, String base) {}

  /// The folder of evaluation data, if it is there.
  static Optional<Path> evaluation() {
    String root = System.getProperty("stemma.root", "..");
    Path folder =
        Optional.ofNullable(System.getenv("STEMMA_EVALUATION"))
            .map(Path::of)
            .orElse(Path.of(root).toAbsolutePath().normalize().resolveSibling("shared/evaluation"));
    return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
  }

  /// All cases, none if the data are absent.
  static List<Case> all() throws IOException {
    Optional<Path> archive = evaluation().map(e -> e.resolve(ARCHIVE)).filter(Files::exists);
    List<Case> cases = new ArrayList<>();
    if (archive.isPresent()) {
      try (InputStream file = Files.newInputStream(archive.get());
          TarArchiveInputStream tar =
              new TarArchiveInputStream(
                  GzipCompressorInputStream.builder().setInputStream(file).get())) {
        for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
          if (e.isFile() && e.getName().matches(".*\\.(?:xml|json)")) {
            cases.add(
                read(e.getName().replaceFirst("^(?:\\./)?tests/", ""), tar.readNBytes(LARGEST)));
          }
        }
      }
    }
    return cases;
  }

  private static Case read(String name, byte[] bytes) {
    String text =
        Decoding.of(bytes) instanceof Decoding.Decoded d
            ? d.text()
            : new String(bytes, StandardCharsets.UTF_8);
    Matcher expect = EXPECT.matcher(text);
    String type = "";
    // where feedparser's own tests serve the cases
    String base = "http://127.0.0.1:8097/tests/" + name;
    Matcher header = HEADER.matcher(text);
    while (header.find()) {
      type = header.group(1).equalsIgnoreCase("content-type") ? header.group(2).strip() : type;
      base =
          header.group(1).equalsIgnoreCase("content-location")
              ? Xml.resolved(base, header.group(2))
              : base;
    }
    return new Case(
        name,
        java.nio.ByteBuffer.wrap(bytes),
        expect.find() ? expect.group(1).replaceAll("\\s*\\n\\s*", " ") : "",
        type,
        base);
  }
}
