package org.vidimus.learning.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vidimus.common.Json;
import org.vidimus.common.Refusal;

/** A player's journal as it arrives. */
class SentJournalTest {
  private static final String ID = "'journal':'c0ffee00-0000-4000-8000-000000000000'";
  private static final String STEP =
      "{'number':1,'sitting':1,'lesson':'i','step':'SET','values':{'cmi.location':'2'},'seconds':3}";

  private static SentJournal sent(String json) throws JsonProcessingException {
    return Json.mapper().readValue(json.replace('\'', '"'), SentJournal.class);
  }

  @Test
  void wholeStepsAreTaken() throws JsonProcessingException {
    SentJournal sent = sent("{" + ID + ",'deltas':[" + STEP + "]}");
    assertEquals("c0ffee00-0000-4000-8000-000000000000", sent.id().toString());
    assertEquals("2", sent.steps().getFirst().values().get("cmi.location"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'deltas':null",
        "'deltas':[null]",
        "'deltas':[{'number':1}]",
        "'deltas':[{'number':1,'lesson':'i','step':'SET'}]",
        "'deltas':[{'number':1,'lesson':'i','values':{}}]",
        "'deltas':[{'number':1,'step':'SET','values':{}}]",
        "'deltas':[{'number':1,'lesson':'i','step':'SET','values':{'a':null}}]",
        "'deltas':[{'number':1,'lesson':'i','step':'SET','values':{'a b':'c'}}]"
      })
  void whatIsMissingIsRefusedAsFaulty(String deltas) throws JsonProcessingException {
    SentJournal sent = sent("{" + ID + "," + deltas + "}");
    assertEquals(Refusal.Kind.FAULTY, assertThrows(Refusal.class, sent::steps).kind());
  }

  @Test
  void aJournalHasAnId() throws JsonProcessingException {
    assertThrows(Refusal.class, sent("{'deltas':[]}")::id);
  }
}
