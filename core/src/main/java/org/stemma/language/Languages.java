package org.stemma.language;

import java.util.Optional;
import java.util.ServiceLoader;

/// The front door to the engines: `Languages.choose("auto").read(report)`.
public final class Languages {
  private Languages() {}

  /// The engine asked for: `light`, `deep`, or `auto` for the deep one where it is installed and
  /// the light one
  /// elsewhere.
  public static Language choose(String wanted) {
    return switch (wanted) {
      case "light" -> new LightEngine();
      case "deep" -> installed("deep").orElseThrow(Languages::noDeepEngine);
      case "auto" -> installed("deep").orElseGet(LightEngine::new);
      default ->
          throw new IllegalArgumentException(
              "there is no language engine '" + wanted + "'; choose auto, light or deep");
    };
  }

  private static Optional<Language> installed(String name) {
    return ServiceLoader.load(LanguageProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(provider -> provider.name().equals(name))
        .map(LanguageProvider::open)
        .findFirst();
  }

  private static IllegalStateException noDeepEngine() {
    return new IllegalStateException(
        "the deep language engine is not installed: put stemma-language and its models on the class path,"
            + " or choose light");
  }
}
