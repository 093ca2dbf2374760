package org.vidimus.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;

/** The parameters of a question mean what the public face says. */
class AskingTest {
  @SuppressWarnings("NullAway.Init") // before any test
  private static Library library;

  @BeforeAll
  static void readTheRecords() {
    library = Library.ofRecords();
  }

  @Test
  void aRepeatedParameterMeansOrAndDifferentOnesAnd() {
    Found found =
        library.find(
            Map.of("issuer", List.of("PRT", "SWE"), "category", List.of("driving-licence")));
    assertEquals(2, found.total());
    assertTrue(found.hits().stream().allMatch(hit -> hit.issuer().equals("SWE")));
  }

  @Test
  void aNarrowedFacetCountsWhatItsOtherValuesWouldAdd() {
    Map<String, Long> categories =
        counts(library.find(Map.of("category", List.of("visa"))), "category");
    assertEquals(1, categories.get("visa"));
    assertEquals(6, categories.get("driving-licence"));
    Map<String, Long> issuers = counts(library.find(Map.of("category", List.of("visa"))), "issuer");
    assertEquals(Map.of("PRT", 1L), issuers);
  }

  @Test
  void everyFacetIsAnsweredUnderItsParametersName() {
    assertEquals(Asked.FACETS, List.copyOf(library.find("").facets().keySet()));
  }

  @Test
  void validityIsJudgedTodayOrOnADay() {
    assertEquals(
        22,
        library.find(Map.of("valid", List.of("true"))).total()
            + library.find(Map.of("valid", List.of("false"))).total());
    assertEquals(
        2, library.find(Map.of("valid", List.of("2016-05-01"), "issuer", List.of("BEL"))).total());
    assertEquals(
        1, library.find(Map.of("valid", List.of("true"), "issuer", List.of("BEL"))).total());
  }

  @Test
  void unknownValuesAreFaulty() {
    for (Map<String, List<String>> parameters :
        List.of(
            Map.of("kind", List.of("spell")),
            Map.of("issuer", List.of("ZZZ")),
            Map.of("issuer", List.of("prt")),
            Map.of("category", List.of("passport", "")),
            Map.of("feature", List.of("glitter")),
            Map.of("valid", List.of("maybe")),
            Map.of("valid", List.of("2016-02-31")),
            Map.of("handling", List.of("SECRET")),
            Map.of("from", List.of("-1")),
            Map.of("size", List.of("101")),
            Map.of("size", List.of("many")),
            Map.of("from", List.of("9990"), "size", List.of("20")))) {
      Refusal refusal =
          assertThrows(Refusal.class, () -> library.find(parameters), parameters::toString);
      assertEquals(Refusal.Kind.FAULTY, refusal.kind());
    }
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> library.find(Map.of("kind", List.of("x"), "from", List.of("y"))));
    assertEquals(List.of("from", "kind"), refusal.problems().stream().map(Problem::field).toList());
  }

  @Test
  void inventedStatesAreTreatedAlikeWhetherSeenOrNot() {
    assertEquals(0, library.find(Map.of("issuer", List.of("QMA"))).total());
    assertEquals(0, library.find(Map.of("issuer", List.of("QZZ"))).total());
  }

  @Test
  void aSpaceInAHandlingIsThePlusItLost() {
    assertEquals(0, library.find(Map.of("handling", List.of("AMBER STRICT"))).total());
    assertEquals(22, library.find(Map.of("handling", List.of("GREEN"))).total());
  }

  @Test
  void placesAreCutFromTheSameOrder() {
    List<String> all =
        library.find(Map.of("size", List.of("100"))).hits().stream().map(Found.Hit::id).toList();
    List<String> second =
        library.find(Map.of("from", List.of("10"), "size", List.of("10"))).hits().stream()
            .map(Found.Hit::id)
            .toList();
    assertEquals(all.subList(10, 20), second);
  }

  private static Map<String, Long> counts(Found found, String facet) {
    return found.facets().getOrDefault(facet, List.of()).stream()
        .collect(Collectors.toMap(Found.Count::value, Found.Count::count));
  }
}
