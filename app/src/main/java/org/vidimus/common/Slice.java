package org.vidimus.common;

import java.util.List;

/**
 * A part of a list.
 *
 * @param total how many there are in all
 * @param from the place of the first item, from 0
 */
public record Slice<T>(long total, int from, List<T> items) {
  public Slice {
    items = List.copyOf(items);
  }
}
