package org.vidimus.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A party, organisation or person in a group for a time. */
@Embeddable
class Membership {
  private String who;

  @Column(name = "from_day")
  private LocalDate from;

  @Column(name = "to_day")
  private @Nullable LocalDate to;

  private String instrument;

  protected Membership() {
    who = instrument = "";
    from = LocalDate.EPOCH;
  }

  Membership(MemberSheet sheet) {
    who = sheet.who();
    from = sheet.from();
    to = sheet.to().orElse(null);
    instrument = sheet.instrument().orElse("");
  }

  MemberSheet sheet() {
    return new MemberSheet(
        who, from, Optional.ofNullable(to), Optional.of(instrument).filter(i -> !i.isEmpty()));
  }
}
