package org.vidimus.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vidimus.gate.Subject;

/** One act in an alert's history: written with it, read, never changed. */
@Entity(name = "AlertStep")
@Table(name = "alert_step")
public class Step {
  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "alert")
  @SuppressWarnings("UnusedVariable") // the column that ties it to its alert
  private @Nullable Alert alert;

  @SuppressWarnings("UnusedVariable") // the order of reading
  private int place;

  @Column(name = "at_time")
  private Instant at;

  private String username;
  private String organisation;
  private String act;
  private String state;
  private String reason;

  @Column(name = "content_hash")
  private String contentHash;

  protected Step() {
    id = new UUID(0, 0);
    at = Instant.EPOCH;
    username = organisation = act = state = reason = contentHash = "";
  }

  Step(Alert alert, int place, String act, Subject by, Instant at, String reason) {
    this.id = UUID.randomUUID();
    this.alert = alert;
    this.place = place;
    this.act = act;
    this.username = by.username();
    this.organisation = by.organisation();
    this.at = at;
    this.reason = reason;
    this.state = alert.state().slug();
    this.contentHash = alert.contentHash();
  }

  /** As readers see it. */
  public Taken taken() {
    return new Taken(at, username, organisation, act, state, reason, contentHash);
  }

  /**
   * An act as readers see it.
   *
   * @param act {@code draft edit submit endorse return decline publish withdraw hand-over expire}
   * @param state where the alert stood after it
   * @param contentHash of the content it was done to
   */
  public record Taken(
      Instant at,
      String who,
      String organisation,
      String act,
      String state,
      String reason,
      String contentHash) {

    /** The same for those whom the reason does not concern. */
    public Taken withoutReason() {
      return new Taken(at, who, organisation, act, state, "", contentHash);
    }
  }
}
