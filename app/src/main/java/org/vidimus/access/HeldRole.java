package org.vidimus.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vidimus.gate.Role;

/** A role somebody holds for a time, by an instrument of appointment. */
@Embeddable
public class HeldRole {
  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "from_day")
  private LocalDate from;

  @Column(name = "to_day")
  private @Nullable LocalDate to;

  private String instrument;

  @Column(name = "deputy_of")
  private String deputyOf;

  protected HeldRole() {
    role = Role.USER;
    from = LocalDate.EPOCH;
    instrument = deputyOf = "";
  }

  HeldRole(RoleSheet sheet) {
    role = sheet.held();
    from = sheet.from();
    to = sheet.to().orElse(null);
    instrument = sheet.instrument().orElse("");
    deputyOf = sheet.deputyOf().orElse("");
  }

  Role role() {
    return role;
  }

  Period period() {
    return new Period(from, Optional.ofNullable(to));
  }

  RoleSheet sheet() {
    return new RoleSheet(
        role.slug(),
        from,
        Optional.ofNullable(to),
        Optional.of(instrument).filter(i -> !i.isEmpty()),
        Optional.of(deputyOf).filter(d -> !d.isEmpty()));
  }
}
