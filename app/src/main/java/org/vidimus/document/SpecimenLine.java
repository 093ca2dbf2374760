package org.vidimus.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vidimus.common.Texts;

/** A specimen in the list of its document. */
public record SpecimenLine(
    UUID id,
    boolean genuine,
    Texts titles,
    Optional<String> fraudClass,
    List<String> fraudMethods) {

  static SpecimenLine of(Specimen specimen) {
    SpecimenHead head = specimen.head();
    return new SpecimenLine(
        specimen.id().value(),
        head.genuine(),
        head.titles(),
        head.fraudClass(),
        head.fraudMethods());
  }

  /** In English. */
  @JsonProperty("title")
  public String title() {
    return titles.in("en");
  }
}
