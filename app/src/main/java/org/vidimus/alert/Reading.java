package org.vidimus.alert;

import java.time.Instant;
import java.util.List;

/**
 * An alert as it is read.
 *
 * @param version of the content, counted from 1
 * @param missing what submitting would still need
 */
public record Reading(
    AlertRow row,
    AlertContent content,
    int version,
    String contentHash,
    Instant createdAt,
    Instant changedAt,
    List<Picture.Shown> pictures,
    List<String> missing) {
  public Reading {
    pictures = List.copyOf(pictures);
    missing = List.copyOf(missing);
  }
}
