package org.vidimus.learning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What opens a player: 256 random bits, of which only the hash is kept. */
record PlayerKey(String text) {
  private static final SecureRandom RANDOM = new SecureRandom();

  static PlayerKey make() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new PlayerKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  String hash() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
