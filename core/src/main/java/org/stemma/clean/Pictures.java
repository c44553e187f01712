package org.stemma.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.Agencies;
import org.stemma.report.Zone;

/// Captions and credits of pictures that say so by naming a house: before the caption, or in
/// brackets behind it.
final class Pictures {
  private static final Pattern BRACKET = Pattern.compile("[(\\[]([^()\\[\\]]{2,80})[)\\]]\\.?$");
  private static final Pattern SIGNED =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’ -]{2,60}?\\s?/\\s?(.{2,50})");
  private static final Pattern LEADING =
      Pattern.compile(
          "^((?:[\\p{Lu}\\p{N}][\\p{L}\\p{N}/]*[ ]?){1,3}?(?: ?[•·|] ?[\\p{Lu}][\\p{L}/ ]{1,20}?)?)[ \\u00a0]+(?=\\p{Lu})");
  private static final int LONGEST = 60;

  private final Sheet sheet;

  Pictures(Sheet sheet) {
    this.sheet = sheet;
  }

  void mark() {
    for (Line line : sheet.lines()) {
      if (!sheet.isOpen(line) || line.words() > LONGEST) {
        continue;
      }
      Matcher bracket = BRACKET.matcher(line.chars());
      if (bracket.find() && isHouse(bracket.group(1))) {
        boolean alone = bracket.start() == 0;
        sheet.mark(
            line,
            alone ? Zone.CREDIT : Zone.CAPTION,
            "picture-credit",
            alone ? "the credit of a picture" : "ends in the credit of a picture");
      } else if (leads(line)) {
        sheet.mark(line, Zone.CAPTION, "picture-credit", "begins with the credit of a picture");
      }
    }
  }

  private static boolean isHouse(String words) {
    Matcher signed = SIGNED.matcher(words);
    return signed.matches() || Agencies.find(words).isPresent() && words.split(" ").length <= 5;
  }

  /// `PA The bridge after the storm`: a house without a verb before a line that is no sentence, or
  /// copies one.
  private boolean leads(Line line) {
    Matcher matcher = LEADING.matcher(line.chars());
    if (line.endsSentence() || line.words() < 4 || !matcher.find()) {
      return false;
    }
    for (String part : matcher.group(1).split("[•·|]")) {
      if (Agencies.find(part).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
