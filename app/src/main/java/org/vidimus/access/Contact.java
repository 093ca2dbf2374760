package org.vidimus.access;

import java.util.List;
import java.util.Optional;

/**
 * How to reach a person and what about; each says it of themselves.
 *
 * @param languages ISO 639-1
 * @param topics what to ask them about
 * @param contactShownTo audiences that see mail and phone; empty means nobody
 */
public record Contact(
    List<String> languages,
    List<String> topics,
    Optional<String> phone,
    List<String> contactShownTo) {
  public Contact {
    languages = List.copyOf(languages);
    topics = List.copyOf(topics);
    contactShownTo = List.copyOf(contactShownTo);
  }
}
