package org.vidimus.access;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A membership as it is written down.
 *
 * @param who code of a party, slug of an organisation, or username
 */
public record MemberSheet(
    String who, LocalDate from, Optional<LocalDate> to, Optional<String> instrument) {
  @JsonIgnore
  public Period period() {
    return new Period(from, to);
  }
}
