package org.vidimus.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vidimus.common.Text;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Handling;
import org.vidimus.gate.ObjectKind;

/** Words that stand together in what is described stand before words apart. */
class PairsTest {
  private static CatalogueEntry entry(String kind, String id, String... sentences) {
    return new CatalogueEntry(
        kind,
        id,
        "",
        List.of(new Text("en", id)),
        List.of(sentences).stream().map(s -> new Text("en", s)).toList(),
        List.of(),
        List.of(),
        Optional.empty(),
        Envelope.released(ObjectKind.DOCUMENT, "sec", "library", Handling.GREEN, Set.of("members")),
        "/" + id,
        "",
        Instant.EPOCH);
  }

  @Test
  void whatIsObservedStandsBeforeWhatHasItsWordsApart() {
    Library library = new Library();
    library.catalogue.put(
        entry("document", "apart", "A blue gentian stands left.", "The number glows red."));
    library.catalogue.put(entry("specimen", "nearly", "Slate-blue sewing that glows."));
    library.catalogue.put(entry("specimen", "together", "The whole page glows blue."));
    library.catalogue.settle();
    for (String typed : List.of("glows blue", "blue glow", "glowing blue under UV")) {
      assertEquals(
          List.of("specimen together", "specimen nearly", "document apart"),
          library.all(typed),
          typed);
    }
    assertEquals("document apart", library.all("blue gentian").getFirst());
  }

  @Test
  void aPairHasEitherOrderItsStemsAndOneWordBetween() {
    Set<String> pairs = Pairs.in(List.of("Fibres that glow in a cyan light", "red"));
    assertTrue(are(pairs, "glowing", "fibre"), pairs::toString);
    assertFalse(are(pairs, "cyan", "fibres"), pairs::toString);
    assertTrue(
        Pairs.of("cyan", "fibres").stream().map(Pairs::apart).anyMatch(pairs::contains),
        pairs::toString);
    assertFalse(are(pairs, "fibres", "light"), pairs::toString);
    assertFalse(are(pairs, "light", "red"), pairs::toString);
  }

  private static boolean are(Set<String> pairs, String one, String other) {
    return Pairs.of(one, other).stream().anyMatch(pairs::contains);
  }
}
