package org.vidimus.access.web;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer of the portal tells the browser. */
final class Headers {
  static final String POLICY_NAME = "Content-Security-Policy";

  /**
   * Pages of the counter need nothing inline; work pages get PrimeFaces' own policy in its place
   * ({@link KeptHeaders}).
   */
  private static final String POLICY =
      "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
          + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; style-src 'self';"
          + " script-src 'self'";

  private Headers() {}

  static void set(HttpServletResponse response) {
    response.setHeader(POLICY_NAME, POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    response.setHeader("Cache-Control", "no-store");
  }
}
