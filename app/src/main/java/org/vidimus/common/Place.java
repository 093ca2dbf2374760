package org.vidimus.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Map;

/**
 * Where the reader is: the page's address as typed, its named parts, the language it is shown in.
 */
@Named
@RequestScoped
public class Place {
  private String address = "/";
  private String lang = "en";
  private Map<String, String> parts = Map.of();

  /** Set once a request, by the frame. */
  public void arrive(String address, String lang, Map<String, String> parts) {
    this.address = address;
    this.lang = lang;
    this.parts = Map.copyOf(parts);
  }

  /** The part of the address that a page's template names in braces; empty when it has none. */
  public String part(String name) {
    return parts.getOrDefault(name, "");
  }

  public String getAddress() {
    return address;
  }

  public String getLang() {
    return lang;
  }

  /** Writing direction of the language. */
  public String getDir() {
    return lang.equals("ar") ? "rtl" : "ltr";
  }
}
