package org.stemma.quality.examination;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.stemma.language.Language;
import org.stemma.language.Languages;

/// The language engines, each opened once and shared by all examinations.
public final class Engines {
  private final Map<String, Language> open = new HashMap<>();

  /// Why there is no such engine, if there is none.
  Optional<String> absence(String engine) {
    try {
      open(engine);
      return Optional.empty();
    } catch (IllegalStateException absent) {
      return Optional.of(String.valueOf(absent.getMessage()));
    }
  }

  synchronized Language open(String engine) {
    return open.computeIfAbsent(engine.equals("-") ? "light" : engine, Languages::choose);
  }
}
