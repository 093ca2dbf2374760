package org.vidimus.document.pack;

import java.util.List;
import org.vidimus.document.Originator;
import org.vidimus.gate.Handling;

/** What records leave out, as the importer set it, and whose they become. */
public record Defaults(
    Handling handling, List<String> audience, String legalBasis, Originator originator) {
  /** Holds an unmodifiable copy. */
  public Defaults {
    audience = List.copyOf(audience);
  }
}
