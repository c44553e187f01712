package org.stemma.follow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.archive.Archive;
import org.stemma.archive.Corrected;
import org.stemma.archive.Correction;
import org.stemma.archive.Filed;
import org.stemma.archive.Outcome;
import org.stemma.archive.Visit;

/// The articles that a feed has led to, as far as they are due: new ones, and old ones that
/// may have changed or been taken back.
final class Articles {
  /// Who has noted that a page is gone; a person can undo it, and it is not noted again.
  static final String FOLLOWER = "stemma follow";

  private static final int GONE = 410;
  private static final Set<Integer> MISSING = Set.of(401, 402, 403, 404, 451);
  private static final Duration REFUSED = Duration.ofDays(1);

  private final Turns turns;
  private final Intaking to;
  private final Fetching fetching;
  private final Manners manners;

  /// The hosts that are left alone for the rest of this poll.
  private final Set<String> busy = new HashSet<>();

  Articles(Turns turns, Intaking to, Fetching fetching, Manners manners) {
    this.turns = turns;
    this.to = to;
    this.fetching = fetching;
    this.manners = manners;
  }

  void fetch(String feed, Instant now) throws IOException {
    List<Visit> due = turns.write(a -> a.visits().due(feed, now));
    int most = Math.min(manners.items(), due.size());
    for (Visit visit : due.subList(0, most)) {
      Visit fetched = fetched(visit, now);
      turns.write(
          archive -> {
            archive.visits().put(fetched);
            return fetched;
          });
    }
    if (due.size() > most) {
      to.noted().accept(feed + ": " + (due.size() - most) + " articles wait for the next poll");
    }
  }

  private Visit fetched(Visit visit, Instant now) throws IOException {
    Answer answer;
    try {
      URI uri = Following.address(visit.url());
      if (busy.contains(String.valueOf(uri.getHost()))) {
        return visit.failed(now, Times.again(now, manners.every(), 0, Optional.empty()), "waits");
      }
      answer = fetching.get(uri, Following.marks(visit));
    } catch (Unfetched why) {
      return refused(visit, now, why);
    } catch (IOException broken) {
      return failed(visit, now, Following.words(broken), Optional.empty());
    }
    return answered(visit, answer, now);
  }

  private Visit refused(Visit visit, Instant now, Unfetched why) {
    if (!why.isRefused()) {
      return failed(visit, now, why.why(), Optional.empty());
    }
    to.noted().accept(visit.url() + ": " + why.why());
    return visit.done(now, now.plus(REFUSED), why.why());
  }

  private Visit failed(Visit visit, Instant now, String why, Optional<Answer> answer) {
    Instant again = Times.again(now, manners.every(), visit.failures(), answer);
    to.noted().accept(visit.url() + ": " + why + "; it is asked again after " + again);
    return visit.failed(now, again, why);
  }

  private Visit answered(Visit visit, Answer answer, Instant now) throws IOException {
    int status = answer.status();
    Instant next = Times.page(now, visit.first());
    if (status == 200) {
      return taken(visit, answer, now, next);
    }
    if (status == 304) {
      return visit.done(now, next, "unchanged");
    }
    if (status == GONE) {
      turns.write(archive -> gone(archive, visit, now));
      return visit.done(now, Times.NEVER, "gone");
    }
    if (MISSING.contains(status)) {
      to.noted().accept(visit.url() + ": answers " + status);
      return visit.done(now, next, "answers " + status);
    }
    busy.add(String.valueOf(answer.from().getHost()));
    return failed(visit, now, "answers " + status, Optional.of(answer));
  }

  private Visit taken(Visit visit, Answer answer, Instant now, Instant next) throws IOException {
    try {
      answer.content(manners.bytes());
    } catch (IOException large) {
      return refused(visit, now, new Unfetched(Following.words(large), true));
    }
    String[] page = {visit.page()};
    String[] said = {"holds no article"};
    byte[] record = Capture.record(answer.from(), answer, now);
    turns.write(
        archive ->
            archive.take(
                visit.url(),
                Capture.name(visit.url()) + ".warc",
                new ByteArrayInputStream(record),
                to.limits(),
                to.engine(),
                now,
                outcome -> {
                  filed(outcome)
                      .ifPresent(
                          f -> {
                            page[0] = f.page();
                            said[0] = "read";
                          });
                  to.said().accept(outcome);
                }));
    return visit
        .marked(answer.field("etag"), answer.field("last-modified"))
        .of(page[0])
        .done(now, next, said[0]);
  }

  private static Optional<Filed> filed(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Fresh one -> Optional.of(one.filed());
      case Outcome.Changed one -> Optional.of(one.filed());
      case Outcome.Known one -> Optional.of(one.filed());
      case Outcome.Refused no -> Optional.empty();
      case Outcome.Noted note -> Optional.empty();
    };
  }

  /// A page that its server says is gone for good has been taken back.
  private List<Filed> gone(Archive archive, Visit visit, Instant now) {
    List<Filed> reports = visit.page().isEmpty() ? List.of() : archive.ofPage(visit.page());
    for (Filed filed : reports) {
      boolean known = archive.corrections().stream().anyMatch(c -> isOf(c, filed));
      if (!known) {
        archive.correct(
            new Correction(Correction.Kind.RETRACTED, filed.key(), "", ""),
            FOLLOWER,
            "its address answers 410 Gone",
            now);
        to.noted().accept(visit.url() + ": is gone for good; " + filed.id() + " is retracted");
      }
    }
    return reports;
  }

  private static boolean isOf(Corrected one, Filed filed) {
    return one.correction().kind() == Correction.Kind.RETRACTED
        && one.correction().scope().equals(filed.key());
  }
}
