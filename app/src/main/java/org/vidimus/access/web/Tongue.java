package org.vidimus.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.vidimus.access.Identification;
import org.vidimus.common.Words;

/**
 * The language of a request: what was just chosen by {@code ?lang=} (a cookie keeps it), the
 * account's, the cookie's, the browser's, English.
 */
final class Tongue {
  static final String COOKIE = "vidimus-lang";

  private Tongue() {}

  static String of(
      HttpServletRequest request, HttpServletResponse response, Identification identification) {
    Optional<String> chosen = known(request.getParameter("lang"));
    chosen.ifPresent(lang -> keep(response, lang));
    return chosen
        .or(() -> known(identification.preferences().lang()))
        .or(() -> Door.cookie(request, COOKIE).flatMap(Tongue::known))
        .or(() -> Words.asked(request.getLocales()))
        .orElse("en");
  }

  private static Optional<String> known(@org.jspecify.annotations.Nullable String lang) {
    return Optional.ofNullable(lang).filter(Words.LANGUAGES::contains);
  }

  private static void keep(HttpServletResponse response, String lang) {
    Cookie cookie = new Cookie(COOKIE, lang);
    cookie.setPath("/");
    cookie.setMaxAge(365 * 24 * 3600);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
