package org.stemma.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.report.Document;
import org.stemma.report.Stated;
import org.stemma.report.Stated.What;
import org.stemma.text.ReportId;

/// Records of JSON and tables as documents. The text is the record's own, to the character, so that
/// offsets count in it; one that is markup, or only HTML, is read as a page.
final class Records {
  private static final Pattern HOST = Pattern.compile("(?i)(?:[\\w-]{1,63}\\.){1,5}[a-z]{2,24}");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\s]+");
  private static final Pattern MARKUP =
      Pattern.compile("(?i)^\\s*<(?:p|div|article|section|h[1-6]|figure|blockquote|ul|body)\\b");
  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?|ftp)://\\S+");
  private static final int LONGEST_ID = 200;

  private Records() {}

  static void read(
      Place place,
      ReportId unnamed,
      Fields fields,
      Optional<Decoding.Doubt> doubt,
      Warnings warnings) {
    Guard.over(place, () -> record(place, unnamed, fields, doubt, warnings));
  }

  private static void record(
      Place place,
      ReportId unnamed,
      Fields fields,
      Optional<Decoding.Doubt> doubt,
      Warnings warnings) {
    ReportId id = fields.first(Fields.Field.ID).flatMap(Records::id).orElse(unnamed);
    List<Stated> stated = stated(fields);
    doubt.ifPresent(d -> stated.add(new Stated(What.ENCODING, d.encoding(), d.why())));
    Optional<String> text = text(fields, Fields.Field.TEXT);
    Optional<String> html = text(fields, Fields.Field.HTML);
    Optional<String> summary = text(fields, Fields.Field.SUMMARY);
    if (text.isPresent() && !isMarkup(text.get())) {
      place.read(PlainTexts.read(id, place.source(), text.get(), false).stating(stated));
    } else if (text.isPresent() || html.isPresent()) {
      page(place, id, html.or(() -> text).orElseThrow(), stated, warnings);
    } else if (summary.isPresent()) {
      place.read(PlainTexts.read(id, place.source(), summary.get(), false).stating(stated));
    } else {
      warnings.add(
          place,
          "has no text; give it under text, body, content, article, maintext or html"
              + found(fields));
    }
  }

  private static String found(Fields fields) {
    List<String> keys = fields.texts().keySet().stream().limit(8).map(Place::shown).toList();
    return keys.isEmpty() ? "" : " (it has " + String.join(", ", keys) + ")";
  }

  private static void page(
      Place place, ReportId id, String html, List<Stated> stated, Warnings warnings) {
    Optional<String> unfit = Markup.unfit(html, place.limits());
    if (unfit.isPresent()) {
      warnings.add(place, unfit.get());
      return;
    }
    Document page = Pages.read(id, place.source(), Markup.tamed(html), place.limits());
    if (page.text().chars().isBlank()) {
      warnings.add(place, "is a page without any visible text; give its text");
    } else {
      List<Stated> all = new ArrayList<>(stated);
      all.addAll(page.stated());
      place.read(new Document(id, place.source(), page.text(), false, page.blocks(), all));
    }
  }

  /// The texts of a field; several are paragraphs of one.
  private static Optional<String> text(Fields fields, Fields.Field field) {
    List<String> all = fields.all(field);
    String text = all.size() == 1 ? all.getFirst() : String.join("\n\n", all);
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }

  private static boolean isMarkup(String text) {
    return Pages.isPage(text) || MARKUP.matcher(text).find();
  }

  /// An id as it was given, if it can be one.
  static Optional<ReportId> id(String given) {
    String plain = CONTROL.matcher(given.strip()).replaceAll(" ");
    return plain.isBlank() || plain.length() > LONGEST_ID
        ? Optional.empty()
        : Optional.of(new ReportId(plain));
  }

  private static List<Stated> stated(Fields fields) {
    List<Stated> stated = new ArrayList<>();
    one(stated, What.TITLE, fields.first(Fields.Field.TITLE), "field title");
    date(stated, What.PUBLISHED, fields.first(Fields.Field.PUBLISHED), "field published");
    date(stated, What.MODIFIED, fields.first(Fields.Field.MODIFIED), "field modified");
    date(stated, What.CAPTURED, fields.first(Fields.Field.CAPTURED), "field captured");
    fields.all(Fields.Field.AUTHOR).stream()
        .filter(a -> !a.isBlank() && !ADDRESS.matcher(a.strip()).matches())
        .limit(50)
        .forEach(a -> stated.add(new Stated(What.AUTHOR, a.strip(), "field authors")));
    one(stated, What.LANGUAGE, fields.first(Fields.Field.LANGUAGE), "field language");
    fields.all(Fields.Field.CREDIT).stream()
        .filter(c -> !c.isBlank())
        .limit(20)
        .forEach(c -> stated.add(new Stated(What.CREDIT, c.strip(), "field agency")));
    addresses(stated, fields);
    return stated;
  }

  /// The outlet by its name; a host in its place is an address.
  private static void addresses(List<Stated> stated, Fields fields) {
    Optional<String> url = fields.first(Fields.Field.URL).filter(u -> ADDRESS.matcher(u).matches());
    Optional<String> outlet = fields.first(Fields.Field.OUTLET);
    boolean host =
        outlet.filter(o -> HOST.matcher(o).matches() || ADDRESS.matcher(o).matches()).isPresent();
    one(stated, What.URL, url, "field url");
    if (!host) {
      one(stated, What.OUTLET, outlet, "field outlet");
    } else if (url.isEmpty()) {
      one(
          stated,
          What.URL,
          outlet.map(o -> ADDRESS.matcher(o).matches() ? o : "https://" + o + "/"),
          "field outlet");
    }
  }

  private static void date(List<Stated> stated, What what, Optional<String> value, String from) {
    one(stated, what, value.map(Timestamps::isoOrAsIs), from);
  }

  private static void one(List<Stated> stated, What what, Optional<String> value, String from) {
    value.filter(v -> !v.isBlank()).ifPresent(v -> stated.add(new Stated(what, v.strip(), from)));
  }
}
