package org.vidimus.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vidimus.common.Texts;

/**
 * A specimen in the list of its document.
 *
 * @param signs how many signs of fraud a reader of their level sees on it
 * @param crop where its first sign is seen; nothing where there is none
 */
public record SpecimenLine(
    UUID id,
    boolean genuine,
    Texts titles,
    Optional<String> fraudClass,
    List<String> fraudMethods,
    int signs,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Crop> crop) {

  static SpecimenLine of(Specimen specimen, List<Part> parts, int level) {
    SpecimenHead head = specimen.head();
    return new SpecimenLine(
        specimen.id().value(),
        head.genuine(),
        head.titles(),
        head.fraudClass(),
        head.fraudMethods(),
        parts.stream().mapToInt(part -> part.signs(level).size()).sum(),
        parts.stream()
            .flatMap(part ->
                part.signs(level).stream()
                    .flatMap(sign -> part.crop(sign.region(), sign.light(), level).stream()))
            .findFirst());
  }

  /** In English. */
  @JsonProperty("title")
  public String title() {
    return titles.in("en");
  }
}
