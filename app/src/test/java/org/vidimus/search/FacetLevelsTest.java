package org.vidimus.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vidimus.common.Text;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Handling;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Role;
import org.vidimus.gate.Subject;

/** A record counts once for a value, whatever the levels it is known from. */
class FacetLevelsTest {
  private static Map<String, Long> features(int level) {
    Library library = new Library();
    library.catalogue.put(
        new CatalogueEntry(
            "document",
            "QMA-AO-00001",
            "QMA-AO-00001",
            List.of(new Text("en", "Passport")),
            List.of(),
            List.of(),
            List.of(
                new CatalogueEntry.Facet("feature", "watermark", 2),
                new CatalogueEntry.Facet("feature", "watermark", 1),
                new CatalogueEntry.Facet("feature", "chip", 3),
                new CatalogueEntry.Facet("feature", "chip", 2)),
            Optional.empty(),
            Envelope.released(
                ObjectKind.DOCUMENT, "sec", "library", Handling.GREEN, Set.of("members")),
            "/documents/QMA-AO-00001",
            "",
            Instant.EPOCH));
    library.catalogue.settle();
    Subject reader =
        new Subject(
            new UUID(1, level),
            "reader",
            "office",
            "qma",
            Set.of(Role.USER),
            Handling.AMBER,
            level,
            Set.of("public", "members"));
    return library
        .finder
        .find(Asked.of("", "en", Library.TODAY), reader)
        .facets()
        .getOrDefault("feature", List.of())
        .stream()
        .collect(Collectors.toMap(Found.Count::value, Found.Count::count));
  }

  @Test
  void aValueOfTwoLevelsCountsOnceFromTheLowerOn() {
    assertEquals(Map.of("watermark", 1L), features(1));
    assertEquals(Map.of("watermark", 1L, "chip", 1L), features(2));
    assertEquals(Map.of("watermark", 1L, "chip", 1L), features(3));
  }
}
