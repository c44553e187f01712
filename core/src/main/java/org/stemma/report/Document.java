package org.stemma.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.text.ReportId;
import org.stemma.text.Text;

/// One document as read, before anything is judged: its decoded text, how the text was laid out,
/// and what the file says
/// of itself.
///
/// @param source file, address or record it came from
/// @param verbatim whether the text is the file's own text, so that offsets count in the file
///     itself
/// @param blocks the layout in order: lines of a plain text, elements of a page; they do not
///     overlap
/// @param stated metadata outside the text, and what the user states
public record Document(
    ReportId id,
    String source,
    Text text,
    boolean verbatim,
    List<Block> blocks,
    List<Stated> stated) {
  public Document {
    blocks = List.copyOf(blocks);
    stated = List.copyOf(stated);
  }

  /// The document with more said of it.
  public Document stating(List<Stated> more) {
    List<Stated> all = new ArrayList<>(stated);
    all.addAll(more);
    return new Document(id, source, text, verbatim, blocks, all);
  }

  /// The document under another id.
  public Document named(ReportId other) {
    return new Document(other, source, text, verbatim, blocks, stated);
  }

  /// The page's own address: the canonical one, or any other that it states.
  public Optional<String> address() {
    List<Stated> addresses =
        stated.stream()
            .filter(s -> s.what() == Stated.What.URL && s.value().matches("(?i)https?://\\S+"))
            .toList();
    return addresses.stream()
        .filter(s -> !s.from().equals("meta og:url"))
        .findFirst()
        .or(() -> addresses.stream().findFirst())
        .map(Stated::value);
  }
}
