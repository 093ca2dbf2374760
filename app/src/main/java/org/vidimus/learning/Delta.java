package org.vidimus.learning;

import java.util.Map;

/**
 * One numbered step of a player's journal.
 *
 * @param number from 1, without gaps, within the journal
 * @param sitting which opening of the player it comes from
 * @param lesson the manifest's item identifier
 * @param values what the lesson set, by the names of the data model
 * @param seconds how long the lesson has been open in this sitting, by the player's clock
 */
public record Delta(
    long number,
    int sitting,
    String lesson,
    Step step,
    Map<String, String> values,
    double seconds) {

  /** What happened. */
  public enum Step {
    /** The lesson began to speak to the runtime. */
    BEGIN,
    /** It set values. */
    SET,
    /** It ended its session, or was seen to have ended. */
    END,
    /** A lesson that does not speak was shown. */
    SEEN
  }

  public Delta {
    values = Map.copyOf(values);
  }
}
