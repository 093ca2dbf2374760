package org.vidimus.learning.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.vidimus.common.Refusal;

/**
 * What every answer of a content origin tells the browser, and the cookie that carries the right.
 */
final class PlayerHeaders {
  static final String COOKIE = "__Host-vidimus-player";

  private static final String PLAYER =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  /** A package may do what it likes within its own origin, and reach nothing beyond it. */
  private static final String PACKAGE =
      "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; base-uri 'self';"
          + " form-action 'self'; frame-ancestors 'self'";

  private PlayerHeaders() {}

  static void set(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", PLAYER);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-store");
  }

  static void setForPackage(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", PACKAGE);
    response.setHeader("Cache-Control", "private, max-age=3600");
  }

  static void give(HttpServletResponse response, String right) {
    response.addCookie(cookie(right, -1));
  }

  static void take(HttpServletResponse response) {
    response.addCookie(cookie("", 0));
  }

  private static Cookie cookie(String right, int seconds) {
    Cookie cookie = new Cookie(COOKIE, right);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(true);
    cookie.setMaxAge(seconds);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }

  /** The right a request carries; empty where it carries none. */
  static String right(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(COOKIE)) {
          return cookie.getValue();
        }
      }
    }
    return "";
  }

  /** A change sent by a page of this very origin: browsers say so. */
  static boolean isOwn(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    String type = request.getContentType();
    return (site == null || site.equals("same-origin"))
        && type != null
        && type.startsWith("application/json");
  }

  /**
   * The same short page for whatever is not there, with the way back to the portal.
   *
   * @param sentence that says so in a language
   */
  static void refuse(
      HttpServletResponse response, Refusal refusal, URI portal, String lang, String sentence)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.reset();
    set(response);
    response.setStatus(refusal.kind().status());
    response.setContentType("text/html;charset=utf-8");
    String page =
        "<!DOCTYPE html><html lang=\""
            + lang
            + "\"><title>Vidimus</title><p>"
            + sentence
            + " <a href=\""
            + portal
            + "/courses\">Vidimus</a></p></html>";
    byte[] body = page.getBytes(StandardCharsets.UTF_8);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
