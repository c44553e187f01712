package org.stemma.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// The signature of what is posted.
final class WebhookTest {
  @Test
  void theSignatureIsThatOfStandardWebhooks() {
    assertThat(
            Signature.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
                .of("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330L, "{\"test\": 2432232314}"))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void aSecretMustBeOne() {
    assertThatThrownBy(() -> Signature.of("  ")).hasMessageContaining("blank");
    assertThatThrownBy(() -> Signature.of("whsec_***")).isInstanceOf(RuntimeException.class);
  }
}
