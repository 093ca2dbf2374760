package org.vidimus.learning.action;

import org.vidimus.common.Texts;
import org.vidimus.gate.Listed;
import org.vidimus.learning.CourseId;
import org.vidimus.learning.Outcome;

/**
 * A course in the catalogue, as its reader stands in it.
 *
 * @param titles the title in every language there is
 * @param version the reader's own, else the newest
 * @param done lessons completed
 * @param registration the reader's; empty where there is none
 */
public record CourseRow(
    CourseId id,
    String title,
    Texts titles,
    int version,
    int lessons,
    int done,
    Outcome outcome,
    String registration)
    implements Listed {
  @Override
  public String shownAs() {
    return Listed.name(id);
  }
}
