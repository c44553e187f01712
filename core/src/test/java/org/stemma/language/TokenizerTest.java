package org.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.text.Span;

final class TokenizerTest {
  private final Tokenizer tokenizer = new Tokenizer(Abbreviations.english());

  @Test
  void contractionsAndPossessivesAreWordsOfTheirOwn() {
    assertTokens("They don't say it’s Oren's.", "They do n't say it ’s Oren 's .");
    assertTokens(
        "We cannot, and the guards’ van can’t.", "We can not , and the guards ’ van ca n’t .");
  }

  @Test
  void hyphenatedWordsStayWhole() {
    assertTokens(
        "Re-opened by al-Tamur, a well-known ex-mayor",
        "Re-opened by al-Tamur , a well-known ex-mayor");
  }

  @Test
  void pointsAndCommasWithinNumbersDoNotCutThem() {
    assertTokens(
        "1,250 of 3.5m at 6:30 on 7/8, £12.50, 40%",
        "1,250 of 3.5m at 6:30 on 7/8 , £ 12.50 , 40 %");
  }

  @Test
  void quotationMarksAndBracketsStandAlone() {
    assertTokens("“It’s ‘over’,” (he) said [sic].", "“ It ’s ‘ over ’ , ” ( he ) said [ sic ] .");
    assertTokens("O'Brien's 'last' word", "O'Brien 's ' last ' word");
  }

  @Test
  void dashesAndEllipsesAreSigns() {
    assertTokens(
        "No—never... well – perhaps… yes--no", "No — never ... well – perhaps … yes -- no");
  }

  @Test
  void abbreviationsKeepTheirFullStop() {
    assertTokens(
        "Maj. Gen. A. Reyl of the U.S. met Mr. Doe at 5 p.m.",
        "Maj. Gen. A. Reyl of the U.S. met Mr. Doe at 5 p.m.");
    assertTokens("No. 7 is ill. He said no.", "No. 7 is ill . He said no .");
  }

  @Test
  void aMissingBlankAfterAFullStopStillEndsTheWord() {
    assertTokens("It ended.The men left.", "It ended . The men left .");
  }

  @Test
  void addressesStayWhole() {
    assertTokens(
        "See https://example.org/a?b=1, or write to me@example.org.",
        "See https://example.org/a?b=1 , or write to me@example.org .");
    assertTokens("Tamurhttps://example.org/x", "Tamur https://example.org/x");
    assertTokens("@reyl_a told #Tamur example.com", "@reyl_a told #Tamur example.com");
  }

  private void assertTokens(String text, String expected) {
    List<Span> tokens = tokenizer.tokens(text, new Span(0, text.length()));
    assertThat(tokens.stream().map(span -> span.of(text))).containsExactly(expected.split(" "));
  }
}
