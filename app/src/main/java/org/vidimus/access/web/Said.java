package org.vidimus.access.web;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.vidimus.common.JsonBody;

/** What may be said with a word on somebody or something: why. */
record Said(@Nullable String reason) {
  private static final Said NOTHING = new Said(null);

  /** The reason in the body; where there is none, another. */
  static String reason(InputStream body, String otherwise) {
    String reason = JsonBody.read(body, Said.class, NOTHING).reason;
    // PostgreSQL keeps no NUL in a text
    return reason == null ? otherwise : reason.replace("\0", "").strip();
  }
}
