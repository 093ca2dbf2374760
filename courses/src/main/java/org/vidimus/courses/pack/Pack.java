package org.vidimus.courses.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.vidimus.courses.source.CourseFault;

/** One document of the library with its pictures. */
record Pack(ZipFile zip, JsonNode document) {
  /**
   * @param wanted {@code genuine}, a fraud method's slug or a specimen's id
   */
  JsonNode specimen(String wanted) {
    return items(document.path("specimens"))
        .filter(specimen -> answersTo(specimen, wanted))
        .findFirst()
        .orElseThrow(() -> new CourseFault(code() + " has no specimen " + wanted));
  }

  private static boolean answersTo(JsonNode specimen, String wanted) {
    boolean genuine = specimen.path("genuine").asBoolean();
    return wanted.equals(specimen.path("id").asText())
        || (genuine && wanted.equals("genuine"))
        || (!genuine
            && items(specimen.path("fraudMethods"))
                .anyMatch(method -> wanted.equals(method.asText())));
  }

  JsonNode part(String specimen, String kind) {
    return partOf(specimen(specimen), kind)
        .orElseThrow(() -> new CourseFault(code() + " " + specimen + " has no part " + kind));
  }

  /** A feature stands on the genuine specimen; a pseudo document has none and holds its own. */
  Optional<JsonNode> feature(String kind, String wanted) {
    return items(document.path("specimens"))
        .filter(specimen -> specimen.path("genuine").asBoolean() || !hasGenuine())
        .flatMap(specimen -> partOf(specimen, kind).stream())
        .flatMap(part -> items(part.path("features")))
        .filter(feature -> named(feature, wanted))
        .findFirst();
  }

  private boolean hasGenuine() {
    return items(document.path("specimens"))
        .anyMatch(specimen -> specimen.path("genuine").asBoolean());
  }

  private static boolean named(JsonNode feature, String wanted) {
    return wanted.equals(feature.path("kind").asText())
        || wanted.equals(feature.path("id").asText());
  }

  /** A sign by its id, by what it betrays (slug or feature id), or the first with {@code any}. */
  Optional<JsonNode> sign(String specimen, String kind, String wanted) {
    return items(part(specimen, kind).path("signs"))
        .filter(sign ->
            wanted.equals("any")
                || wanted.equals(sign.path("id").asText())
                || wanted.equals(sign.path("betrays").asText())
                || betrayed(kind, sign).filter(feature -> named(feature, wanted)).isPresent())
        .findFirst();
  }

  Optional<JsonNode> betrayed(String kind, JsonNode sign) {
    String betrays = sign.path("betrays").asText();
    return betrays.isEmpty() ? Optional.empty() : feature(kind, betrays);
  }

  String code() {
    return document.path("code").asText();
  }

  private static Optional<JsonNode> partOf(JsonNode specimen, String kind) {
    return items(specimen.path("parts"))
        .filter(part ->
            kind.equals(part.path("kind").asText()) || kind.equals(part.path("id").asText()))
        .findFirst();
  }

  static Stream<JsonNode> items(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
