package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.intake.Given.PROSE;
import static org.stemma.intake.Given.gzip;
import static org.stemma.intake.Given.joined;
import static org.stemma.intake.Given.utf8;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Files of every format with places changed, cut out, doubled or cut off are answered with
/// documents or reasons, whatever comes of them. The seed is printed with what fails; it is enough
/// to repeat it.
final class MutationTest {
  private static final int EACH = 120;

  @Test
  void damagedFilesOfEveryFormatAreAnswered() {
    seeds()
        .forEach(
            (name, seed) -> {
              for (int i = 0; i < EACH; i++) {
                byte[] mutated = mutated(seed, new Random(i));
                assertThat(answered(name, mutated)).as("%s with seed %s", name, i).isTrue();
              }
            });
  }

  private static boolean answered(String name, byte[] bytes) {
    return !Given.file(name, bytes, Limits.USUAL.with("bytes", 1_000_000)).received().isEmpty();
  }

  private static byte[] mutated(byte[] seed, Random random) {
    byte[] bytes = seed.clone();
    int changes = 1 + random.nextInt(6);
    for (int i = 0; i < changes && bytes.length > 1; i++) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(bytes.length - at, 1 + random.nextInt(20));
      byte[] before = Arrays.copyOf(bytes, at);
      byte[] part = Arrays.copyOfRange(bytes, at, at + length);
      byte[] after = Arrays.copyOfRange(bytes, at + length, bytes.length);
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes = joined(before, after);
        case 2 -> bytes = joined(before, part, part, after);
        case 3 -> bytes = before.length > 0 ? before : bytes;
        default ->
            bytes =
                joined(
                    before,
                    utf8("<>&\"'{}[]\r\n\t,;:%\u0000\ud83d\ude00".substring(random.nextInt(10))),
                    after);
      }
    }
    return bytes;
  }

  private static Map<String, byte[]> seeds() {
    byte[] record =
        Given.response("https://paper.example/a", "text/html; charset=utf-8", Given.page(PROSE));
    Map<String, byte[]> seeds = new TreeMap<>();
    seeds.put("a.txt", utf8(PROSE));
    seeds.put("a.html", utf8(Given.page(PROSE)));
    seeds.put(
        "a.jsonl",
        utf8(
            "{\"id\": \"1\", \"text\": \""
                + PROSE
                + "\"}\n{\"text\": \"a\", \"date\": \"2026-03-04\"}\n"));
    seeds.put(
        "a.json",
        utf8("[{\"title\": \"A\", \"content\": \"<p>" + PROSE + "</p>\", \"authors\": [\"B\"]}]"));
    seeds.put("a.csv", utf8("title,text,date\nA,\"" + PROSE + "\",2026-03-04\nB,b,\n"));
    seeds.put(
        "feed.xml",
        utf8(
            "<?xml version='1.0' encoding='utf-8'?><rss><channel><title>C</title><item><title>A</title><pubDate>Wed, 04 Mar 2026 05:06:07 GMT</pubDate><description><![CDATA[<p>"
                + PROSE
                + "</p>]]></description></item></channel></rss>"));
    seeds.put(
        "nitf.xml",
        utf8(
            "<nitf><body><body.head><hedline><hl1>A</hl1></hedline></body.head><body.content><p>"
                + PROSE
                + "</p></body.content></body></nitf>"));
    seeds.put(
        "a.mhtml",
        utf8(
            "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>"
                + PROSE
                + "=C3=A4</p>\r\n--x--\r\n"));
    seeds.put("a.warc", joined(record, record));
    seeds.put("a.warc.gz", joined(gzip(record), gzip(record)));
    return seeds;
  }
}
