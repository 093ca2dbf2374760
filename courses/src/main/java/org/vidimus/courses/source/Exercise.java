package org.vidimus.courses.source;

import java.util.List;
import java.util.Map;

/**
 * What a question asks, apart from its words.
 *
 * @param right keys of answers: the right one, or the right order, or {@code answer=target} pairs
 * @param spots for {@link Kind#SPOT}, where each answer lies
 */
public record Exercise(Kind kind, List<String> right, Map<String, PlaceRequest> spots) {
  public Exercise {
    right = List.copyOf(right);
    spots = Map.copyOf(spots);
  }

  public enum Kind {
    /** One answer of several; answers may be pictures, left and right. */
    CHOOSE,
    /** A place on the picture, by click or from the list. */
    SPOT,
    ORDER,
    MATCH
  }
}
