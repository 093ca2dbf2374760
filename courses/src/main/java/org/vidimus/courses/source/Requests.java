package org.vidimus.courses.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the wishes of {@code lesson.json}: pictures, places, exercises. */
final class Requests {
  private static final int USUAL_WIDTH = 900;
  private static final double USUAL_MARGIN = 0.25;

  private Requests() {}

  static PictureRequest picture(JsonNode json) {
    String specimen = json.path("specimen").asText("genuine");
    return new PictureRequest(
        json.path("document").asText(),
        specimen,
        json.path("part").asText(),
        json.path("light").asText("visible"),
        numbers(json.path("tilts")),
        place(json),
        json.path("placeOf").asText(specimen),
        Math.min(1000, json.path("width").asInt(USUAL_WIDTH)));
  }

  static PlaceRequest place(JsonNode json) {
    double margin = json.path("margin").asDouble(USUAL_MARGIN);
    if (json.has("feature")) {
      return new PlaceRequest.OfFeature(json.path("feature").asText(), margin);
    }
    if (json.has("sign")) {
      return new PlaceRequest.OfSign(json.path("sign").asText(), margin);
    }
    if (json.has("share")) {
      return new PlaceRequest.Share(numbers(json.path("share")));
    }
    return new PlaceRequest.Whole();
  }

  private static List<Double> numbers(JsonNode json) {
    List<Double> numbers = new ArrayList<>();
    json.forEach(number -> numbers.add(number.asDouble()));
    return numbers;
  }

  static Exercise exercise(JsonNode json) {
    Map<String, PlaceRequest> spots = new LinkedHashMap<>();
    json.path("spots")
        .properties()
        .forEach(entry -> spots.put(entry.getKey(), place(entry.getValue())));
    return new Exercise(
        Exercise.Kind.valueOf(json.path("kind").asText("choose").toUpperCase(Locale.ROOT)),
        CourseReader.strings(json.path("right")),
        spots);
  }
}
