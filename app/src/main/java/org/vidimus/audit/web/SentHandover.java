package org.vidimus.audit.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.vidimus.audit.Handover;
import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;
import org.vidimus.gate.ObjectId;

/** A hand-over as a program sends it; absent words are empty, an absent day is today. */
public record SentHandover(
    @Nullable String object,
    @Nullable To to,
    @Nullable String method,
    @Nullable String reason,
    @Nullable String legalBasis,
    @Nullable String on) {
  /** To whom. */
  public record To(
      @Nullable String person, @Nullable String organisation, @Nullable String party) {}

  Handover about(ObjectId id) {
    To given = to == null ? new To("", "", "") : to;
    return new Handover(
        id,
        new Handover.Recipient(
            AuditResource.text(given.person).strip(),
            AuditResource.text(given.organisation).strip(),
            AuditResource.text(given.party).strip()),
        AuditResource.text(method),
        AuditResource.text(reason).strip(),
        AuditResource.text(legalBasis).strip(),
        day());
  }

  /** The same as it was entered: on its day, by its basis. */
  SentHandover as(Handover entered) {
    return new SentHandover(
        object,
        to,
        entered.method(),
        entered.reason(),
        entered.legalBasis(),
        entered.on().toString());
  }

  private LocalDate day() {
    String text = AuditResource.text(on);
    try {
      return text.isEmpty() ? LocalDate.now(ZoneOffset.UTC) : LocalDate.parse(text);
    } catch (DateTimeException _) {
      throw Refusal.faulty(Problem.of("on", "audit.fault.day"));
    }
  }
}
