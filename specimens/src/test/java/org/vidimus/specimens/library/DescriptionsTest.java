package org.vidimus.specimens.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.DataBufferInt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The words of the descriptions hold together: ids, references, numbers, zones, repetition. */
class DescriptionsTest {

  @Test
  void machineReadableZonesAgreeUnlessTheyAreTheFraud() {
    int zones = 0;
    for (Description d : Library.all()) {
      for (JsonNode specimen : d.specimens()) {
        boolean broken = specimen.path("fraudMethods").toString().contains("mrz-alteration");
        for (var part : d.parts(specimen)) {
          for (JsonNode layer : part.findValues("lines")) {
            if (layer.path(0).isTextual()) {
              assertEquals(!broken, agrees(layer), d.code() + " " + specimen.path("id"));
              zones++;
            }
          }
        }
      }
    }
    assertTrue(zones > 0);
  }

  private static boolean agrees(JsonNode lines) {
    String first = lines.path(0).asText();
    String second = lines.path(1).asText();
    if (lines.size() == 3) {
      return digit(first, 5, 14)
          && digit(second, 0, 6)
          && digit(second, 8, 14)
          && second.charAt(29)
              == Mrz.digit(
                  first.substring(5)
                      + second.substring(0, 7)
                      + second.substring(8, 15)
                      + second.substring(18, 29));
    }
    boolean fields = digit(second, 0, 9) && digit(second, 13, 19) && digit(second, 21, 27);
    if (first.startsWith("V")) {
      return fields;
    }
    int last = second.length() - 1;
    String whole = second.substring(0, 10) + second.substring(13, 20) + second.substring(21, last);
    return fields && second.charAt(last) == Mrz.digit(whole);
  }

  private static boolean digit(String line, int from, int to) {
    return line.charAt(to) == Mrz.digit(line.substring(from, to));
  }

  @Test
  void checkDigitsAreThoseOfTheStandardsExample() {
    assertEquals('3', Mrz.digit("520727"));
    assertEquals('6', Mrz.digit("L898902C3"));
    assertEquals('2', Mrz.digit("740812"));
  }

  @Test
  void idsAreOneOfAKindAndReferencesLeadSomewhere() {
    for (Description d : Library.all()) {
      Map<String, JsonNode> features = new HashMap<>();
      d.document().path("parts").forEach(p -> collect(p.path("features"), features, d));
      Map<String, JsonNode> signs = new HashMap<>();
      for (JsonNode specimen : d.specimens()) {
        for (JsonNode part : specimen.path("parts")) {
          collect(part.path("signs"), signs, d);
        }
      }
      signs.values().forEach(s -> need(features, s.path("betrays"), d));
      for (JsonNode check : d.document().path("checks")) {
        need(features, check.path("feature"), d);
        need(signs, check.path("sign"), d);
        assertFewWords(check, d);
      }
    }
  }

  private static void collect(JsonNode list, Map<String, JsonNode> into, Description d) {
    for (JsonNode node : list) {
      String id = node.path("id").asText();
      assertTrue(into.put(id, node) == null, d.code() + ": two are called " + id);
      assertFalse(node.path("texts").isEmpty(), d.code() + ": no Indonesian for " + id);
    }
  }

  private static void need(Map<String, JsonNode> among, JsonNode id, Description d) {
    if (!id.isMissingNode()) {
      assertTrue(among.containsKey(id.asText()), d.code() + ": nothing is called " + id);
    }
  }

  private static void assertFewWords(JsonNode check, Description d) {
    for (String key : List.of("act", "yes", "no")) {
      Set<String> languages = new HashSet<>();
      for (JsonNode text : check.path(key)) {
        languages.add(text.path("lang").asText());
        int words = text.path("text").asText().split(" ").length;
        assertTrue(words <= 3, d.code() + ": too many words: " + text);
      }
      assertTrue(languages.containsAll(Set.of("en", "id")), d.code() + ": a language misses");
    }
  }

  @Test
  void numbersFitTheirPattern() {
    for (Description d : Library.all()) {
      String number = d.document().path("holder").path("number").asText();
      String pattern = d.document().path("numberPattern").asText();
      assertTrue(number.matches(pattern), d.code() + ": " + number + " is not " + pattern);
    }
  }

  @Test
  void theSameDescriptionDrawsTheSamePixels() {
    Description d = Library.all().getFirst();
    assertArrayEquals(pixels(d), pixels(d));
  }

  private static int[] pixels(Description d) {
    PartDrawing part =
        Library.drawings(d, d.specimens().path(0)).stream()
            .filter(p -> p.part().path("kind").asText().matches("biodata-page|card-front|visa"))
            .findFirst()
            .orElseThrow();
    var image = part.take(part.views().getFirst());
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }
}
