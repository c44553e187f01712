package org.stemma.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.text.Resource;

/// The order of day and month in a date of figures, such as `09/03/2017`.
public enum DateOrder {
  DAY_FIRST("day first"),
  MONTH_FIRST("month first");

  private static final Map<String, DateOrder> BY_HOST = read();

  private final String words;

  DateOrder(String words) {
    this.words = words;
  }

  private static Map<String, DateOrder> read() {
    Map<String, DateOrder> orders = new HashMap<>();
    for (List<String> row : Resource.rows(DateOrder.class, "date-orders.tsv")) {
      DateOrder order = valueOf(row.getFirst().toUpperCase(Locale.ROOT).replace('-', '_'));
      List.of(row.get(1).split(" ")).forEach(host -> orders.put(host, order));
    }
    return orders;
  }

  /// The day that figures in this order mean, if there is such a day.
  public Optional<LocalDate> day(String first, String second, String year) {
    int month = Integer.parseInt(this == DAY_FIRST ? second : first);
    int day = Integer.parseInt(this == DAY_FIRST ? first : second);
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, day));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /// How the press of the outlet's country writes it, where the outlet's site tells the
  /// country.
  public static Optional<DateOrder> of(Outlet outlet) {
    return Agencies.hosts(outlet.name()).stream()
        .flatMap(host -> ofHost(host).stream())
        .findFirst()
        .or(() -> outlet.name().contains(".") ? ofHost(outlet.name()) : Optional.empty());
  }

  private static Optional<DateOrder> ofHost(String host) {
    String rest = host.toLowerCase(Locale.ROOT);
    Optional<DateOrder> found = Optional.ofNullable(BY_HOST.get(rest));
    while (found.isEmpty() && rest.contains(".")) {
      rest = rest.substring(rest.indexOf('.') + 1);
      found = Optional.ofNullable(BY_HOST.get(rest));
    }
    return found;
  }

  /// In words: “day first”.
  @Override
  public String toString() {
    return words;
  }
}
