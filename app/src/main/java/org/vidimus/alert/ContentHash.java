package org.vidimus.alert;

import java.util.List;
import org.vidimus.common.Sha256;

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
    return Sha256.of(all.toString());
  }
}
