package org.stemma.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.stemma.language.Token;

/// Our tokens as CoreNLP wants them: signs in the form on which its models were trained.
final class Labels {
  private Labels() {}

  static List<CoreLabel> of(List<Token> tokens) {
    List<CoreLabel> labels = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      CoreLabel label = new CoreLabel();
      String word = trained(token.word());
      label.setWord(word);
      label.setValue(word);
      label.setOriginalText(token.word());
      label.setBeginPosition(token.span().start());
      label.setEndPosition(token.span().end());
      label.setIndex(labels.size() + 1);
      labels.add(label);
    }
    return labels;
  }

  private static String trained(String word) {
    return switch (word) {
      case "…" -> "...";
      case "—", "–" -> "--";
      default -> word.replace('’', '\'');
    };
  }
}
