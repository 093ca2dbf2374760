package org.vidimus.common.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class DeparturesTest {
  @Test
  void aReaderWhoWentAwayIsNoFaultOfTheServer() {
    assertTrue(Departures.isDeparture(new IOException("Connection is closed")));
    assertTrue(Departures.isDeparture(new IOException("write", new IOException("Broken pipe"))));
  }

  @Test
  void whatFailsHereIsStillTold() {
    assertFalse(Departures.isDeparture(new IOException("No space left on device")));
    assertFalse(Departures.isDeparture(new IOException((String) null)));
  }
}
