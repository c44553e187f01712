package org.stemma.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.stemma.archive.Archive;
import org.stemma.archive.ArchiveException;
import org.stemma.follow.Intaking;
import org.stemma.follow.Pause;
import org.stemma.follow.Turns;
import org.stemma.follow.Webhook;
import org.stemma.intake.Limits;
import org.stemma.language.Language;
import org.stemma.name.Gazetteer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/// What commands have in common that go on taking in what arrives: with what it is read, where it
/// goes, who is told, and what they do while somebody else writes.
final class ArrivalOptions {
  /// So long before asking again whether somebody else has done writing.
  static final Duration BUSY = Duration.ofSeconds(10);

  @Mixin private AlertOption alerts = new AlertOption();

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private EngineOption engine = new EngineOption();

  @Mixin private PlacesOption places = new PlacesOption();

  @Mixin private LimitOption limit = new LimitOption();

  /// What stays the same from one look to the next.
  record Tools(Language language, Gazetteer gazetteer, Limits limits, Optional<Webhook> webhook) {
    Intaking intaking(Takings takings) {
      return new Intaking(language, limits, takings::say, takings::note);
    }
  }

  Tools tools(CommandLine line) throws IOException {
    return new Tools(
        engine.language(line), places.gazetteer(line), limit.limits(line), alerts.webhook(line));
  }

  ArchiveOption archive() {
    return archive;
  }

  Takings takings(Streams streams) {
    return new Takings(streams, false, alerts.isJson());
  }

  /// Brings the index up to date.
  static void index(Archive open, Tools tools) throws IOException {
    open.index(tools.language(), tools.gazetteer(), stage -> {});
  }

  /// Tells what became different, while others may write.
  void tell(Turns turns, Tools tools, Instant now, Streams streams) throws IOException {
    alerts.tell(turns, tools.webhook(), tools.language(), tools.gazetteer(), now, streams);
  }

  /// Turns that wait while somebody else writes, but not for ever.
  Turns turns(Pause pause) {
    return archive.turns(pause);
  }

  /// Notes that somebody else writes, where there will be another time.
  ///
  /// @throws ArchiveException where there will be none, and what else is wrong with an archive
  static void bear(ArchiveException busy, boolean once, Takings takings) throws ArchiveException {
    if (once || busy.kind() != ArchiveException.Kind.BUSY) {
      throw busy;
    }
    takings.note(Failure.words(busy));
  }
}
