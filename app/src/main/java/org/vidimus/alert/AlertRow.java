package org.vidimus.alert;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vidimus.gate.Handling;
import org.vidimus.gate.Listed;

/**
 * An alert as a line of a list.
 *
 * @param ref reference number; absent before publication
 * @param author user name
 * @param picture IIIF identifier of the first picture, where a list may show it
 * @param movedAt when it came to where it stands
 */
public record AlertRow(
    AlertId id,
    Optional<String> ref,
    String title,
    AlertState state,
    Handling handling,
    String topic,
    String documentCode,
    String fraudClass,
    String author,
    String organisation,
    String party,
    int pictures,
    Optional<UUID> picture,
    Instant movedAt,
    Optional<Instant> publishedAt)
    implements Listed {
  /** Whether a list may show a picture: not of what opens for a reason only or was taken back. */
  boolean isPictured() {
    return pictures > 0 && !handling.asksReason() && !(state instanceof AlertState.Withdrawn);
  }

  /** The same with its first picture. */
  AlertRow with(Optional<UUID> first) {
    return new AlertRow(
        id,
        ref,
        title,
        state,
        handling,
        topic,
        documentCode,
        fraudClass,
        author,
        organisation,
        party,
        pictures,
        first,
        movedAt,
        publishedAt);
  }

  @Override
  public String shownAs() {
    return Listed.name(id);
  }

  /** How it is named to people and in addresses: its number once it has one, else its id. */
  public String name() {
    return ref.orElse(id.text());
  }
}
