package org.vidimus.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** How far a player's journal has been taken, so that each of its steps counts once. */
@Entity
@Table(name = "journal")
public class Journal {
  @Id private UUID id;
  private UUID registration;
  private long taken;
  @Version private long version;

  protected Journal() {
    id = registration = new UUID(0, 0);
  }

  Journal(UUID id, UUID registration) {
    this.id = id;
    this.registration = registration;
  }

  boolean isOf(UUID other) {
    return registration.equals(other);
  }

  /** Whether this step is the next one; then it counts as taken. */
  boolean take(long number) {
    if (number != taken + 1) {
      return false;
    }
    taken = number;
    return true;
  }

  /** The highest number up to which nothing is missing. */
  public long taken() {
    return taken;
  }
}
