package org.vidimus.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vidimus.common.Json;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Hand;
import org.vidimus.gate.Handling;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Stage;
import org.vidimus.gate.Subject;

/**
 * Who changed what about parties and people, when, why, and what it was before. One that needs a
 * second person's word waits open for it; one that does not is written as confirmed at once.
 */
@Entity
@Table(name = "people_change")
public class Change {
  @Id private UUID id;

  @Column(name = "at_time")
  private Instant at;

  @Enumerated(EnumType.STRING)
  private Matter matter;

  private String object;
  private String party;
  private String concerns;
  private @Nullable String was;
  private String becomes;
  private String why;

  @Column(name = "entered_by")
  private UUID enteredBy;

  private String username;

  @Enumerated(EnumType.STRING)
  private ChangeState state;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Column(name = "closed_by")
  private String closedBy;

  private String reason;
  @Version private long version;

  protected Change() {
    id = enteredBy = new UUID(0, 0);
    at = Instant.EPOCH;
    matter = Matter.PARTY;
    state = ChangeState.OPEN;
    object = party = concerns = becomes = why = username = closedBy = reason = "";
  }

  /** An open change. */
  Change(Proposal proposal, String why, Subject by, Instant now) {
    this();
    id = UUID.randomUUID();
    at = now;
    matter = proposal.matter();
    object = proposal.object();
    party = proposal.party();
    concerns = Spaced.join(proposal.concerns().stream().map(UUID::toString).toList());
    was = proposal.was().map(JsonNode::toString).orElse(null);
    becomes = proposal.becomes().toString();
    this.why = why;
    enteredBy = by.person();
    username = by.username();
  }

  /** It needs nobody else's word. */
  void makeAtOnce(Instant now) {
    close(ChangeState.CONFIRMED, "", now, "");
  }

  /** Refuses when it is open no more. */
  void confirm(Subject by, Instant now, String word) {
    checkOpen();
    close(ChangeState.CONFIRMED, by.username(), now, word);
  }

  /** Refuses when it is open no more. */
  void refuse(Subject by, Instant now, String because) {
    checkOpen();
    close(ChangeState.REFUSED, by.username(), now, because);
  }

  /** Something else was confirmed of the same matter first. */
  void overtake(Instant now) {
    close(ChangeState.VOID, "", now, "");
  }

  private void close(ChangeState next, String by, Instant now, String because) {
    state = next;
    closedAt = now;
    closedBy = by;
    reason = because;
  }

  /** Refuses as a conflict when somebody has said their word already. */
  void checkOpen() {
    if (state != ChangeState.OPEN) {
      throw Refusal.conflict("people.closed");
    }
  }

  boolean isBy(Subject subject) {
    return enteredBy.equals(subject.person());
  }

  public ChangeId id() {
    return new ChangeId(id);
  }

  Matter matter() {
    return matter;
  }

  String object() {
    return object;
  }

  Optional<JsonNode> was() {
    return Optional.ofNullable(was).map(Change::read);
  }

  JsonNode becomes() {
    return read(becomes);
  }

  /** It as it was entered. */
  Proposal proposal() {
    return new Proposal(matter, object, party, was(), becomes(), concerns());
  }

  private Set<UUID> concerns() {
    List<String> ids = Spaced.split(concerns);
    return ids.stream().map(UUID::fromString).collect(Collectors.toSet());
  }

  /** What the decision knows of it: who entered it wrote it, whom it is about had a hand in it. */
  Envelope envelope() {
    return new Envelope(
        ObjectKind.CHANGE,
        party,
        "",
        Handling.CLEAR,
        Set.of(),
        Stage.CENTRAL,
        1,
        false,
        Map.of(Hand.WROTE, Set.of(enteredBy), Hand.EDITED, concerns()));
  }

  /** It for a list. */
  public ChangeRow row() {
    return new ChangeRow(
        id,
        at,
        matter,
        object,
        party,
        was(),
        becomes(),
        why,
        username,
        state,
        Optional.ofNullable(closedAt),
        Optional.of(closedBy).filter(b -> !b.isEmpty()),
        Optional.of(reason).filter(r -> !r.isEmpty()));
  }

  private static JsonNode read(String json) {
    try {
      return Json.mapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
