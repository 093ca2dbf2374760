package org.vidimus.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What officers type finds what they look for. */
class OfficerQueriesTest {
  @SuppressWarnings("NullAway.Init") // before any test
  private static Library library;

  @BeforeAll
  static void readTheRecords() {
    library = Library.ofRecords();
  }

  @Test
  void aCountryAndACategoryFindTheNewestValidFirst() {
    List<String> codes = library.codes("portugal passport");
    assertEquals("PRT-AD-01002", codes.getFirst());
    assertTrue(
        codes.indexOf("PRT-AO-03001") < 5 && codes.contains("PRT-AO-03001"), codes::toString);
    assertEquals(
        "no",
        library.find("portugal passport").hits().stream()
            .filter(hit -> hit.code().equals("PRT-AO-03001"))
            .findFirst()
            .orElseThrow()
            .standing()
            .orElseThrow()
            .state());
  }

  @Test
  void twoTyposAndADemonymFindTheDiplomaticPassport() {
    assertEquals("PRT-AD-01002", library.codes("portugese diplomatic pasport").getFirst());
    assertEquals("PRT-AD-01002", library.codes("portugeuse diplomatc passprt").getFirst());
    assertEquals("PRT-AD-01002", library.codes("paspor diplomatik portugal").getFirst());
  }

  @Test
  void aTitleInItsOwnLanguageIsFoundWithAndWithoutDiacritics() {
    assertEquals("PRT-AD-01002", library.codes("Passaporte diplomático").getFirst());
    assertEquals("PRT-AD-01002", library.codes("passaporte diplomatico").getFirst());
    assertEquals("SWE-FO-08001", library.codes("korkort").getFirst());
    assertEquals("LVA-IO-01002", library.codes("jurnieka gramatina").getFirst());
  }

  @Test
  void anExactCodeFindsOnlyThatRecord() {
    for (String typed : List.of("PRT-AD-01002", "prt-ad-01002", "prt ad 01002", "PRTAD01002")) {
      assertEquals(List.of("document PRT-AD-01002"), library.all(typed), typed);
    }
  }

  @Test
  void theBeginningOfACodeFindsAllInOrderOfVersion() {
    assertEquals(List.of("document PRT-AO-03001"), library.all("PRT-AO"));
    assertEquals(List.of("ESP-HO-01001", "ESP-HO-01002", "ESP-HO-01005"), library.codes("esp-ho"));
    assertEquals(List.of("SWE-FO-07001", "SWE-FO-08001"), library.codes("SWE-F"));
  }

  @Test
  void anAliasWithConstructionAndColourFindsAllThatFitAlmost() {
    List<String> codes = library.codes("Czechia residence permit booklet green");
    assertEquals("CZE-HO-01001", codes.getFirst());
    assertTrue(
        first(5, codes).containsAll(List.of("CZE-HO-01002", "CZE-HP-01002")), codes::toString);
  }

  @Test
  void aMisspeltCountryOfTwoWordsAndAPurpose() {
    assertEquals(
        "CZE-HP-01002", library.codes("chech republic residence card eu family").getFirst());
  }

  @Test
  void aYearFindsWhatCouldBePresentedInIt() {
    List<String> codes = library.codes("belgian id card valid 2016");
    assertEquals(List.of("BEL-BO-09002", "BEL-BO-07002"), first(2, codes));
  }

  @Test
  void featuresAndAnAcronymWithoutItsDots() {
    List<String> codes = library.codes("spanish card thread FNMT watermark");
    assertTrue(
        first(5, codes).containsAll(List.of("ESP-HO-01001", "ESP-HO-01002", "ESP-HO-01005")),
        codes::toString);
  }

  @Test
  void allFeaturesCount() {
    assertEquals(
        "SWE-FO-08001",
        library.codes("driving licence kinegram polycarbonate laser engraved").getFirst());
    assertEquals(
        "POL-FO-04001", library.codes("polish driving license ghost image window").getFirst());
  }

  @Test
  void countriesInOtherLanguagesAndScripts() {
    assertEquals("ESP-HO-01001", library.codes("Испания").stream().sorted().findFirst().orElse(""));
    assertTrue(library.codes("Swedia surat izin mengemudi").getFirst().startsWith("SWE-FO"));
    assertTrue(library.codes("Schweden Führerschein").getFirst().startsWith("SWE-FO"));
    assertTrue(library.codes("norge").contains("NOR-FO-01001"));
    assertTrue(library.codes("بلجيكا").contains("BEL-BO-09002"));
    assertTrue(library.codes("macau passport").contains("CHN-AO-04003"));
  }

  @Test
  void anObservationFindsTheTermAndRecords() {
    List<String> all = library.all("bio page glows blue under uv");
    assertTrue(first(5, all).contains("term uv-dull-substrate"), all::toString);
  }

  @Test
  void whatWasRecognisedIsSaid() {
    List<Found.Recognised> said = library.find("portugese diplomatic pasport").interpretation();
    assertEquals(
        List.of("issuer PRT portugese", "type diplomatic diplomatic", "category passport pasport"),
        said.stream().map(r -> r.kind() + " " + r.value() + " " + r.text()).toList());
  }

  @Test
  void aWrongWordIsOfferedRight() {
    assertEquals("polycarbonate", library.find("polycarbnate").suggestions().getFirst().text());
    assertTrue(library.find("polycarbonate").suggestions().isEmpty());
  }

  @Test
  void nonsenseFindsNothing() {
    assertEquals(0, library.find("xqzwvk").total());
  }

  @Test
  void theWordsThatMatchedAreMarked() {
    Found.Hit hit = library.find("sweden kinegram polycarbonate").hits().getFirst();
    assertEquals(
        List.of("polycarbonate", "Kinegram"),
        hit.snippet().runs().stream().filter(Snippet.Run::matched).map(Snippet.Run::text).toList());
  }

  @Test
  void signsWithoutWordsAskForAllThereIs() {
    assertEquals(library.find("").total(), library.find("<<<>>> ??? \"").total());
  }

  private static <T> List<T> first(int most, List<T> list) {
    return list.subList(0, Math.min(most, list.size()));
  }
}
