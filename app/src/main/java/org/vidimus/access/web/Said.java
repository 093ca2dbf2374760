package org.vidimus.access.web;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.vidimus.common.JsonBody;

/** What may be said with a word on somebody or something: why. */
record Said(@Nullable String reason) {
  private static final Said NOTHING = new Said(null);

  /** The reason in the body; where there is none, another. */
  static JsonBody<String> reason(InputStream body, String otherwise) {
    // PostgreSQL keeps no NUL in a text
    return JsonBody.of(body, Said.class, NOTHING)
        .as(said -> said.reason == null ? otherwise : said.reason.replace("\0", "").strip());
  }
}
