package org.stemma.simulate.truth;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stemma.simulate.typeset.Article;

/// Writes stories as JSON Lines: the reports, the truth about each report, the truth about each
/// story. Nothing is held once it is written.
public final class StoryWriter {
  private static final ObjectWriter JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
          .build()
          .writer();

  private final Writer reports;
  private final Writer truth;
  private final Writer stories;

  /// @param reports where `{id, url, title, text, date, outlet}` goes, a line a report
  /// @param truth where [ReportTruth] goes, a line a report, lost ones too
  /// @param stories where [StoryTruth] goes, a line a story
  public StoryWriter(Writer reports, Writer truth, Writer stories) {
    this.reports = reports;
    this.truth = truth;
    this.stories = stories;
  }

  /// The lines of a story, ready to be written.
  public record Lines(String reports, String truth, String story, int many) {}

  public static Lines lines(Story story) {
    Truth known = Truth.of(story);
    StringWriter told = new StringWriter();
    known.reports().forEach(report -> line(told, report));
    StringWriter given = new StringWriter();
    story.reports().stream()
        .sorted(Comparator.comparing(a -> a.draft().id()))
        .forEach(article -> line(given, report(article)));
    StringWriter all = new StringWriter();
    line(all, known.story());
    return new Lines(given.toString(), told.toString(), all.toString(), story.reports().size());
  }

  public void write(Lines lines) throws IOException {
    reports.write(lines.reports());
    truth.write(lines.truth());
    stories.write(lines.story());
  }

  /// A report as any reader of articles in JSON Lines knows it; the date is what the page states.
  static Map<String, String> report(Article article) {
    var draft = article.draft();
    Map<String, String> line = new LinkedHashMap<>();
    line.put("id", draft.id());
    line.put("url", url(article));
    line.put("title", article.title());
    line.put("text", article.text());
    draft.date().stated().ifPresent(day -> line.put("date", day.toString()));
    line.put("outlet", draft.house().name());
    return line;
  }

  private static String url(Article article) {
    String words = article.title().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return "https://"
        + article.draft().house().site()
        + "/news/"
        + words
        + "-"
        + article.draft().id().toLowerCase(java.util.Locale.ROOT);
  }

  private static void line(StringWriter out, Object value) {
    try {
      JSON.writeValue(out, value);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // nothing is written to but memory
    }
    out.write('\n');
  }
}
