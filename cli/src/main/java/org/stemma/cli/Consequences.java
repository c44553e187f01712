package org.stemma.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.archive.AffairMove;
import org.stemma.archive.Archive;
import org.stemma.archive.Correction;
import org.stemma.archive.StoryLine;
import org.stemma.dossier.Difference;
import org.stemma.dossier.Dossier;
import org.stemma.language.Language;
import org.stemma.name.Gazetteer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What follows from a correction: the dossiers of the stories it is about, before and after.
final class Consequences {
  @Mixin private EngineOption engine = new EngineOption();

  @Mixin private PlacesOption places = new PlacesOption();

  @Option(names = "--quiet", description = "do not work out what follows from it")
  private boolean quiet;

  void of(Archive open, Correction one, Streams streams, CommandLine line, Runnable change)
      throws IOException {
    Language language = engine.language(line);
    Gazetteer gazetteer = places.gazetteer(line);
    Map<String, Dossier> before = new TreeMap<>();
    for (String story : quiet ? List.<String>of() : stories(open, one)) {
      before.put(story, open.dossier(story, language, gazetteer, stage -> {}));
    }
    int moves = open.affairMoves().size();
    change.run();
    for (Map.Entry<String, Dossier> story : before.entrySet()) {
      print(streams, story.getKey(), lines(open, story, language, gazetteer));
    }
    open.index(language, gazetteer, stage -> {});
    if (one.kind().isOfAffairs()) {
      List<AffairMove> made = open.affairMoves();
      made.subList(moves, made.size()).forEach(m -> streams.out().print(StoryList.line(m) + "\n"));
    }
    streams.out().flush();
  }

  private static List<String> stories(Archive open, Correction one) {
    TreeSet<String> stories = new TreeSet<>();
    List<String> known = open.stories().stream().map(StoryLine::id).toList();
    if (one.kind().isOfReport()) {
      stories.add(open.report(one.scope()).story());
    } else if (!one.scope().isEmpty()) {
      stories.add(one.scope());
    }
    for (String named : List.of(one.first(), one.second())) {
      boolean ofStories =
          one.kind() == Correction.Kind.MOVE || one.kind() == Correction.Kind.ONE_STORY;
      Optional.of(named).filter(n -> ofStories).ifPresent(stories::add);
    }
    stories.retainAll(known);
    return new ArrayList<>(stories);
  }

  private static List<String> lines(
      Archive open, Map.Entry<String, Dossier> story, Language language, Gazetteer gazetteer)
      throws IOException {
    boolean there = open.stories().stream().anyMatch(s -> s.id().equals(story.getKey()));
    return there
        ? Difference.between(
            story.getValue(), open.dossier(story.getKey(), language, gazetteer, stage -> {}))
        : List.of("no report tells it any more");
  }

  private static void print(Streams streams, String story, List<String> lines) {
    streams.out().print("story " + story + ":\n");
    List<String> shown = lines.isEmpty() ? List.of("nothing changes in its dossier") : lines;
    shown.forEach(l -> streams.out().print("  " + l + "\n"));
  }
}
