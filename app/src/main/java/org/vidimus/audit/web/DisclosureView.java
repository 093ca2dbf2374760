package org.vidimus.audit.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.vidimus.audit.LedgerEntry;

/** A row of the ledger as programs read it; what is empty is left out. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DisclosureView(
    @JsonInclude(JsonInclude.Include.ALWAYS) long entry,
    @JsonInclude(JsonInclude.Include.ALWAYS) Instant at,
    @JsonInclude(JsonInclude.Include.ALWAYS) Who who,
    @JsonInclude(JsonInclude.Include.ALWAYS) String act,
    @JsonInclude(JsonInclude.Include.ALWAYS) String method,
    @JsonInclude(JsonInclude.Include.ALWAYS) String kind,
    @JsonInclude(JsonInclude.Include.ALWAYS) String object,
    @JsonInclude(JsonInclude.Include.ALWAYS) String version,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<String> parts,
    List<String> shown,
    @JsonInclude(JsonInclude.Include.ALWAYS) String handling,
    @JsonInclude(JsonInclude.Include.ALWAYS) String reason,
    @JsonInclude(JsonInclude.Include.ALWAYS) String legalBasis,
    @JsonInclude(JsonInclude.Include.ALWAYS) String result,
    String on,
    String enteredBy) {
  /** Who had it, as they were. */
  public record Who(String person, String organisation, String party) {}

  /**
   * A row as its reader is told it.
   *
   * @param told which records of a list the reader is told of
   */
  static DisclosureView of(LedgerEntry e, Predicate<String> told) {
    return new DisclosureView(
        e.entry(),
        e.at(),
        new Who(e.person(), e.organisation(), e.party()),
        e.act(),
        e.method(),
        e.kind(),
        e.object(),
        e.version(),
        e.parts(),
        e.shown().stream().filter(told).toList(),
        e.handling(),
        e.reason(),
        e.legalBasis(),
        e.result(),
        e.on(),
        e.enteredBy());
  }
}
