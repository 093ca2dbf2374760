package org.vidimus.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.regex.Pattern;

/**
 * A request whose {@code Content-Type} cannot be read, as one of a kind that nobody takes: it is
 * then refused in its turn and by us, where the container would answer in its own way.
 */
final class SentKind extends HttpServletRequestWrapper {
  private static final String HEADER = "Content-Type";
  private static final String UNREADABLE = "application/x-unreadable";
  private static final Pattern READABLE =
      Pattern.compile("\\s*[\\w!#$&^.+*-]+/[\\w!#$&^.+*-]+\\s*(;.*)?");

  private SentKind(HttpServletRequest request) {
    super(request);
  }

  /** The request itself when its kind can be read or is not said. */
  static HttpServletRequest readable(HttpServletRequest request) {
    String kind = request.getHeader(HEADER);
    return kind == null || READABLE.matcher(kind).matches() ? request : new SentKind(request);
  }

  @Override
  public String getContentType() {
    return UNREADABLE;
  }

  @Override
  public String getHeader(String name) {
    return name.equalsIgnoreCase(HEADER) ? UNREADABLE : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return name.equalsIgnoreCase(HEADER)
        ? Collections.enumeration(java.util.List.of(UNREADABLE))
        : super.getHeaders(name);
  }
}
