package org.stemma.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.stemma.archive.ArchiveException.Kind;
import org.stemma.dossier.Dossier;
import org.stemma.habit.Habits;
import org.stemma.intake.Limits;
import org.stemma.language.Language;
import org.stemma.name.Gazetteer;
import org.stemma.report.Document;

/// A folder in which reports stay. One process at a time opens it to write, any number to
/// read.
public final class Archive implements AutoCloseable {
  private final Folder folder;
  private final Sql sql;
  private final Optional<WriterLock> lock;
  private final Originals originals;
  private final Catalogue catalogue;
  private final Ledger ledger;
  private final Index index;
  private final Dossiers dossiers;

  private Archive(Folder folder, Sql sql, Optional<WriterLock> lock) {
    this.folder = folder;
    this.sql = sql;
    this.lock = lock;
    this.originals = new Originals(folder.originals());
    this.catalogue = new Catalogue(sql, originals);
    this.ledger = new Ledger(sql);
    this.index = new Index(folder.index());
    this.dossiers = new Dossiers(folder, sql, lock.isPresent(), catalogue);
  }

  /// Opens the archive of a folder to write, and makes one where there is none.
  ///
  /// @throws ArchiveException if somebody else is writing, the folder cannot be written, or what is
  /// there is no archive of this version or an earlier one
  public static Archive open(Path path) throws IOException {
    return Disk.writing(path, () -> opened(path));
  }

  private static Archive opened(Path path) throws IOException {
    Folder folder = new Folder(path);
    Files.createDirectories(path);
    WriterLock lock = WriterLock.take(folder);
    boolean open = false;
    try {
      Archive archive = new Archive(folder, Database.toWrite(folder.database()), Optional.of(lock));
      Folder.sync(path);
      archive.recover(lock.wasLeft());
      open = true;
      return archive;
    } finally {
      if (!open) {
        lock.close();
      }
    }
  }

  /// Opens the archive of a folder to read, whoever writes meanwhile.
  ///
  /// @throws ArchiveException if there is none
  public static Archive read(Path path) {
    Folder folder = new Folder(path);
    if (!folder.isArchive()) {
      throw new ArchiveException(
          Kind.ABSENT,
          path + ": there is no archive; make one with stemma add, or name it with --archive");
    }
    return new Archive(folder, Database.toRead(folder.database()), Optional.empty());
  }

  /// Brings to an end what a writer that was stopped has begun, and places what an earlier
  /// version has left without a place.
  private void recover(boolean left) throws IOException {
    if (left) {
      originals.tidy(Set.copyOf(sql.words("select sha from original")));
    }
    if (sql.number("select count(*) from report") > sql.number("select count(*) from sketch")) {
      sql.whole(
          () -> {
            new Placing(sql, catalogue, Instant.EPOCH).placeAll();
            return true;
          });
    }
  }

  /// Takes in reports.
  ///
  /// @param said is told of each input once it is safe
  /// @return the reports that are new
  public List<Filed> add(
      List<Path> paths,
      InputStream standardInput,
      Limits limits,
      Language engine,
      Instant now,
      Consumer<Outcome> said)
      throws IOException {
    writer();
    Adding adding = new Adding(folder, sql, engine, now, said);
    List<Filed> added = Disk.writing(folder.root(), () -> adding.add(paths, standardInput, limits));
    return added.stream().map(f -> catalogue.byKey(f.key()).orElseThrow()).toList();
  }

  private WriterLock writer() {
    return lock.orElseThrow(() -> new IllegalStateException("opened to read"));
  }

  /// The stories, each with how many reports tell it and from when to when; the latest first.
  public List<StoryLine> stories() {
    return catalogue.stories();
  }

  /// What became of the stories as reports came and corrections were made: a report that went
  /// from one to another, in order.
  public List<StoryMove> moves() {
    return catalogue.moves();
  }

  /// The reports of a story, by key.
  ///
  /// @throws ArchiveException if there is no such story
  public List<Filed> reports(String story) {
    List<Filed> reports = catalogue.ofStory(story);
    if (reports.isEmpty()) {
      throw new ArchiveException(
          Kind.UNKNOWN, "there is no story " + story + "; stemma stories lists them");
    }
    return reports;
  }

  public List<Filed> reports() {
    return catalogue.all();
  }

  /// The report of an id, or of the beginning of a key.
  ///
  /// @throws ArchiveException if there is none, or more than one
  public Filed report(String name) {
    return catalogue.find(name);
  }

  /// The versions of a report's page, the report among them, in the order they came.
  public List<Filed> versions(Filed filed) {
    List<Filed> versions = catalogue.ofPage(filed.page());
    return versions.isEmpty() ? List.of(filed) : versions;
  }

  /// All names under which a report was given.
  public List<String> sources(Filed filed) {
    return catalogue.sources(filed);
  }

  public Document document(Filed filed) throws IOException {
    return catalogue.document(filed);
  }

  /// The file with the bytes of the input that a report was read from.
  public Path original(Filed filed) {
    return originals.file(filed.original());
  }

  /// A correction by its number.
  ///
  /// @throws ArchiveException if there is none
  public Corrected correction(long number) {
    return ledger.get(number);
  }

  public List<Corrected> corrections() {
    return ledger.all();
  }

  /// The dossier of a story.
  public Dossier dossier(
      String story, Language engine, Gazetteer gazetteer, Consumer<String> progress)
      throws IOException {
    return dossier(story, Habits.none(), engine, gazetteer, progress);
  }

