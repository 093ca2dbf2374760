package org.vidimus.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A role as it is sent. */
public record SentRole(
    @Nullable String role,
    @Nullable String from,
    @Nullable String to,
    @Nullable String instrument,
    @Nullable String deputyOf) {

  /** A role as whoever read it would send it back. */
  static SentRole of(RoleSheet read) {
    return new SentRole(
        read.role(),
        read.from().toString(),
        read.to().map(LocalDate::toString).orElse(null),
        read.instrument().orElse(null),
        read.deputyOf().orElse(null));
  }
}
