package org.stemma.follow;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stemma.archive.Announcement;
import org.stemma.archive.Announcements;

/// An address that alerts are posted to, signed as Standard Webhooks says. What could not be
/// delivered stays in the archive until it is.
public final class Webhook {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int TRIES = 3;

  private final URI to;
  private final Signature signature;
  private final String agent;
  private final Duration backoff;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /// @param agent how this program calls itself
  /// @param backoff how long to wait before the second try, twice that before the third
  /// @throws IllegalArgumentException if the address is none of http or https
  public Webhook(URI to, Signature signature, String agent, Duration backoff) {
    if (!("http".equals(to.getScheme()) || "https".equals(to.getScheme()))) {
      throw new IllegalArgumentException(to + ": not an address of http or https");
    }
    this.to = to;
    this.signature = signature;
    this.agent = agent;
    this.backoff = backoff;
  }

  /// Delivers what is to be delivered, in order, up to the first that is not taken. Others may
  /// write while it is posted.
  ///
  /// @return why not all was; nothing if all was
  public Optional<String> deliver(Turns turns, Instant now) throws IOException {
    List<Announcement> waiting = turns.read(a -> a.announcements().undelivered());
    for (int i = 0; i < waiting.size(); i++) {
      Announcement one = waiting.get(i);
      Optional<String> why = delivered(one, now, turns.pause());
      turns.write(archive -> noted(archive.announcements(), one, why.isEmpty(), now));
      if (why.isPresent()) {
        return Optional.of(
            to.getHost()
                + ": "
                + why.get()
                + "; "
                + (waiting.size() - i)
                + " alerts wait in the archive and are sent with the next");
      }
    }
    return Optional.empty();
  }

  /// Notes what became of one.
  ///
  /// @return whether it was taken
  private static boolean noted(
      Announcements announcements, Announcement one, boolean taken, Instant now) {
    if (taken) {
      announcements.delivered(one, now);
    } else {
      announcements.failed(one);
    }
    return taken;
  }

  private Optional<String> delivered(Announcement one, Instant now, Pause pause) {
    Optional<String> why = Optional.of("was not tried");
    Duration wait = backoff;
    for (int i = 0; i < TRIES && why.isPresent(); i++) {
      if (i > 0 && !pause.of(wait)) {
        return why;
      }
      wait = i > 0 ? wait.multipliedBy(2) : wait;
      Attempt attempt = attempt(one, now);
      why = attempt.why();
      if (!attempt.again()) {
        return why;
      }
    }
    return why;
  }

  /// @param why it was not taken; empty if it was
  /// @param again whether to try at once again
  private record Attempt(Optional<String> why, boolean again) {}

  private Attempt attempt(Announcement one, Instant now) {
    try {
      int status =
          client.send(request(one, now), HttpResponse.BodyHandlers.discarding()).statusCode();
      boolean taken = status >= 200 && status < 300;
      boolean passing = status >= 500 || status == 429 || status == 408;
      return new Attempt(taken ? Optional.empty() : Optional.of("answers " + status), passing);
    } catch (IOException unreachable) {
      return new Attempt(
          Optional.of("cannot be reached (" + unreachable.getClass().getSimpleName() + ")"), true);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return new Attempt(Optional.of("was interrupted"), false);
    }
  }

  private HttpRequest request(Announcement one, Instant now) {
    long seconds = now.getEpochSecond();
    return HttpRequest.newBuilder(to)
        .timeout(PATIENCE)
        .header("content-type", "application/json")
        .header("user-agent", agent)
        .header("webhook-id", one.id())
        .header("webhook-timestamp", Long.toString(seconds))
        .header("webhook-signature", signature.of(one.id(), seconds, one.line()))
        .POST(HttpRequest.BodyPublishers.ofString(one.line(), StandardCharsets.UTF_8))
        .build();
  }
}
