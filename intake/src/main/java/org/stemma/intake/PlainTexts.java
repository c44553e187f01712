package org.stemma.intake;

import java.util.List;
import org.stemma.report.Block;
import org.stemma.report.Document;
import org.stemma.text.ReportId;
import org.stemma.text.Text;

/// Plain texts: the file's own text, its lines as blocks.
final class PlainTexts {
  private PlainTexts() {}

  static Document read(ReportId id, String source, String chars, boolean exact) {
    Text text = new Text(chars);
    List<Block> blocks =
        text.lines().stream().map(l -> new Block(l, Block.Kind.LINE, 0, "")).toList();
    return new Document(id, source, text, exact, blocks, List.of());
  }
}
