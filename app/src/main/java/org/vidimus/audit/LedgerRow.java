package org.vidimus.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.vidimus.gate.Leaf;

/** One leaf of the ledger as it is kept: inserted, read, never changed. */
@Entity
@Table(name = "ledger")
public class LedgerRow {
  @Id private UUID id;

  @Column(name = "at_time")
  private Instant at;

  @SuppressWarnings("UnusedVariable") // kept for the auditor, listed by name
  private UUID person;

  private String username;
  private String organisation;
  private String party;
  private String act;

  @Column(name = "object_kind")
  private String kind;

  private String object;
  private String handling;
  private String result;

  protected LedgerRow() {
    id = new UUID(0, 0);
    at = Instant.EPOCH;
    person = id;
    username = organisation = party = act = kind = object = handling = result = "";
  }

  LedgerRow(Leaf leaf, Instant at) {
    this.id = UUID.randomUUID();
    this.at = at;
    this.person = leaf.subject().person();
    this.username = leaf.subject().username();
    this.organisation = leaf.subject().organisation();
    this.party = leaf.subject().party();
    this.act = leaf.act().slug();
    this.kind = leaf.kind().slug();
    this.object = leaf.object();
    this.handling = leaf.handling().label();
    this.result = leaf.result();
  }

  public UUID id() {
    return id;
  }

  /** What the row says, for lists. */
  public Entry entry() {
    return new Entry(at, username, organisation, party, act, kind, object, handling, result);
  }

  /** A row of the ledger for people and programs. */
  public record Entry(
      Instant at,
      String username,
      String organisation,
      String party,
      String act,
      String kind,
      String object,
      String handling,
      String result) {}
}
