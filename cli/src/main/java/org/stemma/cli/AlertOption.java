package org.stemma.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.stemma.archive.Announcement;
import org.stemma.follow.Signature;
import org.stemma.follow.Tidings;
import org.stemma.follow.Turns;
import org.stemma.follow.Webhook;
import org.stemma.language.Language;
import org.stemma.name.Gazetteer;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Where alerts go: to standard output, as lines of JSON if wanted, and to a webhook.
final class AlertOption {
  private static final String SECRET = "STEMMA_WEBHOOK_SECRET";
  private static final Duration BACKOFF = Duration.ofSeconds(1);

  @Option(
      names = "--webhook",
      paramLabel = "URL",
      description =
          "post each alert there too, signed as Standard Webhooks says with the secret in $"
              + SECRET
              + " or in the file of --secret-file; what cannot be delivered is kept and sent with"
              + " the next")
  private Optional<String> url = Optional.empty();

  @Option(
      names = "--secret-file",
      paramLabel = "FILE",
      description = "a file that holds the secret of the webhook")
  private Optional<Path> secret = Optional.empty();

  @Option(
      names = "--json",
      description = "alerts as lines of JSON; all else goes to standard error")
  private boolean json;

  boolean isJson() {
    return json;
  }

  /// The webhook, if one is wanted.
  ///
  /// @throws ParameterException if it has no address of the web, or no secret
  Optional<Webhook> webhook(CommandLine line) throws IOException {
    if (url.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Webhook(
              URI.create(url.get()), Signature.of(secret(line)), FollowCommand.agent(), BACKOFF));
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(line, "--webhook: " + wrong.getMessage(), wrong);
    }
  }

  private String secret(CommandLine line) throws IOException {
    Optional<String> given =
        secret.isPresent()
            ? Optional.of(Files.readString(secret.get(), StandardCharsets.UTF_8))
            : Optional.ofNullable(System.getenv(SECRET)).filter(s -> !s.isBlank());
    return given.orElseThrow(
        () ->
            new ParameterException(
                line, "--webhook: give the secret in $" + SECRET + " or with --secret-file"));
  }

  /// Tells what is new in all stories since that was last told; others may write while it is
  /// worked out and posted.
  void tell(
      Turns turns,
      Optional<Webhook> webhook,
      Language language,
      Gazetteer gazetteer,
      Instant now,
      Streams streams)
      throws IOException {
    for (Announcement one :
        new Tidings(turns, language, gazetteer, webhook.isPresent()).news(now)) {
      streams.out().print((json ? one.line() : "alert " + one.words()) + "\n");
    }
    streams.out().flush();
    Optional<String> why =
        webhook.isPresent() ? webhook.get().deliver(turns, now) : Optional.empty();
    why.ifPresent(words -> streams.err().println("stemma: webhook: " + words));
  }
}
