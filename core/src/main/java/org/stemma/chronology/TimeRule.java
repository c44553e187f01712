package org.stemma.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Resource;
import org.stemma.text.Span;

/// One way of saying when: its patterns, the symbol it stands for, and the examples it must bear
/// out.
///
/// @param order its place among the rules
/// @param type empty for a rule that keeps a stretch free of time expressions
record TimeRule(
    int order,
    String name,
    Optional<Timex.Type> type,
    String template,
    List<Form> patterns,
    List<Example> examples) {
  private static final Pattern HEADER = Pattern.compile("\\[(\\S+)] (\\S+) (.+)");
  private static final Pattern MACRO = Pattern.compile("<([a-z0-9]+)>");
  private static final Pattern SLOT = Pattern.compile("\\{([a-z0-9|]+)}");
  private static final String BLANK = "[\\s\\u00a0]";
  private static final String LEFT = "(?<![\\p{L}\\p{N}@#$£€_/])(?<![\\p{N}][.,:-])";
  private static final String RIGHT = "(?![\\p{L}\\p{N}_])(?![.,:]\\p{N})";

  /// One pattern, and what a text must hold for it to fit.
  record Form(Pattern pattern, Needs needs) {}

  /// A sentence with the expressions in brackets, and the symbols they must get.
  record Example(boolean positive, String sentence, List<String> symbols) {}

  /// Where the rule fits, with its symbol.
  record Hit(TimeRule rule, Span span, Symbol symbol) {}

  TimeRule {
    patterns = List.copyOf(patterns);
    examples = List.copyOf(examples);
  }

  static List<TimeRule> english() {
    List<TimeRule> rules = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : Resource.lines(TimeRule.class, "times.rules")) {
      if (HEADER.matcher(line).matches() && !block.isEmpty()) {
        rules.add(parse(rules.size(), block));
        block.clear();
      }
      block.add(line);
    }
    rules.add(parse(rules.size(), block));
    return List.copyOf(rules);
  }

  private static TimeRule parse(int order, List<String> block) {
    Matcher header = HEADER.matcher(block.get(0));
    if (!header.matches()) {
      throw new IllegalStateException("times.rules: not the head of a rule: " + block.get(0));
    }
    List<Form> patterns = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    for (String line : block.subList(1, block.size())) {
      if (line.startsWith("/ ")) {
        patterns.add(new Form(compile(line.substring(2)), Needs.of(line.substring(2))));
      } else {
        examples.add(example(line));
      }
    }
    String type = header.group(2);
    return new TimeRule(
        order,
        header.group(1),
        type.equals("NOTHING") ? Optional.empty() : Optional.of(Timex.Type.valueOf(type)),
        header.group(3),
        patterns,
        examples);
  }

  private static Example example(String line) {
    if (line.startsWith("- ")) {
      return new Example(false, line.substring(2), List.of());
    }
    int equals = line.lastIndexOf(" = ");
    if (!line.startsWith("+ ") || equals < 0) {
      throw new IllegalStateException("times.rules: neither pattern nor example: " + line);
    }
    String symbols = line.substring(equals + 3);
    return new Example(true, line.substring(2, equals), List.of(symbols.split(", ")));
  }

  private static Pattern compile(String written) {
    String marked = written.replace("{{", "(?<span>").replace("}}", ")");
    String spaced =
        marked.replace(" ?", BLANK + "?").replace(" ", BLANK + "+").replace("[A-Z]", "(?-i:[A-Z])");
    String words =
        MACRO
            .matcher(spaced)
            .replaceAll(
                m ->
                    m.group(1).equals("span")
                        ? Matcher.quoteReplacement(m.group())
                        : Matcher.quoteReplacement(
                            "(?<"
                                + m.group(1)
                                + ">"
                                + TimeWords.english().pattern(m.group(1))
                                + ")"));
    return Pattern.compile(
        LEFT + "(?:" + words + ")" + RIGHT, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// Every place of the text where one of the patterns fits.
  ///
  /// @param holds the words and classes of words that the text holds
  List<Hit> hits(CharSequence text, Needs.Holds holds) {
    List<Hit> hits = new ArrayList<>();
    for (Form form : patterns) {
      if (!form.needs().areMet(holds)) {
        continue;
      }
      Matcher matcher = form.pattern().matcher(text);
      for (int from = 0; from <= text.length() && matcher.find(from); ) {
        Span span = span(matcher);
        hits.add(new Hit(this, span, Symbol.parse(type.isEmpty() ? "-" : filled(matcher))));
        from = Math.max(span.end(), matcher.start() + 1);
      }
    }
    return hits;
  }

  private static Span span(Matcher matcher) {
    return matcher.namedGroups().containsKey("span")
        ? new Span(matcher.start("span"), matcher.end("span"))
        : new Span(matcher.start(), matcher.end());
  }

  private String filled(Matcher matcher) {
    return SLOT.matcher(template)
        .replaceAll(slot -> Matcher.quoteReplacement(value(matcher, slot.group(1).split("\\|"))))
        .strip();
  }

  /// The value of the first of the classes that has found something.
  private static String value(Matcher matcher, String[] kinds) {
    for (String kind : kinds) {
      String found = matcher.namedGroups().containsKey(kind) ? matcher.group(kind) : null;
      if (found != null) {
        return TimeWords.english().value(kind, found);
      }
    }
    return "";
  }
}
