package org.stemma.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/// ZIP archives of reports, and web archives in a ZIP (WACZ). Members are read in their order;
/// nothing is ever written, so their names can lead nowhere.
final class Zips {
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)\\[content_types\\]\\.xml|_rels/.*|mimetype|META-INF/(?:container|manifest)\\.xml");
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?i)(?:.*/)?(?:\\.[^./].*|__MACOSX(?:/.*)?|Thumbs\\.db)|(?:indexes|pages|logs)/.*|datapackage(?:-digest)?\\.json|fuzzy\\.json|.*\\.(?:cdxj?|cdx\\.gz|idx)");

  private Zips() {}

  static boolean isZip(byte[] head) {
    return Decoding.starts(head, 'P', 'K', 3, 4);
  }

  static void read(Place place, InputStream in) throws IOException {
    Counted counted = new Counted(in);
    ZipArchiveInputStream zip = new ZipArchiveInputStream(counted, "UTF-8", true, true);
    InputStream bounded = new Bounded(zip, counted, place.limits().ratio());
    int files = 0;
    ZipArchiveEntry entry = zip.getNextEntry();
    while (entry != null && files <= place.limits().files()) {
      if (files == 0 && OFFICE.matcher(entry.getName()).matches()) {
        place.rejected(
            "is an office document or a book, not text; give the report's text, page or feed");
        return;
      }
      if (isReport(entry)) {
        files++;
        member(place, zip, entry, bounded, files);
      }
      entry = zip.getNextEntry();
    }
    if (files == 0) {
      place.rejected("is a ZIP archive without any file to read; give one that holds reports");
    }
  }

  private static boolean isReport(ZipArchiveEntry entry) {
    return !entry.isDirectory()
        && !ASIDE.matcher(entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT)).matches();
  }

  private static void member(
      Place place,
      ZipArchiveInputStream zip,
      ZipArchiveEntry entry,
      InputStream bounded,
      int number) {
    Place inside = place.inside(entry.getName());
    if (number > place.limits().files()) {
      place.rejected(
          "has more than "
              + place.limits().files()
              + " files, the rest is left out; give fewer at a time");
    } else if (!zip.canReadEntryData(entry)) {
      inside.rejected("is encrypted or packed in an unknown way; unpack it yourself");
    } else {
      Opened.read(inside, new Member(bounded));
    }
  }

  /// A member's bytes; closing it leaves the archive open.
  private static final class Member extends FilterInputStream {
    Member(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
