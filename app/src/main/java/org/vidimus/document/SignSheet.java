package org.vidimus.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.UUID;
import org.vidimus.common.Texts;

/**
 * A sign of fraud as it is read.
 *
 * @param betrays id of the feature it betrays, or the slug of a kind of feature
 */
public record SignSheet(
    UUID id, String light, Region region, Optional<String> betrays, Texts texts) {
  /** In English. */
  @JsonProperty("text")
  public String text() {
    return texts.in("en");
  }
}
