package org.vidimus.access;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vidimus.gate.Handling;

/**
 * A person as they are written down, their roles apart.
 *
 * @param languages ISO 639-1
 * @param topics what to ask them about
 * @param contactShownTo audiences that see mail and phone; empty means nobody
 */
public record PersonSheet(
    String username,
    String name,
    String mail,
    String organisation,
    Handling clearance,
    int level,
    List<String> languages,
    List<String> topics,
    Optional<String> phone,
    List<String> contactShownTo,
    LocalDate from,
    Optional<LocalDate> to) {
  public PersonSheet {
    languages = List.copyOf(languages);
    topics = List.copyOf(topics);
    contactShownTo = List.copyOf(contactShownTo);
  }

  @JsonIgnore
  public Period period() {
    return new Period(from, to);
  }

  /** The same person, reached otherwise. */
  public PersonSheet reachedBy(Contact contact) {
    return new PersonSheet(
        username,
        name,
        mail,
        organisation,
        clearance,
        level,
        contact.languages(),
        contact.topics(),
        contact.phone(),
        contact.contactShownTo(),
        from,
        to);
  }

  /** Another as soon as anything of it is rewritten. */
  String contentHash() {
    byte[] written = Proposal.json(this).toString().getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(written).toString();
  }
}
