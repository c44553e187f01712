package org.stemma.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is asked for and what is not.
final class ReachTest {
  private static final Manners QUICK =
      Manners.usual("Stemma/test").with(50, Duration.ZERO, Duration.ofMinutes(15)).upTo(5_000);

  /// The server of the test, and what may be reached from anywhere.
  private static final Reach HERE =
      a -> a.getHostAddress().equals("127.0.0.1") ? Optional.empty() : Reach.PUBLIC.against(a);

  private Site site = new Site();

  ReachTest() throws IOException {}

  @BeforeEach
  void open() {
    site.page("/page", "All is calm at the harbour.");
  }

  @AfterEach
  void close() {
    site.close();
  }

  private Answer get(String url) throws IOException {
    return new Fetching(HERE, QUICK, new Pause()).get(URI.create(url), Map.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "198.18.0.1",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "::ffff:10.0.0.1",
        "::ffff:127.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::1",
        "2002:7f00:1::",
        "::127.0.0.1",
        "2001:db8::1",
        "fec0::1"
      })
  void addressesThatAreNotOfTheOpenInternetAreRefused(String address) throws IOException {
    assertThat(Reach.PUBLIC.against(InetAddress.getByName(address))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "172.15.0.1",
        "172.32.0.1",
        "100.63.0.1",
        "100.128.0.1",
        "192.169.0.1",
        "223.255.255.255",
        "2606:4700::1",
        "2002:808:808::1",
        "64:ff9b::808:808",
        "2a00::1"
      })
  void addressesOfTheOpenInternetAreNot(String address) throws IOException {
    assertThat(Reach.PUBLIC.against(InetAddress.getByName(address))).isEmpty();
  }

  @Test
  void aRedirectToAPrivateAddressIsRefused() {
    for (String to :
        new String[] {"http://10.1.2.3/", "http://[::ffff:a01:203]/", "http://2130706434/"}) {
      site.page("/away", 302, Map.of("Location", to), "");

      assertThatThrownBy(() -> get(site.url("/away")))
          .as(to)
          .isInstanceOfSatisfying(Unfetched.class, why -> assertThat(why.isRefused()).isTrue())
          .hasMessageContaining("which is only asked with --allow-private");
    }
  }

  @Test
  void aServerOfOnesOwnNetworkIsRefused() {
    assertThatThrownBy(
            () ->
                new Fetching(Reach.PUBLIC, QUICK, new Pause())
                    .get(URI.create(site.url("/page")), Map.of()))
        .hasMessageContaining("127.0.0.1 is a loopback address");
    assertThat(site.count("/page")).isZero();
    assertThat(site.count("/robots.txt")).isZero();
  }

  @Test
  void onlyTheWebIsAskedAndNobodysNameIsGiven() {
    for (String url :
        new String[] {"file:///etc/passwd", "ftp://coast.example/", "http://me:x@h/"}) {
      assertThatThrownBy(() -> get(url)).as(url).isInstanceOf(Unfetched.class);
    }
    site.page("/away", 302, Map.of("Location", "file:///etc/passwd"), "");
    assertThatThrownBy(() -> get(site.url("/away"))).hasMessageContaining("not of http or https");
  }

  @Test
  void aRedirectIsFollowedAndACircleIsLeft() throws IOException {
    site.page("/old", 301, Map.of("Location", "/page"), "");
    site.page("/round", 301, Map.of("Location", "/round"), "");

    assertThat(get(site.url("/old")).from()).hasToString(site.url("/page"));
    assertThatThrownBy(() -> get(site.url("/round"))).hasMessageContaining("more than 5 times");
  }

  @Test
  void whatRobotsMayNotReadIsNotRead() throws IOException {
    site.page("/robots.txt", "User-agent: stemma\nDisallow: /page\n\nUser-agent: *\nDisallow: /\n");
    site.page("/free", "Come in.");
    site.page("/away", 302, Map.of("Location", "/page"), "");

    assertThat(get(site.url("/free")).status()).isEqualTo(200);
    assertThatThrownBy(() -> get(site.url("/page"))).hasMessageContaining("robots.txt");
    assertThatThrownBy(() -> get(site.url("/away"))).hasMessageContaining("robots.txt");
    assertThat(site.count("/page")).isZero();
  }

  @Test
  void aHostWhoseRulesCannotBeReadIsLeftAlone() {
    site.page("/robots.txt", 503, Map.of(), "");

    assertThatThrownBy(() -> get(site.url("/page")))
        .hasMessageContaining("does not answer when asked for its robots.txt")
        .isInstanceOfSatisfying(Unfetched.class, why -> assertThat(why.isRefused()).isFalse());
    assertThat(site.count("/page")).isZero();
  }

  @Test
  void theProgramSaysWhoItIs() throws IOException {
    get(site.url("/page"));

    assertThat(site.asked("/page").getFirst().field("user-agent")).isEqualTo("Stemma/test");
  }

  @Test
  void aPageThatIsTooLargeIsLeftAlsoWhenItIsPacked() throws IOException {
    site.page("/large", "calm ".repeat(2_000));
    var bytes = new java.io.ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write("calm ".repeat(2_000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    site.page("/bomb", 200, Map.of("Content-Encoding", "gzip"), bytes.toByteArray());

    assertThatThrownBy(() -> get(site.url("/large"))).hasMessageContaining("larger than the 5000");
    Answer bomb = get(site.url("/bomb"));
    assertThatThrownBy(() -> bomb.content(5_000)).hasMessageContaining("larger than the 5000");
    assertThat(bomb.content(20_000)).hasSize(10_000);
  }

  @Test
  void anAnswerThatDripsIsLeftInTime() throws IOException {
    Manners hasty =
        new Manners("t", 5_000, Duration.ofMillis(300), 1, 1, Duration.ZERO, Duration.ofMinutes(1));
    try (var server = new java.net.ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread drip = Thread.ofPlatform().daemon().start(() -> drip(server));
      long begun = System.nanoTime();
      assertThatThrownBy(
              () ->
                  Wire.get(
                      URI.create("http://127.0.0.1:" + server.getLocalPort() + "/"),
                      InetAddress.getLoopbackAddress(),
                      Map.of(),
                      hasty))
          .isInstanceOf(IOException.class);
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
      assertThat(drip.isDaemon()).isTrue();
    }
  }

  private static void drip(java.net.ServerSocket server) {
    try (var socket = server.accept()) {
      var out = socket.getOutputStream();
      out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      for (int i = 0; i < 300; i++) {
        out.write('.');
        out.flush();
        Thread.sleep(50);
      }
    } catch (IOException | InterruptedException left) {
      // the other side has gone, as it should
    }
  }
}
