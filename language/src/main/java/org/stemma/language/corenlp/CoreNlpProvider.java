package org.stemma.language.corenlp;

import org.stemma.language.Language;
import org.stemma.language.LanguageProvider;

/// Offers the CoreNLP engine as the deep one, with its models on their way.
public final class CoreNlpProvider implements LanguageProvider {
  @Override
  public String name() {
    return "deep";
  }

  @Override
  public Language open() {
    return new CoreNlpEngine().prepare();
  }
}
