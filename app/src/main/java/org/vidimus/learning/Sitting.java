package org.vidimus.learning;

import java.util.List;

/**
 * One opening of the player.
 *
 * @param number counted from 1 for the registration: of two that are open, the later one's word
 *     stands
 * @param place the lesson the learner was in last; empty before the first
 */
public record Sitting(int number, String place, List<Standing> lessons) {
  public Sitting {
    lessons = List.copyOf(lessons);
  }
}
