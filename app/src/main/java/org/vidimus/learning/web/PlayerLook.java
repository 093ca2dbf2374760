package org.vidimus.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.vidimus.access.Identification;
import org.vidimus.learning.Look;

/** Language and theme that go with a launch: as the reader sees the portal. */
@RequestScoped
public class PlayerLook {
  private static final Set<String> THEMES = Set.of("light", "dark");

  private final Identification identification;
  private final HttpServletRequest request;

  @Inject
  PlayerLook(Identification identification, HttpServletRequest request) {
    this.identification = identification;
    this.request = request;
  }

  Look of(String lang) {
    String chosen = identification.preferences().theme();
    return new Look(lang, chosen.isEmpty() ? kept() : chosen);
  }

  /** The theme this machine was turned to before an account chose one. */
  private String kept() {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals("vidimus-theme") && THEMES.contains(cookie.getValue())) {
          return cookie.getValue();
        }
      }
    }
    return "";
  }
}
