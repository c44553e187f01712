package org.stemma.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
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
  /// @throws ArchiveException if somebody else is writing, the folder cannot be written, or
  /// what is there is no archive of this version or an earlier one
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
      new Recovery(archive.sql, archive.originals, archive.catalogue).done(lock.wasLeft());
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
    Folder folder = existing(path);
    return new Archive(folder, Database.toRead(folder.database()), Optional.empty());
  }

  /// Opens the archive of a folder to write, but makes none.
  ///
  /// @throws ArchiveException if there is none, or as [#open] says
  public static Archive reopen(Path path) throws IOException {
    return open(existing(path).root());
  }

  private static Folder existing(Path path) {
    Folder folder = new Folder(path);
    if (!folder.isArchive()) {
      throw new ArchiveException(
          Kind.ABSENT,
          path + ": there is no archive; make one with stemma add, or name it with --archive");
    }
    return folder;
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
    return new Taking(folder, sql, catalogue, engine, now, said).add(paths, standardInput, limits);
  }

  /// Takes in the bytes of one input, as if they had been read from a file.
  ///
  /// @param source how messages and documents name it
  /// @param name its file's name, which its documents are called by that have no other
  /// @param said is told of each report once it is safe
  /// @return the reports that are new
  public List<Filed> take(
      String source,
      String name,
      InputStream bytes,
      Limits limits,
      Language engine,
      Instant now,
      Consumer<Outcome> said)
      throws IOException {
    writer();
    return new Taking(folder, sql, catalogue, engine, now, said).take(source, name, bytes, limits);
  }

  /// The alerts: what was told of the stories, and what is to be told.
  public Announcements announcements() {
    return new Announcements(sql, catalogue, dossiers);
  }

  /// What is remembered of addresses that are followed.
  public Visits visits() {
    return new Visits(sql);
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

  /// The affairs, several stories each, that are proposed or were made by hand; the latest
  /// first.
  public List<AffairLine> affairs() throws IOException {
    dossiers.keep(new Proposals(sql));
    return AffairRows.lines(sql);
  }

  /// What became of affairs, in order.
  public List<AffairMove> affairMoves() throws IOException {
    dossiers.keep(new Proposals(sql));
    return AffairRows.moves(sql);
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

  /// The reports of a page, in the order they came.
  ///
  /// @param page as [Filed#page] has it
  public List<Filed> ofPage(String page) {
    return catalogue.ofPage(page);
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

  /// The dossier of a story, or of all stories of an affair.
  public Dossier dossier(
      String story, Language engine, Gazetteer gazetteer, Consumer<String> progress)
      throws IOException {
    return dossier(story, Habits.none(), engine, gazetteer, progress);
  }

  /// The dossier of a story, with what other stories tell.
  public Dossier dossier(
      String story, Habits habits, Language engine, Gazetteer gazetteer, Consumer<String> progress)
      throws IOException {
    return dossiers.of(story, told(story), habits, engine, gazetteer, progress);
  }

  private List<Filed> told(String story) {
    Set<String> meant = AffairRows.meant(sql, story);
    return meant.size() == 1
        ? reports(story)
        : meant.stream()
            .flatMap(s -> catalogue.ofStory(s).stream())
            .sorted(Comparator.comparing(Filed::key))
            .toList();
  }

  /// What the stories tell of who depends on whom.
  ///
  /// @param except the story or affair that this is to be a prior for, which must not confirm
  /// itself
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

  /// All corrections as lines of JSON, from which an archive that calls its reports and
  /// stories otherwise can find what they are about.
  public List<String> exported() throws IOException {
    return new Exporting(sql, catalogue).lines();
  }

  /// Takes over corrections that another archive has exported; those that it has are left out,
  /// those that lead to nothing here wait until they do.
  ///
  /// @throws ArchiveException that names the line if one is no correction; then none is taken
  /// over
  public Imported take(List<String> lines, Instant at) {
    writer();
    return new Importing(sql, catalogue, at).take(lines);
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

  /// Brings index and affairs to where the database is.
  public void index(Language engine, Gazetteer gazetteer, Consumer<String> progress)
      throws IOException {
    writer();
    new Making(folder, sql, catalogue, dossiers, engine, gazetteer, progress).catchUp();
  }

  /// Makes everything again that can be made again: texts from their originals, readings,
  /// index.
  public void rebuild(Language engine, Gazetteer gazetteer, Instant now, Consumer<String> progress)
      throws IOException {
    writer();
    new Making(folder, sql, catalogue, dossiers, engine, gazetteer, progress).rebuild(now);
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
    return new Seeking(folder, catalogue).found(Question.of(question), most);
  }

  /// Looks for who says something like it.
  public Found whoSays(String that, int most) throws IOException {
    return new Seeking(folder, catalogue).found(Question.whoSays(that), most);
  }

  @Override
  public void close() throws IOException {
    sql.close();
    if (lock.isPresent()) {
      lock.get().close();
    }
  }
}
