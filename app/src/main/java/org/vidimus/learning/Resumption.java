package org.vidimus.learning;

import java.util.Map;

/**
 * What the runtime hands to a lesson that begins.
 *
 * @param values what it told before; empty for a first or a new attempt
 * @param entry {@code ab-initio}, {@code resume} or empty, as the standards say
 * @param totalTime time spent before, as the standard writes it
 */
public record Resumption(Map<String, String> values, String entry, String totalTime) {
  public static Resumption first(Standard standard) {
    return new Resumption(Map.of(), "ab-initio", Timespan.write(standard, 0));
  }
}
