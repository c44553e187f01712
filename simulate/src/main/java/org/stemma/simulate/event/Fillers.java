package org.stemma.simulate.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.simulate.chance.Chance;

/// The fillers that the expressions of a schema stand for.
///
/// `@name` one of the cast; `#amount plural/singular` a number; `%list` words of a list; `"words"`;
/// `+2h..+9h`, `-3d`, `y-30..y-2` (a year), `m-6..m-2` (a month) a day or days. After `~` stands
/// what somebody may say instead.
record Fillers(Scene scene, Chance chance) {
  private static final Pattern TILDE = Pattern.compile("~");
  private static final Pattern OFFSET = Pattern.compile("([ym]?)([+-]\\d+)([hd]?)");
  private static final Pattern COUNT = Pattern.compile("#(\\w+) ([^/]+)/(.+)");

  /// The true filler first, then the others.
  List<Filler> all(String expression) {
    List<Filler> fillers = new ArrayList<>();
    for (String one : TILDE.splitAsStream(expression).map(String::strip).toList()) {
      fillers.addAll(read(one));
    }
    return fillers;
  }

  private List<Filler> read(String one) {
    return switch (one.charAt(0)) {
      case '@' -> List.of(new Filler.Named(scene.cast(one.substring(1))));
      case '#' -> List.of(count(one));
      case '%' -> words(one.substring(1));
      case '"' -> List.of(new Filler.Words(scene.filled(one.substring(1, one.length() - 1))));
      default -> List.of(day(one));
    };
  }

  private Filler count(String one) {
    Matcher matcher = COUNT.matcher(one);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(one + " is no count; write #amount plural/singular");
    }
    return new Filler.Count(scene.amount(matcher.group(1)), matcher.group(2), matcher.group(3));
  }

  private List<Filler> words(String list) {
    List<String> all = scene.list(list);
    if (list.equals("nouns")) {
      return List.of(new Filler.Words(chance.pick(all)));
    }
    List<Filler> words = new ArrayList<>();
    for (int i = 0; i < Math.min(2, all.size()); i++) {
      words.add(new Filler.Words(scene.filled(all.get((scene.picked(list) + i) % all.size()))));
    }
    return words;
  }

  private Filler.Day day(String one) {
    int dots = one.indexOf("..");
    Matcher low = offset(dots < 0 ? one : one.substring(0, dots));
    Matcher high = offset(dots < 0 ? one : one.substring(dots + 2));
    LocalDate day = scene.at.toLocalDate();
    if (low.group(1).isEmpty()) {
      LocalDate that = scene.at.plusHours(chance.between(hours(low), hours(high))).toLocalDate();
      return new Filler.Day(that, that);
    }
    int drawn = chance.between(Integer.parseInt(low.group(2)), Integer.parseInt(high.group(2)));
    if (low.group(1).equals("y")) {
      LocalDate first = day.plusYears(drawn).withDayOfYear(1);
      return new Filler.Day(first, first.plusYears(1).minusDays(1));
    }
    LocalDate first = day.plusMonths(drawn).withDayOfMonth(1);
    return new Filler.Day(first, first.plusMonths(1).minusDays(1));
  }

  private static int hours(Matcher offset) {
    int number = Integer.parseInt(offset.group(2));
    return offset.group(3).equals("d") ? 24 * number : number;
  }

  private static Matcher offset(String text) {
    Matcher matcher = OFFSET.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          text + " is no filler; see common.schema for how fillers are written");
    }
    return matcher;
  }
}
