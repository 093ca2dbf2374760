package org.vidimus.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vidimus.common.Texts;
import org.vidimus.gate.Disclosed;
import org.vidimus.gate.Disclosure;
import org.vidimus.gate.Handling;

/**
 * A specimen as somebody reads it: nothing in it is above their inspection level.
 *
 * @param document code of its document
 * @param enteredAt when its document entered: the version of what is shown
 * @param legalBasis of its document
 * @param others the specimens of the document, this one among them, genuine first
 */
public record SpecimenSheet(
    UUID id,
    String document,
    Texts documentTitles,
    String issuer,
    Handling handling,
    List<String> audience,
    @JsonIgnore Instant enteredAt,
    @JsonIgnore String legalBasis,
    boolean genuine,
    Texts titles,
    Optional<String> fraudClass,
    List<String> fraudMethods,
    List<PartSheet> parts,
    List<SpecimenLine> others)
    implements Disclosed {
  @Override
  public Disclosure disclosure() {
    return new Disclosure(
        enteredAt.toString(), parts.stream().map(PartSheet::name).toList(), legalBasis, List.of());
  }

  /** In English. */
  @JsonProperty("title")
  public String title() {
    return titles.in("en");
  }

  /** The genuine specimen to hold it against; nothing when it is genuine or there is none. */
  public Optional<SpecimenLine> genuineOne() {
    return genuine ? Optional.empty() : others.stream().filter(SpecimenLine::genuine).findFirst();
  }
}
