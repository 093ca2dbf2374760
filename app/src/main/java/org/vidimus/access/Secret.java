package org.vidimus.access;

import java.security.SecureRandom;
import java.util.Base64;
import org.vidimus.common.Sha256;

/** Secrets of 256 random bits; what is kept is their SHA-256. */
final class Secret {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secret() {}

  static String make() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static String hash(String secret) {
    return Sha256.of(secret);
  }
}
