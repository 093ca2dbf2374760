package org.vidimus.alert;

import java.time.Instant;
import java.util.Optional;
import org.vidimus.gate.Handling;
import org.vidimus.gate.Listed;

/**
 * An alert as a line of a list.
 *
 * @param ref reference number; absent before publication
 * @param author user name
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
    Instant movedAt,
    Optional<Instant> publishedAt)
    implements Listed {
  @Override
  public String shownAs() {
    return Listed.name(id);
  }

  /** How it is named to people and in addresses: its number once it has one, else its id. */
  public String name() {
    return ref.orElse(id.text());
  }
}
