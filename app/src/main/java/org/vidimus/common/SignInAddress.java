package org.vidimus.common;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The way to the sign-in page and back to where one was. */
public final class SignInAddress {
  private SignInAddress() {}

  /** Leads to the sign-in page. The script of a Faces page follows no redirect, it must be told. */
  public static void lead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
      Redirect.to(response, from(request));
      return;
    }
    response.setContentType("text/xml;charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response
        .getWriter()
        .write(
            "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                + from(request)
                + "\"></redirect></partial-response>");
  }

  /**
   * The sign-in page that leads back to what was asked for. A form posts to the address of its own
   * page, so that what is sent after the session has ended leads back to that page.
   */
  public static String from(HttpServletRequest request) {
    String query = request.getQueryString();
    String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
    return wanted.equals("/")
        ? "/sign-in"
        : "/sign-in?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
  }

  /** Where to go after signing in; only ever a page of this portal. */
  public static String safe(String to) {
    return to.startsWith("/")
            && !to.startsWith("//")
            && !to.contains("/..")
            && !to.contains("/./")
            && !to.substring(1).contains("//")
            && !to.contains("\\")
            && to.chars().noneMatch(c -> c < ' ')
        ? to
        : "/";
  }
}
