package org.vidimus.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What an address asks a counter page to open with: a part, a light, a pair to compare. */
@RequestScoped
class Wish {
  private final HttpServletRequest request;

  @Inject
  Wish(HttpServletRequest request) {
    this.request = request;
  }

  Optional<String> of(String name) {
    return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
  }
}
