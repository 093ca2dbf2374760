package org.vidimus.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The reason that a program states in the header {@code Vidimus-Reason}; UTF-8, else Latin-1. */
final class StatedReason {
  private static final String HEADER = "Vidimus-Reason";

  private StatedReason() {}

  static String of(HttpServletRequest request) {
    String sent = request.getHeader(HEADER);
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
