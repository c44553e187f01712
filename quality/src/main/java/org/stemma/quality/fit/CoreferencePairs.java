package org.stemma.quality.fit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.stemma.claim.Mentions;
import org.stemma.collate.Wordings;
import org.stemma.language.Language;
import org.stemma.language.Reading;
import org.stemma.name.Namer;
import org.stemma.name.Names;
import org.stemma.quality.examination.CoreferenceCorpus;
import org.stemma.quality.examination.CoreferenceCorpus.Marked;
import org.stemma.quality.examination.Ground;

/// Pairs of mentions of one topic of ECB+, of its part for training, and whether they are of one
/// event, or of one participant.
///
/// Of the pairs that are not one every fourth is taken, as four.
final class CoreferencePairs implements Examples {
  private static final String FOLDER = "data/coreference/ecbplus";
  private static final int TAKEN = 4;

  private final Language language;
  private final Mentions.Of kind;

  CoreferencePairs(Language language, Mentions.Of kind) {
    this.language = language;
    this.kind = kind;
  }

  @Override
  public String data() {
    return FOLDER + ", train, pairs of one topic, " + language.name() + " engine";
  }

  @Override
  public List<Example> in(Ground ground) throws IOException {
    CoreferenceCorpus corpus =
        CoreferenceCorpus.ecbPlus(ground.evaluation().resolve(FOLDER), "Train");
    List<Example> examples = new ArrayList<>();
    for (Map.Entry<String, List<String>> topic : corpus.byTopic().entrySet()) {
      add(topic.getKey(), corpus, topic.getValue(), examples);
    }
    return examples;
  }

  private void add(
      String topic, CoreferenceCorpus corpus, List<String> articles, List<Example> examples) {
    List<Reading> readings =
        articles.stream()
            .map(a -> language.read(Objects.requireNonNull(corpus.articles().get(a))))
            .toList();
    Names names = Namer.name(readings);
    Wordings wordings = Wordings.of(readings, names);
    List<Marked> marked =
        (kind == Mentions.Of.EVENTS ? corpus.events() : corpus.participants())
            .stream().filter(m -> articles.contains(m.where().report().value())).toList();
    int apart = 0;
    for (Mentions.Weighed pair :
        Mentions.compared(marked.stream().map(Marked::where).toList(), wordings, names)) {
      boolean one = marked.get(pair.a()).chain().equals(marked.get(pair.b()).chain());
      if (one || apart++ % TAKEN == 0) {
        examples.add(new Example(topic, pair.values(), one, one ? 1 : TAKEN));
      }
    }
  }
}
