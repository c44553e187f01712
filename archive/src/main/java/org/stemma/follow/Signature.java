package org.stemma.follow;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs what is posted, as Standard Webhooks says: HMAC-SHA256 over `id.timestamp.body`, in
/// Base64 after `v1,`.
public final class Signature {
  private static final String MARK = "whsec_";
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  private Signature(byte[] secret) {
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  /// Signs with a secret.
  ///
  /// @param secret Base64 after `whsec_`, else its own letters in UTF-8
  /// @throws IllegalArgumentException if it is blank or no Base64
  public static Signature of(String secret) {
    String plain = secret.strip();
    byte[] bytes =
        plain.startsWith(MARK)
            ? Base64.getDecoder().decode(plain.substring(MARK.length()))
            : plain.getBytes(StandardCharsets.UTF_8);
    if (bytes.length == 0) {
      throw new IllegalArgumentException("the secret is blank");
    }
    return new Signature(bytes);
  }

  /// The value of the header `webhook-signature`.
  public String of(String id, long seconds, String body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] sum = mac.doFinal((id + "." + seconds + "." + body).getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(sum);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(ALGORITHM, impossible);
    }
  }
}
