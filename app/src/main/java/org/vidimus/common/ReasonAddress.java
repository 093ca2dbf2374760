package org.vidimus.common;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The way to the page that asks for a reason, and back to what one wanted to open. */
public final class ReasonAddress {
  private ReasonAddress() {}

  /** The page that asks why something is opened; its kind and id are the refusal's arguments. */
  public static String from(HttpServletRequest request, Refusal refusal) {
    String query = request.getQueryString();
    String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
    return "/reason?kind="
        + encode(refusal.arguments().getFirst())
        + "&id="
        + encode(refusal.arguments().getLast())
        + "&to="
        + encode(wanted);
  }

  private static String encode(Object text) {
    return URLEncoder.encode(text.toString(), StandardCharsets.UTF_8);
  }
}
