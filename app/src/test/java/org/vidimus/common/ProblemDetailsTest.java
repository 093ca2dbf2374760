package org.vidimus.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Refusals are said to programs in the language of their request. */
class ProblemDetailsTest {
  private static final List<Problem> PROBLEMS =
      List.of(
          Problem.of("from", "fault.number", 0, 10_000),
          new Problem("a.xml", 7, "", Sentence.of("learning.fault.leaves", "{0}|'x'")));

  private static JsonNode said(String lang) throws JsonProcessingException {
    return Json.mapper()
        .readTree(ProblemDetails.of(Refusal.faulty(PROBLEMS), WordsForTests.words(), lang));
  }

  @Test
  void everyFaultIsNamedWithItsPlaceInEnglish() throws JsonProcessingException {
    JsonNode body = said("en");
    assertEquals("Unprocessable content", body.path("title").asText());
    assertEquals("The content has faults; each is named.", body.path("detail").asText());
    assertEquals(
        Json.mapper()
            .readTree(
                """
                [{"field": "from", "message": "A number from 0 to 10000 is expected."},
                 {"file": "a.xml", "line": 7, "message": "“{0}|'x'” leaves the package."}]
                """),
        body.path("problems"));
  }

  @Test
  void everyFaultIsNamedInIndonesian() throws JsonProcessingException {
    JsonNode body = said("id");
    assertEquals("Isinya mengandung kesalahan; semuanya disebutkan.", body.path("detail").asText());
    assertEquals(
        List.of("Isi dengan angka dari 0 sampai 10000.", "“{0}|'x'” keluar dari paket."),
        body.path("problems").findValuesAsText("message"));
  }
}
