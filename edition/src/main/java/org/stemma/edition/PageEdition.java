package org.stemma.edition;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.stemma.dossier.Dossier;

/// A dossier as one HTML file that needs no network and no script.
public final class PageEdition {
  private PageEdition() {}

  public static String print(Dossier dossier) {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, PageEdition.class.getClassLoader(), "org.stemma.edition");
    engine.setTrimControlStructures(true);
    StringOutput out = new StringOutput();
    engine.render("page.jte", Map.of("page", Page.of(dossier), "css", css()), out);
    return out.toString();
  }

  private static String css() {
    try (InputStream in = PageEdition.class.getResourceAsStream("page.css")) {
      if (in == null) {
        throw new IllegalStateException("page.css is missing from the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
