package org.vidimus.access.web;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer of the portal tells the browser. */
final class Headers {
  /**
   * Pages of the counter need nothing inline; work pages get PrimeFaces' own policy in its place.
   */
  private static final String POLICY =
      "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
          + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; style-src 'self';"
          + " script-src 'self'";

  private Headers() {}

  static void set(HttpServletResponse response, boolean work) {
    if (!work) {
      response.setHeader("Content-Security-Policy", POLICY);
    }
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    response.setHeader("Cache-Control", "no-store");
  }
}
