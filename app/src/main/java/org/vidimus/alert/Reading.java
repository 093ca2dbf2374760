package org.vidimus.alert;

import java.time.Instant;
import java.util.List;
import org.vidimus.gate.Disclosed;
import org.vidimus.gate.Disclosure;
import org.vidimus.gate.Made;
import org.vidimus.gate.ObjectId;

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
    List<String> missing)
    implements Disclosed, Made {
  @Override
  public Disclosure disclosure() {
    return new Disclosure(contentHash, List.of(), content.legalBasis(), List.of());
  }

  @Override
  public ObjectId made() {
    return row.id();
  }

  public Reading {
    pictures = List.copyOf(pictures);
    missing = List.copyOf(missing);
  }
}
