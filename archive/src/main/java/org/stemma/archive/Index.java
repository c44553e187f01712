package org.stemma.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// The Lucene index beside the database: never the truth, always to be made again. Each of its
/// commits says up to which change of the database it has come.
final class Index {
  /// Changes with the form of the entries; an index of another form is made anew.
  static final String FORM = "1";

  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.SEVERE); // it remarks on the JVM's vector module at every start
  }

  private final Path folder;

  Index(Path folder) {
    this.folder = folder;
  }

  /// The change that the index has come to; nothing if there is none that can be used.
  Optional<Long> sequence() {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, String> data = reader.getIndexCommit().getUserData();
      return FORM.equals(data.get("form"))
          ? Optional.of(Long.parseLong(data.getOrDefault("sequence", "-1")))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  /// The keys of the reports in the index, each with its story.
  Map<String, String> stories() throws IOException {
    Map<String, String> stories = new HashMap<>();
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      var stored = reader.storedFields();
      var live = org.apache.lucene.index.MultiBits.getLiveDocs(reader);
      for (int i = 0; i < reader.maxDoc(); i++) {
        if (live == null || live.get(i)) {
          Document entry = stored.document(i, java.util.Set.of("type", "key", "story"));
          if (Fields.REPORT.equals(entry.get(Fields.TYPE))) {
            stories.put(
                String.valueOf(entry.get(Fields.KEY)), String.valueOf(entry.get(Fields.STORY)));
          }
        }
      }
    } catch (IndexNotFoundException none) {
      return stories;
    }
    return stories;
  }

  /// What is written into the index before it is committed.
  interface Work {
    void done(Writing writing) throws IOException;
  }

  /// Writes, and commits with the change that the index has now come to.
  void write(long sequence, Work work) throws IOException {
    Files.createDirectories(folder);
    IndexWriterConfig config = new IndexWriterConfig(Fields.analyzer());
    config.setCommitOnClose(false);
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config)) {
      work.done(new Writing(writer));
      writer.setLiveCommitData(
          Map.of("sequence", Long.toString(sequence), "form", FORM).entrySet());
      writer.commit();
    }
  }

  /// An index that is open to be written.
  record Writing(IndexWriter writer) {
    void put(String key, List<Document> entries) throws IOException {
      List<Document> built = new java.util.ArrayList<>();
      for (Document entry : entries) {
        built.add(Fields.FACETS.build(entry));
      }
      writer.updateDocuments(new Term(Fields.KEY, key), built);
    }

    void remove(String key) throws IOException {
      writer.deleteDocuments(new Term(Fields.KEY, key));
    }
  }

  /// Takes the index away.
  void clear() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
