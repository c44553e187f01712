package org.stemma.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/// The three models and three libraries that we ship are all that the pipeline asks for.
final class PipelineTest {

  @Test
  void readsASentenceWithTheShippedModelsAlone() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    properties.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");

    CoreDocument document = new StanfordCoreNLP(properties).processToCoreDocument(SENTENCE);

    assertThat(document.sentences()).hasSize(1);
    assertThat(document.tokens()).extracting(CoreLabel::lemma).contains("leave");
    assertThat(document.tokens()).extracting(CoreLabel::ner).contains("PERSON", "LOCATION");
    assertThat(document.sentences().getFirst().dependencyParse().getFirstRoot().word())
        .isEqualTo("said");
  }

  private static final String SENTENCE =
      "Karim al-Sattar, a security adviser in Baghdad, said that John Smith had left Iraq.";
}
