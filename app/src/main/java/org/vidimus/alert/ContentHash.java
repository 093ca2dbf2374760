package org.vidimus.alert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The hash that approvals bind to. */
final class ContentHash {
  private ContentHash() {}

  /** SHA-256 over the canonical content and the pictures in their order, in hexadecimal. */
  static String of(AlertContent content, List<Picture> pictures) {
    StringBuilder all = new StringBuilder(content.canonical());
    for (Picture picture : pictures) {
      Picture.Shown shown = picture.shown();
      all.append('\n').append(shown.image()).append(' ').append(shown.name());
    }
    return HexFormat.of()
        .formatHex(sha256().digest(all.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform must have it
    }
  }
}
