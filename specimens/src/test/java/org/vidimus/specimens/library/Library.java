package org.vidimus.specimens.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The descriptions under test: those of this module. */
final class Library {
  static final int DPI = 150;

  private Library() {}

  static List<Description> all() {
    return Description.all(Path.of("").toAbsolutePath());
  }

  static Description of(String code) {
    return all().stream().filter(d -> d.code().equals(code)).findFirst().orElseThrow();
  }

  static Stream<JsonNode> specimens(Description description, boolean genuine) {
    return Stream.of(description.specimens())
        .flatMap(list -> java.util.stream.StreamSupport.stream(list.spliterator(), false))
        .filter(s -> s.path("genuine").asBoolean() == genuine);
  }

  static List<PartDrawing> drawings(Description description, JsonNode specimen) {
    return description.parts(specimen).stream()
        .map(part -> new PartDrawing(part, description.document(), DPI))
        .toList();
  }
}
