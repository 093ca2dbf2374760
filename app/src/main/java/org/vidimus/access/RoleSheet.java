package org.vidimus.access;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.vidimus.gate.Role;

/**
 * A role as it is written down.
 *
 * @param role its slug
 * @param instrument letter, order or decision of appointment
 * @param deputyOf username of whom the holder stands in for; a deputy may all that the role may
 */
public record RoleSheet(
    String role,
    LocalDate from,
    Optional<LocalDate> to,
    Optional<String> instrument,
    Optional<String> deputyOf) {

  @JsonIgnore
  public Role held() {
    return Role.valueOf(role.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  @JsonIgnore
  public Period period() {
    return new Period(from, to);
  }
}
