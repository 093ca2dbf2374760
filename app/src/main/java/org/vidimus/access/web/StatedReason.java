package org.vidimus.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The reason that a program states in the header {@code Vidimus-Reason}: percent-encoded or UTF-8.
 */
final class StatedReason {
  private static final Pattern PERCENT = Pattern.compile("%[0-9A-Fa-f]{2}");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
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
      return plain(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException _) {
      return plain(sent.strip());
    }
  }

  /**
   * Not every caller can send letters beyond ASCII in a header, so these may come as the percent
   * signs of an address; a percent sign that is none is left as it is. Control characters are left
   * out.
   */
  private static String plain(String text) {
    return CONTROL.matcher(decoded(text)).replaceAll("");
  }

  private static String decoded(String text) {
    if (!PERCENT.matcher(text).find()) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return text;
    }
  }
}
