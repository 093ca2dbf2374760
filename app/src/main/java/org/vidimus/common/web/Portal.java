package org.vidimus.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.vidimus.common.Settings;

/** What the frame of every page needs of the portal. */
@Named
@RequestScoped
public class Portal {
  private final Settings settings;
  private final HttpServletRequest request;

  @Inject
  Portal(Settings settings, HttpServletRequest request) {
    this.settings = settings;
    this.request = request;
  }

  public boolean isDemo() {
    return settings.demo();
  }

  /** This page's query with another language. */
  public String queryWith(String lang) {
    StringBuilder query = new StringBuilder();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          // form fields of a posted page are not part of its address
          if (request.getMethod().equals("GET") && !name.equals("lang")) {
            for (String value : values) {
              query.append(encode(name)).append('=').append(encode(value)).append('&');
            }
          }
        });
    return query.append("lang=").append(lang).toString();
  }

  /** A language's own name. */
  public String nameOf(String lang) {
    Locale locale = Locale.forLanguageTag(lang);
    return lang.equals("id") ? "Bahasa Indonesia" : locale.getDisplayLanguage(locale);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
