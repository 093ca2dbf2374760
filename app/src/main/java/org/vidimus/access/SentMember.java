package org.vidimus.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A membership as it is sent. */
public record SentMember(
    @Nullable String who, @Nullable String from, @Nullable String to, @Nullable String instrument) {

  /** A membership as whoever read it would send it back. */
  static SentMember of(MemberSheet read) {
    return new SentMember(
        read.who(),
        read.from().toString(),
        read.to().map(LocalDate::toString).orElse(null),
        read.instrument().orElse(null));
  }
}
