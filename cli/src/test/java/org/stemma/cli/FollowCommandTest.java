package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Feeds and folders that are followed, and what is told of them, as somebody at a desk sees
/// it.
class FollowCommandTest {
  private static final String SOURCE = "Mayor Petra Lindqvist";
  private static final String OTHER = "harbour master Olaf Brandt";

  @TempDir private Path folder = Path.of("");
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final HttpServer server;

  FollowCommandTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void serve() {
    server.createContext(
        "/",
        exchange -> {
          String page = pages.getOrDefault(exchange.getRequestURI().getPath(), "");
          byte[] body = page.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(
              body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private Run run(String... arguments) {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.addAll(List.of("--archive", folder.resolve("archive").toString()));
    if (!List.of("alerts", "stories").contains(arguments[0])) {
      all.addAll(List.of("--engine", "light"));
    }
    return Run.stemma(all.toArray(String[]::new));
  }

  private static String told(String source) {
    return "Ferry aground off Ostholm\n\nThe ferry Aurelia ran aground off Ostholm on Tuesday, "
        + source
        + " said.\n";
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text);
  }

  @Test
  void whatIsPutIntoAFolderIsTakenInAndWhatItChangesIsTold() throws IOException {
    write("echo.txt", told(SOURCE));
    Run first = run("watch", "--once", "--settle", "0", folder.resolve("in").toString());
    assertThat(first.out()).matches("added [0-9a-f]{8} echo\n");
    write("sub/post.txt", told(OTHER));

    Run second = run("watch", "--once", "--settle", "0", folder.resolve("in").toString());

    assertThat(second.code()).isZero();
    assertThat(second.out())
        .contains("added ")
        .containsPattern("alert S1: line gained, 1 -> 2: “.*ran aground.*” — post");
    assertThat(run("alerts").out()).contains("S1: line gained, 1 -> 2");
    assertThat(run("alerts", "--undelivered").out()).isEmpty();
  }

  @Test
  void whatIsAddedTellsAlertsAsJson() throws IOException {
    run("add", write("echo.txt", told(SOURCE)).toString());

    Run run = run("add", "--alerts", "--json", write("post.txt", told(OTHER)).toString());

    JsonNode alert =
        Run.read(run.out().lines().filter(l -> l.contains("gained")).findFirst().orElseThrow());
    assertThat(alert.path("story").asText()).isEqualTo("S1");
    assertThat(alert.path("by").path(0).path("report").asText()).isEqualTo("post");
    JsonNode where = alert.path("where").path(0);
    String text = told(where.path("report").asText().equals("post") ? OTHER : SOURCE);
    assertThat(text.substring(where.path("start").asInt(), where.path("end").asInt()))
        .isEqualTo(where.path("text").asText());
    assertThat(run.err()).anyMatch(l -> l.startsWith("added "));
  }

  @Test
  void aFeedIsFollowedOnce() {
    pages.put(
        "/ferry",
        "<html><body><article><h1>Ferry</h1><p>"
            + told(SOURCE).repeat(2)
            + "</p></article></body></html>");
    pages.put(
        "/feed",
        "<rss version='2.0'><channel><title>Echo</title><item><link>"
            + url("/ferry")
            + "</link></item></channel></rss>");

    Run run = run("follow", "--once", "--allow-private", "--pause", "0", url("/feed"));

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).matches("added [0-9a-f]{8} ferry-[0-9a-f]{8}#1\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void anAddressOfOnesOwnNetworkIsOnlyAskedIfThatIsAllowed() {
    Run run = run("follow", "--once", url("/feed"));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).singleElement().asString().contains("127.0.0.1 is a loopback address");
  }

  @Test
  void aWebhookNeedsASecretThatDoesNotStandOnTheCommandLine() throws IOException {
    Path file = write("echo.txt", told(SOURCE));

    Run run = run("add", "--webhook", url("/hook"), file.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(String.join("\n", run.err())).contains("give the secret in $STEMMA_WEBHOOK_SECRET");
  }

  @Test
  void whatAWebhookDoesNotTakeWaits() throws IOException {
    run("add", write("echo.txt", told(SOURCE)).toString());
    Path secret = Files.writeString(folder.resolve("secret"), "a secret\n");
    String[] hook = {"--webhook", url("/hook"), "--secret-file", secret.toString()};

    Run failed =
        run("add", write("post.txt", told(OTHER)).toString(), hook[0], hook[1], hook[2], hook[3]);

    assertThat(failed.code()).isZero();
    assertThat(failed.err()).anyMatch(l -> l.contains("webhook: 127.0.0.1: answers 404"));
    assertThat(run("alerts", "--undelivered", "--json").out())
        .contains("\"alert\":\"line-gained\"");
    pages.put("/hook", "taken");
    Run sent =
        run("add", folder.resolve("in/post.txt").toString(), hook[0], hook[1], hook[2], hook[3]);
    assertThat(sent.err()).isEmpty();
    assertThat(run("alerts", "--undelivered").out()).isEmpty();
  }
}
