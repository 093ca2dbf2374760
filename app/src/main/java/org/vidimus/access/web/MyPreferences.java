package org.vidimus.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.vidimus.access.Identification;

/** What the frame of every page needs of its reader: theme, keys, and the mark of their forms. */
@Named("mine")
@RequestScoped
public class MyPreferences {
  private final Identification identification;
  private final HttpServletRequest request;

  @Inject
  MyPreferences(Identification identification, HttpServletRequest request) {
    this.identification = identification;
    this.request = request;
  }

  /** {@code light}, {@code dark}, or empty to follow the machine. */
  public String getTheme() {
    String own = identification.preferences().theme();
    return own.isEmpty()
        ? Door.cookie(request, "vidimus-theme")
            .filter(t -> t.equals("light") || t.equals("dark"))
            .orElse("")
        : own;
  }

  public boolean isSingleKeys() {
    return identification.preferences().singleKeys();
  }

  public String getFormToken() {
    return identification.formToken();
  }
}
