package org.vidimus.common;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Leads on within the portal. The address stays relative: the container would put in front of it
 * whatever host was asked for.
 */
public final class Redirect {
  private Redirect() {}

  /** Leads to a path of the portal, with its query. */
  public static void to(HttpServletResponse response, String address) {
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader("Location", address);
  }
}
