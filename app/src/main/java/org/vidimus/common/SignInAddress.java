package org.vidimus.common;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The way to the sign-in page and back to where one was. */
public final class SignInAddress {
  private SignInAddress() {}

  /** The sign-in page that leads back to what was asked for. */
  public static String from(HttpServletRequest request) {
    String query = request.getQueryString();
    String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
    return wanted.equals("/") || !request.getMethod().equals("GET")
        ? "/sign-in"
        : "/sign-in?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
  }

  /** Where to go after signing in; only ever a page of this portal. */
  public static String safe(String to) {
    return to.startsWith("/")
            && !to.startsWith("//")
            && !to.contains("\\")
            && !to.contains("\n")
            && !to.contains("\r")
        ? to
        : "/";
  }
}
