package org.stemma.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.stemma.text.ReportId;

/// JSON files: a list of documents, one document, several after one another, or an object that
/// holds a list of them, such as a JSON Feed. Lists are read one document at a time.
final class JsonValues {
  private static final int LONGEST_NAME = 10_000;
  private static final int LONGEST_NUMBER = 1_000;

  /// Under which key of an object the documents may stand, on one or two levels.
  private static final List<String> HOLDERS =
      List.of(
          "articles",
          "items",
          "results",
          "documents",
          "docs",
          "news",
          "stories",
          "posts",
          "hits",
          "data",
          "entries",
          "response",
          "rows",
          "records",
          "reports");

  private final ObjectMapper mapper;

  JsonValues(Limits limits) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.depth())
            .maxStringLength((int) limits.bytes())
            .maxNameLength(LONGEST_NAME)
            .maxNumberLength(LONGEST_NUMBER)
            .build();
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(constraints)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();
    mapper = JsonMapper.builder(factory).build();
  }

  /// The one value of a text.
  JsonNode one(String text) throws JsonProcessingException {
    return mapper.readTree(text);
  }

  /// Whether a text is one JSON value that has a text itself.
  static boolean isDocument(String text) {
    try {
      return JsonFields.of(new JsonValues(Limits.USUAL).one(text)).isDocument();
    } catch (JsonProcessingException damaged) {
      return false;
    }
  }

  /// Where and why a value cannot be read.
  static String reason(JsonProcessingException damaged) {
    String where =
        damaged.getLocation() == null
            ? ""
            : " at line "
                + damaged.getLocation().getLineNr()
                + ", column "
                + damaged.getLocation().getColumnNr();
    return damaged instanceof StreamConstraintsException
        ? "has JSON beyond the limits" + where + "; flatten it, or raise the limit depth or bytes"
        : "is no valid JSON" + where + "; repair it or leave it out";
  }

  static void read(Place place, InputStream in) throws IOException {
    JsonValues values = new JsonValues(place.limits());
    Warnings warnings = new Warnings(place);
    Allowance allowance = new Allowance(in, place.limits().bytes());
    try (JsonParser parser = values.mapper.createParser((InputStream) allowance)) {
      values.all(place, parser, allowance, warnings);
    } catch (JsonProcessingException damaged) {
      place.rejected(reason(damaged) + "; what stands after that is not read");
    }
    warnings.end("items");
  }

  private void all(Place place, JsonParser parser, Allowance allowance, Warnings warnings)
      throws IOException {
    long number = 0;
    JsonToken token = parser.nextToken();
    boolean list = token == JsonToken.START_ARRAY;
    boolean alone = !list;
    token = list ? parser.nextToken() : token;
    while (token != null && token != JsonToken.END_ARRAY) {
      number++;
      allowance.renew();
      JsonNode value = mapper.readTree(parser);
      token = parser.nextToken();
      alone = alone && number == 1 && token == null;
      Place item = alone ? place : place.part("#" + number);
      value(item, value, alone ? item.id() : item.id(number), Optional.empty(), warnings);
    }
    if (number == 0) {
      place.rejected("is JSON without any document; give objects with a text or content");
    }
  }

  /// A value of a file: a document, a feed, or the envelope of documents.
  static void value(
      Place place, JsonNode value, ReportId id, Optional<Decoding.Doubt> doubt, Warnings warnings) {
    JsonNode held = held(value, 2);
    if (JsonFeeds.isFeed(value)) {
      JsonFeeds.read(place, value);
    } else if (held.isArray()) {
      long item = 0;
      for (JsonNode one : held) {
        item++;
        Place part = place.part("#" + item);
        Records.read(part, part.id(item), JsonFields.of(one), doubt, warnings);
      }
    } else {
      Records.read(place, id, JsonFields.of(value), doubt, warnings);
    }
  }

  /// The list that an object is the envelope of; the object itself if it is none.
  private static JsonNode held(JsonNode value, int levels) {
    if (!value.isObject() || levels == 0 || JsonFields.of(value).isDocument()) {
      return value;
    }
    for (String key : HOLDERS) {
      JsonNode inner = value.path(key);
      if (inner.isArray() && !inner.isEmpty() && inner.get(0).isObject()) {
        return inner;
      }
      if (inner.isObject()) {
        JsonNode deeper = held(inner, levels - 1);
        if (deeper.isArray()) {
          return deeper;
        }
      }
    }
    return value;
  }

  /// A stream that lets no single value of a list have more than the bytes of one document.
  private static final class Allowance extends FilterInputStream {
    private final long most;
    private long left;

    Allowance(InputStream in, long most) {
      super(in);
      this.most = most;
      this.left = most;
    }

    void renew() {
      left = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      left -= Math.max(0, read);
      if (left < 0) {
        throw new Bounded.Refused(
            "has one JSON value of more than "
                + most
                + " bytes; give one document a line (JSONL), or raise the limit bytes");
      }
      return read;
    }
  }
}
