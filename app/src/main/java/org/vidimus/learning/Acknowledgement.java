package org.vidimus.learning;

import java.util.List;

/**
 * What the player may forget.
 *
 * @param taken number up to which every step of the journal is kept
 * @param lessons how the lessons stand that these steps were about
 */
public record Acknowledgement(long taken, List<Standing> lessons) {
  public Acknowledgement {
    lessons = List.copyOf(lessons);
  }
}