  /// The dossier of a story, with what other stories tell.
  public Dossier dossier(
      String story, Habits habits, Language engine, Gazetteer gazetteer, Consumer<String> progress)
      throws IOException {
    return dossiers.of(story, reports(story), habits, engine, gazetteer, progress);
  }

  /// What the stories tell of who depends on whom.
  ///
  /// @param except the story that this is to be a prior for, which must not confirm itself
  public Habits habits(
      Optional<String> except, Language engine, Gazetteer gazetteer, Consumer<String> progress)
      throws IOException {
    return dossiers.habits(except, engine, gazetteer, progress);
  }

  /// What a version of a report says otherwise than another.
  public Revision revision(
      Filed before, Filed after, Language engine, Gazetteer gazetteer, Consumer<String> progress)
      throws IOException {
    return dossiers.revision(before, after, engine, gazetteer, progress);
  }

  /// What a person wants corrected, from the words that were given.
  ///
  /// @param words as [#form] says
  /// @param story what story names and origins are of; blank for the only one
  /// @throws ArchiveException if the words lead to nothing here
  public Correction wanted(Correction.Kind kind, List<String> words, String story)
      throws IOException {
    return new Wanted(sql, catalogue).correction(kind, words, story);
  }

  /// The words that a kind of correction takes, such as `date REPORT DAY`.
  public static String form(Correction.Kind kind) {
    return Wanted.form(kind);
  }

  /// Corrects something, for good until it is undone.
  ///
  /// @return the correction with its number
  public Corrected correct(Correction one, String author, String reason, Instant at) {
    writer();
    return new Correcting(sql, catalogue).correct(one, author, reason, at);
  }

  /// Takes a correction back.
  public Corrected undo(long number, String author, Instant at) {
    writer();
    return new Correcting(sql, catalogue).undo(number, author, at);
  }

  /// Takes over corrections of another archive; those that this one has, and those about
  /// reports that it does not have, are left out.
  ///
  /// @return the numbers they have here
  public List<Long> take(List<Corrected> others, Instant at) {
    writer();
    return new Correcting(sql, catalogue).take(others, at);
  }

  /// Lets the database grow by so many pages only, for tests of a full disk.
  void limit(int more) {
    sql.number("pragma max_page_count = " + (sql.number("pragma page_count") + more));
  }

  /// What goes if a report, or all of a story, is removed; nothing is removed yet.
  public Removal removal(List<Filed> reports) {
    return Removal.of(sql, reports);
  }

  public void remove(Removal removal, Instant now) throws IOException {
    writer();
    removal.done(sql, catalogue, originals, now);
  }

  /// What is not as it was written, a line each; nothing if all is well.
  public List<String> check() throws IOException {
    return new Inspection(sql, originals, catalogue, index).faults();
  }

  /// Whether the index has come to where the database is.
  public boolean isIndexed() {
    return Indexing.isCurrent(sql, index);
  }

  /// Brings the index to where the database is.
  public void index(Language engine, Gazetteer gazetteer, Consumer<String> progress)
      throws IOException {
    writer();
    Indexing indexing = new Indexing(sql, index, catalogue, engine, gazetteer, progress);
    Disk.writing(
        folder.root(),
        () -> {
          indexing.catchUp();
          return true;
        });
  }

  /// Makes everything again that can be made again: texts from their originals, readings,
  /// index.
  public void rebuild(Language engine, Gazetteer gazetteer, Instant now, Consumer<String> progress)
      throws IOException {
    writer();
    Rebuilding rebuilding = new Rebuilding(sql, catalogue, engine, now, progress);
    Indexing indexing = new Indexing(sql, index, catalogue, engine, gazetteer, progress);
    Disk.writing(
        folder.root(),
        () -> {
          rebuilding.rebuild();
          indexing.rebuild();
          if (Learning.forget(sql)) {
            dossiers.habits(Optional.empty(), engine, gazetteer, progress);
          }
          return true;
        });
  }

  /// Writes the database and all originals, of one moment, into one ZIP file.
  ///
  /// @return how many originals are in it
  public int backup(Path file) throws IOException {
    return Disk.writing(file, () -> new Backup(folder, sql).to(file));
  }

  /// Looks for reports, or for what is said if the question asks for `source:` or `claim:`.
  ///
  /// @param most so many
  /// @throws ArchiveException if the question cannot be read, or there is no index
  public Found search(String question, int most) throws IOException {
    return found(Question.of(question), most);
  }

  /// Looks for who says something like it.
  public Found whoSays(String that, int most) throws IOException {
    return found(Question.whoSays(that), most);
  }

  private Found found(Question question, int most) throws IOException {
    if (index.sequence().isEmpty()) {
      throw new ArchiveException(
          Kind.DAMAGED, folder.index() + ": is no index; make it anew with stemma rebuild");
    }
    try (Search search = new Search(folder.index())) {
      Search.Answer answer = search.answer(question, most);
      List<Hit> hits = new ArrayList<>();
      for (Search.Entry one : answer.entries()) {
        catalogue
            .byKey(one.key())
            .ifPresent(f -> hits.add(new Hit(f, one.score(), one.source(), one.snippets())));
      }
      return new Found(hits, answer.total(), answer.facets());
    }
  }

  @Override
  public void close() throws IOException {
    sql.close();
    if (lock.isPresent()) {
      lock.get().close();
    }
  }
}
