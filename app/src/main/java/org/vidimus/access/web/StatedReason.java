package org.vidimus.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The reason that a program states in the header {@code Vidimus-Reason}; UTF-8, else Latin-1. */
final class StatedReason {
  static final String HEADER = "Vidimus-Reason";

  private StatedReason() {}

  static String of(HttpServletRequest request) {
    return of(request.getHeader(HEADER));
  }

  /** The reason in the header's value. */
  static String of(@Nullable String sent) {
    if (sent == null) {
      return "";
    }
    // the container reads headers as Latin-1, one character a byte
    byte[] bytes = sent.strip().getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      return sent.strip();
    }
  }
}
