package org.vidimus.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What allows a party to share: a law, an instrument, a resolution or a policy.
 *
 * @param kind {@code law instrument resolution policy}
 * @param allows what may be shared by it
 * @param to audiences it may be shared with, as slugs
 * @param limits on passing it on
 * @param isDefault whether shares that name none mean this one
 */
public record LegalBasis(
    String slug,
    String title,
    String kind,
    String allows,
    List<String> to,
    String limits,
    @JsonProperty("default") boolean isDefault) {
  public LegalBasis {
    to = List.copyOf(to);
  }

  /** For views. */
  public boolean byDefault() {
    return isDefault;
  }

  /** The same, with others it may be shared with. */
  public LegalBasis releasedTo(List<String> some) {
    return new LegalBasis(slug, title, kind, allows, some, limits, isDefault);
  }
}
