package org.stemma.dossier;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stemma.report.Document;
import org.stemma.report.Outlet;
import org.stemma.report.Report;

/// What the versions of one page have in common: its address, else its id at its outlet.
public final class Page {
  private Page() {}

  /// Blank where nothing tells.
  public static String of(Document document, Report report) {
    return document
        .address()
        .map(Page::plain)
        .or(() -> report.outlet().map(Outlet::name).map(o -> o + "\t" + document.id()))
        .orElse("");
  }

  /// An address without what changes nothing: its fragment, a slash at the end, marks of
  /// campaigns.
  public static String plain(String address) {
    try {
      URI uri = new URI(address.strip());
      String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
      String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("/+$", "");
      String query = uri.getRawQuery() == null ? "" : query(uri.getRawQuery());
      return host.replaceFirst("^www\\.", "") + path + query;
    } catch (URISyntaxException odd) {
      return address.strip();
    }
  }

  private static String query(String query) {
    String kept =
        Arrays.stream(query.split("&", -1))
            .filter(part -> !part.startsWith("utm_") && !part.isEmpty())
            .sorted()
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }
}
