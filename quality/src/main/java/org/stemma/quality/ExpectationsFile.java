package org.stemma.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A file of expected figures, `quality/FAMILY.yaml`. Writing keeps the comment it begins with.
final class ExpectationsFile {
  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder()
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
              .build());

  private ExpectationsFile() {}

  /// What the file says; nothing is expected where there is none.
  ///
  /// @throws IOException naming the file and what to do, if it is not as it should be
  static Expectations read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Expectations.NONE;
    }
    try {
      JsonNode tree = YAML.readTree(file.toFile());
      return new Expectations(
          tree.path("tolerance").asDouble(Expectations.NONE.tolerance()),
          nested(tree.path("tolerances"), ExpectationsFile::number),
          nested(tree.path("best"), ExpectationsFile::best),
          nested(tree.path("expected"), ExpectationsFile::number));
    } catch (IOException | IllegalArgumentException wrong) {
      throw new IOException(
          file + " is no file of expected figures (" + wrong.getMessage() + "); see README.md",
          wrong);
    }
  }

  private static <T> Map<String, Map<String, T>> nested(JsonNode tree, Function<JsonNode, T> leaf) {
    Map<String, Map<String, T>> all = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> outer : tree.properties()) {
      Map<String, T> figures = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> inner : outer.getValue().properties()) {
        figures.put(inner.getKey(), leaf.apply(inner.getValue()));
      }
      all.put(outer.getKey(), figures);
    }
    return all;
  }

  private static double number(JsonNode node) {
    if (!node.isNumber()) {
      throw new IllegalArgumentException("“" + node.asText() + "” is no number");
    }
    return node.asDouble();
  }

  private static Expectations.Best best(JsonNode node) {
    return new Expectations.Best(number(node.path("value")), node.path("whose").asText());
  }

  static void write(Path file, Expectations expectations) throws IOException {
    ObjectNode tree = YAML.createObjectNode();
    tree.put("tolerance", expectations.tolerance());
    put(tree, "tolerances", expectations.tolerances(), ObjectNode::put);
    put(
        tree,
        "best",
        expectations.best(),
        (node, name, best) ->
            node.putObject(name).put("value", best.value()).put("whose", best.whose()));
    put(tree, "expected", expectations.expected(), ObjectNode::put);
    Files.writeString(file, comment(file) + YAML.writeValueAsString(tree), StandardCharsets.UTF_8);
  }

  /// Puts a named leaf into a tree.
  private interface Putting<T> {
    void put(ObjectNode node, String name, T leaf);
  }

  private static <T> void put(
      ObjectNode tree, String name, Map<String, Map<String, T>> nested, Putting<T> putting) {
    if (!nested.isEmpty()) {
      ObjectNode outer = tree.putObject(name);
      nested.forEach(
          (key, figures) -> {
            ObjectNode inner = outer.putObject(key);
            figures.forEach((figure, leaf) -> putting.put(inner, figure, leaf));
          });
    }
  }

  /// The comment lines that the file begins with.
  private static String comment(Path file) throws IOException {
    if (!Files.exists(file)) {
      return "";
    }
    try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines
          .takeWhile(line -> line.startsWith("#"))
          .map(line -> line + "\n")
          .collect(Collectors.joining());
    }
  }
}
