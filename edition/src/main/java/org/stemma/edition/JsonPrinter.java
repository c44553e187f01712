package org.stemma.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Iterator;
import java.util.Map;

/// JSON for people and for diffs: what fits a line stands on one, the rest is indented by two.
final class JsonPrinter {
  private static final int WIDTH = 140;

  private final StringBuilder out = new StringBuilder();

  private JsonPrinter() {}

  static String print(JsonNode node) {
    JsonPrinter printer = new JsonPrinter();
    printer.write(node, 0, 0);
    return printer.out.append('\n').toString();
  }

  private void write(JsonNode node, int depth, int used) {
    if (!node.isContainerNode() || node.isEmpty()) {
      out.append(node);
      return;
    }
    if (!holdsMuch(node)) {
      String line = spaced(node);
      if (used + line.length() <= WIDTH) {
        out.append(line);
        return;
      }
    }
    if (node.isObject()) {
      writeObject(node, depth);
    } else {
      writeArray(node, depth);
    }
  }

  private void writeObject(JsonNode node, int depth) {
    out.append('{');
    String separator = "";
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      out.append(separator);
      newLine(depth + 1);
      String key = TextNode.valueOf(field.getKey()) + ": ";
      out.append(key);
      write(field.getValue(), depth + 1, 2 * depth + 3 + key.length());
      separator = ",";
    }
    newLine(depth);
    out.append('}');
  }

  private void writeArray(JsonNode node, int depth) {
    out.append('[');
    String separator = "";
    for (JsonNode item : node) {
      out.append(separator);
      newLine(depth + 1);
      write(item, depth + 1, 2 * depth + 3);
      separator = ",";
    }
    newLine(depth);
    out.append(']');
  }

  private void newLine(int depth) {
    out.append('\n').append("  ".repeat(depth));
  }

  /// Whether it cannot fit a line, told without printing it.
  private static boolean holdsMuch(JsonNode node) {
    return leaves(node, WIDTH / 3) > WIDTH / 3;
  }

  private static int leaves(JsonNode node, int limit) {
    int count = 1;
    for (JsonNode child : node) {
      count += leaves(child, limit - count);
      if (count > limit) {
        return count;
      }
    }
    return count;
  }

  private static String spaced(JsonNode node) {
    StringBuilder line = new StringBuilder();
    space(node, line);
    return line.toString();
  }

  private static void space(JsonNode node, StringBuilder line) {
    if (!node.isContainerNode() || node.isEmpty()) {
      line.append(node);
    } else if (node.isObject()) {
      line.append("{ ");
      Iterator<Map.Entry<String, JsonNode>> fields = node.properties().iterator();
      while (fields.hasNext()) {
        Map.Entry<String, JsonNode> field = fields.next();
        line.append(TextNode.valueOf(field.getKey())).append(": ");
        space(field.getValue(), line);
        line.append(fields.hasNext() ? ", " : " }");
      }
    } else {
      line.append("[ ");
      Iterator<JsonNode> items = node.iterator();
      while (items.hasNext()) {
        space(items.next(), line);
        line.append(items.hasNext() ? ", " : " ]");
      }
    }
  }
}
