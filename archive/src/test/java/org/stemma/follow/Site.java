package org.stemma.follow;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A server of this process: pages by their paths, and what was asked of it.
final class Site implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, Page> pages = Collections.synchronizedMap(new TreeMap<>());
  private volatile Runnable meanwhile = () -> {};
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

  /// A page as it is sent.
  private static final class Page {
    private final int status;
    private final Map<String, String> fields;
    private final byte[] body;

    Page(int status, Map<String, String> fields, byte[] body) {
      this.status = status;
      this.fields = Map.copyOf(fields);
      this.body = body.clone();
    }
  }

  /// One question.
  record Asked(String path, Map<String, String> fields, String body) {
    String field(String name) {
      return fields.getOrDefault(name, "");
    }
  }

  Site() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    Map<String, String> fields = new TreeMap<>();
    exchange
        .getRequestHeaders()
        .forEach((k, v) -> fields.put(k.toLowerCase(java.util.Locale.ROOT), v.getFirst()));
    String path = exchange.getRequestURI().toString();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Asked question = new Asked(path, fields, body);
    asked.add(question);
    meanwhile.run();
    Page page = Optional.ofNullable(pages.get(path)).orElse(new Page(404, Map.of(), new byte[0]));
    String etag = page.fields.getOrDefault("ETag", "");
    if (!etag.isEmpty() && etag.equals(question.field("if-none-match"))) {
      page = new Page(304, Map.of("ETag", etag), new byte[0]);
    }
    page.fields.forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(page.status, page.body.length == 0 ? -1 : page.body.length);
    exchange.getResponseBody().write(page.body);
    exchange.close();
  }

  /// Does something whenever it is asked, before it answers.
  Site meanwhile(Runnable work) {
    meanwhile = work;
    return this;
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  Site page(String path, String body) {
    return page(path, 200, Map.of("Content-Type", "text/html; charset=utf-8"), body);
  }

  Site page(String path, int status, Map<String, String> fields, String body) {
    return page(path, status, fields, body.getBytes(StandardCharsets.UTF_8));
  }

  Site page(String path, int status, Map<String, String> fields, byte[] body) {
    pages.put(path, new Page(status, fields, body));
    return this;
  }

  /// A page that tells a story.
  Site article(String path, String headline, String... paragraphs) {
    return page(
        path,
        "<html><head><meta property='og:site_name' content='Coast Daily'><meta"
            + " property='article:published_time' content='2026-03-01T08:00:00Z'><title>"
            + headline
            + "</title></head><body><article><h1>"
            + headline
            + "</h1><p>"
            + String.join("</p><p>", paragraphs)
            + "</p></article></body></html>");
  }

  /// A feed that links to pages.
  Site feed(String path, String more, String... pages) {
    StringBuilder items = new StringBuilder();
    for (String page : pages) {
      items.append("<item><title>News</title><link>").append(url(page)).append("</link>");
      items.append("<description>The ferry Aurelia ran aground off Ostholm, ");
      items.append("a deckhand said, and at least 40 passengers were hurt on the way.");
      items.append("</description><guid>").append(page).append("</guid></item>");
    }
    return page(
        path,
        200,
        Map.of(
            "Content-Type", "application/rss+xml", "ETag", "\"" + (more + items).hashCode() + "\""),
        "<rss version='2.0'><channel><title>Coast Daily</title>"
            + more
            + items
            + "</channel></rss>");
  }

  /// How often a path was asked for.
  long count(String path) {
    return asked.stream().filter(a -> a.path().equals(path)).count();
  }

  List<Asked> asked(String path) {
    return asked.stream().filter(a -> a.path().equals(path)).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
