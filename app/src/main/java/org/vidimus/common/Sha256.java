package org.vidimus.common;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The one kind of sum that things are known by. */
public final class Sha256 {
  private Sha256() {}

  /** The sum of a text, in hexadecimal. */
  public static String of(String text) {
    MessageDigest digest = start();
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    return text(digest);
  }

  /** A sum begun, for what comes in pieces. */
  public static MessageDigest start() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing); // every Java platform must have it
    }
  }

  /** The sum so far, in hexadecimal. */
  public static String text(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
