package org.vidimus.access.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * The answer of a page, which keeps what the portal tells the browser. Faces throws all headers
 * away when a view fails, and another page then says why: they are set again. PrimeFaces adds its
 * own content policy to every page that Faces shows, once more to the page that says why: on pages
 * built with it the last one stands, whose nonce is in the page; on others the portal's stricter
 * one does.
 */
final class KeptHeaders extends HttpServletResponseWrapper {
  private final boolean work;

  KeptHeaders(HttpServletResponse response, boolean work) {
    super(response);
    this.work = work;
  }

  @Override
  public void addHeader(String name, String value) {
    if (!name.equalsIgnoreCase(Headers.POLICY_NAME)) {
      super.addHeader(name, value);
    } else if (work) {
      setHeader(name, value);
    }
  }

  @Override
  public void reset() {
    super.reset();
    Headers.set(this);
  }
}
