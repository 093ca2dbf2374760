package org.vidimus.learning;

import java.util.List;

/**
 * What the player may forget.
 *
 * @param taken number up to which every step of the journal is kept
 * @param sittings how often the player was opened: a greater number than one's own says that it was
 *     opened elsewhere since, whose word now stands
 * @param lessons how the lessons stand that these steps were about
 */
public record Acknowledgement(long taken, int sittings, List<Standing> lessons) {
  public Acknowledgement {
    lessons = List.copyOf(lessons);
  }
}
