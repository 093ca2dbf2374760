package org.vidimus.common;

import java.io.FilterInputStream;
import java.io.InputStream;
import java.util.Locale;

/** A body with the kind it was sent as, so that whoever reads it once it may can tell. */
public final class SentBody extends FilterInputStream {
  private final String kind;

  /** A body and its {@code Content-Type}; empty where none was said. */
  public SentBody(InputStream body, String kind) {
    super(body);
    this.kind = kind.toLowerCase(Locale.ROOT);
  }

  /** Whether it can be read as JSON: it says so, or says nothing. */
  boolean isJson() {
    return kind.isEmpty() || kind.split(";", 2)[0].strip().equals("application/json");
  }
}
