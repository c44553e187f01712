package org.stemma.simulate.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.simulate.event.Filler;
import org.stemma.simulate.telling.NumberForm;

/// Numbers in words, with what the words admit.
final class Numerals {
  private static final List<String> SMALL =
      List.of(
          "no",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<Integer> STEPS = List.of(1000, 500, 100, 50, 10, 5, 1);

  private final List<Form> forms;

  /// A way to word a number, a line of `numbers.tsv`.
  ///
  /// @param low factor of the printed number, or the number itself for vague words; -1 for none
  private record Form(NumberForm form, List<String> words, double low, double high) {
    boolean admits(int number) {
      return (low < 0 || number >= low) && (high < 0 || number <= high);
    }
  }

  /// A number in words.
  ///
  /// @param words without the noun
  /// @param plural whether its noun and verb are plural
  record Printed(String words, Optional<Integer> low, Optional<Integer> high, boolean plural) {}

  private Numerals(List<Form> forms) {
    this.forms = List.copyOf(forms);
  }

  static Numerals read() {
    return new Numerals(
        DataLines.of("numbers.tsv").stream()
            .map(DataLines::cells)
            .map(
                c ->
                    new Form(
                        NumberForm.valueOf(c.get(0)),
                        Templates.alternatives(c.get(1)),
                        bound(c.get(2)),
                        bound(c.get(3))))
            .toList());
  }

  private static double bound(String cell) {
    return cell.equals("-") ? -1 : Double.parseDouble(cell);
  }

  /// The count in the form, or in the nearest form that can be true of it.
  ///
  /// @param pick draws among words of one form
  /// @param spelled whether it opens a sentence, where no figure stands
  Printed printed(Filler.Count count, NumberForm form, int pick, boolean spelled, boolean figures) {
    int n = count.number();
    return switch (form) {
      case EXACT -> exact(n, spelled, figures);
      case ABOUT, AT_LEAST -> n < 3 ? exact(n, spelled, figures) : rounded(n, form, pick, figures);
      case MORE_THAN, NEARLY ->
          n < 4 ? exact(n, spelled, figures) : rounded(n, form, pick, figures);
      case VAGUE -> vague(n, pick, spelled, figures);
    };
  }

  private static Printed exact(int n, boolean spelled, boolean figures) {
    String words = spelled && n < 100 ? spelled(n) : number(n, figures);
    return new Printed(words, Optional.of(n), Optional.of(n), n != 1);
  }

  private Printed rounded(int n, NumberForm kind, int pick, boolean figures) {
    List<Form> fitting = forms.stream().filter(f -> f.form() == kind).toList();
    Form form = fitting.get(Math.floorMod(pick, fitting.size()));
    int round = round(n, kind, form);
    Optional<Integer> low =
        form.low() < 0
            ? Optional.empty()
            : Optional.of(
                (int) Math.floor(form.low() * round + (kind == NumberForm.MORE_THAN ? 1 : 1e-9)));
    Optional<Integer> high =
        form.high() < 0
            ? Optional.empty()
            : Optional.of(
                (int) Math.ceil(form.high() * round - (kind == NumberForm.NEARLY ? 1 : 1e-9)));
    String words = form.words().get(Math.floorMod(pick / 7, form.words().size()));
    return new Printed(words + " " + number(round, figures), low, high, true);
  }

  /// The roundest number of which the form's words are true when there are n.
  private static int round(int n, NumberForm kind, Form form) {
    if (kind == NumberForm.AT_LEAST) {
      return n;
    }
    for (int step : STEPS) {
      int round =
          switch (kind) {
            case MORE_THAN -> (n - 1) / step * step;
            case NEARLY -> (n / step + 1) * step;
            case ABOUT, EXACT, AT_LEAST, VAGUE -> (n + step / 2) / step * step;
          };
      double share = kind == NumberForm.MORE_THAN ? .8 : form.low();
      boolean holds =
          round > 0 && n >= share * round && (kind != NumberForm.ABOUT || n <= form.high() * round);
      boolean near = kind != NumberForm.MORE_THAN || n <= 1.25 * round;
      if (holds && near) {
        return round;
      }
    }
    return kind == NumberForm.MORE_THAN ? n - 1 : kind == NumberForm.NEARLY ? n + 1 : n;
  }

  private Printed vague(int n, int pick, boolean spelled, boolean figures) {
    List<Form> fitting =
        forms.stream().filter(f -> f.form() == NumberForm.VAGUE && f.admits(n)).toList();
    if (fitting.isEmpty()) {
      return exact(n, spelled, figures);
    }
    Form form = fitting.get(Math.floorMod(pick, fitting.size()));
    String words = form.words().get(Math.floorMod(pick / 7, form.words().size()));
    return new Printed(words, Optional.of((int) form.low()), high(form), true);
  }

  private static Optional<Integer> high(Form form) {
    return form.high() < 0 ? Optional.empty() : Optional.of((int) form.high());
  }

  static String number(int n, boolean figures) {
    return n < 10 && !figures && n >= 0 ? SMALL.get(n) : String.format(Locale.ROOT, "%,d", n);
  }

  static String spelled(int n) {
    if (n < 20) {
      return SMALL.get(n);
    }
    String ten = TENS.get(n / 10);
    return n % 10 == 0 ? ten : ten + "-" + SMALL.get(n % 10);
  }
}
