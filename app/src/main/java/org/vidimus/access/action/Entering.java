package org.vidimus.access.action;

import org.vidimus.access.Entered;
import org.vidimus.gate.Made;
import org.vidimus.gate.ObjectId;

/**
 * Something new, and what became of it; what waits for a second word is known by its change.
 *
 * @param thing the new thing, once it is there
 */
public record Entering(ObjectId thing, Entered entered) implements Made {
  /** How the new thing is named in addresses. */
  public String name() {
    return thing.text();
  }

  @Override
  public ObjectId made() {
    return switch (entered) {
      case Entered.Waiting waiting -> waiting.change();
      case Entered.Done _ -> thing;
    };
  }
}
