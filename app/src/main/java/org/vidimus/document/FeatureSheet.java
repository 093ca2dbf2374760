package org.vidimus.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.vidimus.common.Texts;

/**
 * A security feature as it is read.
 *
 * @param level inspection level: 1 first line, 2 second line, 3 laboratory
 */
public record FeatureSheet(
    UUID id, String kind, String light, int level, Region region, Texts texts) {
  /** In English. */
  @JsonProperty("text")
  public String text() {
    return texts.in("en");
  }
}
