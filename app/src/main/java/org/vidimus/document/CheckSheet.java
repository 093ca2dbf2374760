package org.vidimus.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;
import org.vidimus.common.Texts;

/**
 * A quick check as it is read.
 *
 * @param act what to do
 * @param yes what a genuine one shows
 * @param no what a false one shows
 * @param genuineCrop where the feature is seen in the check's light
 * @param falseCrop where the sign is seen in the check's light
 */
public record CheckSheet(
    UUID feature,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<UUID> sign,
    String light,
    Texts act,
    Texts yes,
    Texts no,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Crop> genuineCrop,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Crop> falseCrop) {

  /** A check as it is kept, without the pictures it will be shown with. */
  public CheckSheet(
      UUID feature, Optional<UUID> sign, String light, Texts act, Texts yes, Texts no) {
    this(feature, sign, light, act, yes, no, Optional.empty(), Optional.empty());
  }

  /** The same with its pictures. */
  CheckSheet showing(Optional<Crop> genuine, Optional<Crop> fraudulent) {
    return new CheckSheet(feature, sign, light, act, yes, no, genuine, fraudulent);
  }

  /** The same without its sign, for a reader who may not know of it. */
  CheckSheet withoutSign() {
    return new CheckSheet(
        feature, Optional.empty(), light, act, yes, no, genuineCrop, Optional.empty());
  }
}
