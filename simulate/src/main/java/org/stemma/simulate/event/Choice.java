package org.stemma.simulate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.simulate.chance.Chance;

/// The choice of the facts that an event shall have: the weightiest always, of the others some, and
/// remarks.
record Choice(Scene scene, Chance chance, Demand demand) {
  private static final double REMARKS = 0.3;
  private static final double ALWAYS = 0.8;

  List<Draft> drafts() {
    int all = chance.between(demand.minFacts(), demand.maxFacts());
    int remarks = (int) Math.round(REMARKS * all);
    List<Draft> drafts = new ArrayList<>();
    List<Schema.Line> lines = lines(all - remarks);
    liken(lines);
    for (Schema.Line line : lines) {
      drafts.add(new Draft(line, new Fillers(scene, chance.at(line.name()))));
    }
    drafts.forEach(draft -> follow(draft, drafts));
    for (int i = 1; drafts.size() < all; i++) {
      drafts.add(remark(i));
    }
    return drafts;
  }

  private List<Schema.Line> lines(int wanted) {
    List<Schema.Line> chosen = new ArrayList<>();
    List<Schema.Line> rest = new ArrayList<>();
    for (Schema.Line line : scene.schema.lines()) {
      if (happens(line)) {
        (line.weight() >= ALWAYS ? chosen : rest).add(line);
      }
    }
    int more = Math.max(0, Math.min(wanted - chosen.size(), rest.size()));
    chosen.addAll(chance.shuffled(rest).subList(0, more));
    Set<String> names = new TreeSet<>();
    chosen.forEach(line -> names.add(line.name()));
    return scene.schema.lines().stream().filter(l -> names.contains(l.name())).toList();
  }

  /// Makes free counts like the counts that matter most.
  private void liken(List<Schema.Line> lines) {
    List<Schema.Line> models =
        lines.stream().filter(l -> counted(l) && l.weight() >= ALWAYS).toList();
    List<Schema.Line> free = lines.stream().filter(l -> l.is("free")).toList();
    int wanted = models.isEmpty() ? 0 : Math.min(free.size(), demand.lookalikes());
    for (Schema.Line line : chance.shuffled(free).subList(0, wanted)) {
      int model = scene.amount(amount(chance.pick(models)));
      int now = scene.amount(amount(line));
      if (model > 3 && model * 5 > now && model < now * 5) {
        scene.liken(amount(line), model + chance.between(-1, 1));
      }
    }
  }

  private static void follow(Draft draft, List<Draft> drafts) {
    for (Draft earlier : drafts) {
      if (draft.line.after().filter(earlier.line.name()::equals).isPresent()) {
        draft.follow(earlier);
      }
    }
  }

  private static boolean counted(Schema.Line line) {
    return line.roles().containsKey(Role.COUNT);
  }

  private static String amount(Schema.Line line) {
    String count = line.roles().getOrDefault(Role.COUNT, "");
    return count.substring(1, count.indexOf(' '));
  }

  /// Whether nothing counted in it is nought.
  private boolean happens(Schema.Line line) {
    return !counted(line) || scene.amount(amount(line)) > 0;
  }

  private Draft remark(int number) {
    Chance own = chance.at("remark", number);
    Schema.Line line =
        new Schema.Line(
            "remark" + number,
            own.between(5, 30) / 100.0,
            "REMARK",
            new TreeMap<>(Map.of(Role.PATIENT, "%nouns")),
            new TreeSet<>(),
            List.of(),
            Optional.empty());
    return new Draft(line, new Fillers(scene, own));
  }
}
