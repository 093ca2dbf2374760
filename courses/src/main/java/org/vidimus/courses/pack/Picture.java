package org.vidimus.courses.pack;

import java.util.Map;

/**
 * A cut picture.
 *
 * @param spots places asked for on it, as shares of its width and height
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares pictures
public record Picture(byte[] jpeg, int width, int height, Map<String, Box> spots) {
  public Picture {
    spots = Map.copyOf(spots);
  }
}
