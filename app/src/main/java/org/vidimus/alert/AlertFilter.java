package org.vidimus.alert;

import java.util.List;
import org.vidimus.gate.Handling;

/**
 * Which alerts a list shows, and which part of it. An empty list asks for nothing in particular.
 *
 * @param states slugs
 * @param documents document codes
 * @param from place of the first, from 0
 * @param size most that are shown
 */
public record AlertFilter(
    List<String> states, List<Handling> handlings, List<String> documents, int from, int size) {
  /** Most that one list shows. */
  public static final int MOST = 100;

  public AlertFilter {
    states = List.copyOf(states);
    handlings = List.copyOf(handlings);
    documents = List.copyOf(documents);
  }

  /** The newest in some states. */
  public static AlertFilter newest(int size, String... states) {
    return new AlertFilter(List.of(states), List.of(), List.of(), 0, size);
  }
}
