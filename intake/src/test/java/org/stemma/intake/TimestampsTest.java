package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimestampsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-04 | 2026-03-04",
        "2026-03-04T05:06:07Z | 2026-03-04T05:06:07Z",
        "2026-03-04T05:06:07.123+01:00 | 2026-03-04T05:06:07+01:00",
        "2026-03-04 05:06 | 2026-03-04T05:06:00",
        "20260304T050607Z | 2026-03-04T05:06:07Z",
        "20260304 | 2026-03-04",
        "2026/03/04 05:06 | 2026-03-04T05:06:00",
        "2026-03 | 2026-03",
        "2026-063 | 2026-03-04",
        "Wed, 04 Mar 2026 05:06:07 GMT | 2026-03-04T05:06:07Z",
        "Wed, 4 Mar 26 05:06:07 EST | 2026-03-04T05:06:07-05:00",
        "04 March 2026 | 2026-03-04",
        "Wed Mar  4 05:06:07 2026 | 2026-03-04T05:06:07",
        "March 4, 2026 11:06 pm | 2026-03-04T23:06:00",
        "1772600767 | 2026-03-04T05:06:07Z",
        "1772600767000 | 2026-03-04T05:06:07Z",
        "Wed, 04 Mar 2026 24:00:00 GMT | 2026-03-05T00:00:00Z",
        "Wed, 04 Mar 2026 29:99:00 GMT | 2026-03-04",
      })
  void datesBecomeIso(String printed, String iso) {
    assertThat(Timestamps.iso(printed)).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2026-13-40",
        "31 Feb 2026",
        "99999999999999999999",
        "Wed, 04 Foo 2026"
      })
  void whatIsNoDateStaysWhatItIs(String printed) {
    assertThat(Timestamps.iso(printed)).isEmpty();
    assertThat(Timestamps.isoOrAsIs(printed)).isEqualTo(printed);
  }
}
