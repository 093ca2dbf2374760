package org.vidimus.document.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vidimus.common.Text;

class DocumentReadingTest {
  @Test
  void aGoodDocumentHasNoFaultAndItsGenuineSpecimenFirst() {
    assertEquals(List.of(), PackText.faultyFields(PackText.good()));
    Told told = PackText.read(PackText.good(), new Faults("", 0));
    assertEquals(List.of("true", "false"), told.specimens().stream().map(s -> s.name()).toList());
    assertEquals(
        List.of(new Text("en", "Paper stays dark"), new Text("id", "Kertas tetap gelap")),
        told.specimens().getFirst().features().findFirst().orElseThrow().texts().all());
  }

  @Test
  void whatRecordsLeaveOutIsFilledIn() {
    Told told = PackText.read(PackText.good(), new Faults("", 0));
    assertEquals("some-basis", told.head().legalBasis());
    assertEquals(List.of("members"), told.head().audience());
  }

  @Test
  void anEmptyAudienceMeansNobodyAndIsNotFilledIn() {
    Told told = PackText.read(PackText.spoilt("/audience", "[]"), new Faults("", 0));
    assertEquals(List.of(), told.head().audience());
  }

  @Test
  void whatADocumentIsReadWithBesideCanComeBack() {
    ObjectNode read = PackText.good();
    read.put("valid", true).put("source", "https://example.org").put("version", 3);
    read.putObject("originator").put("organisation", "library").put("party", "secretariat");
    ObjectNode specimen = (ObjectNode) read.at("/specimens/1");
    specimen.put("issuer", "QMC").put("handling", "GREEN").putArray("others");
    ((ObjectNode) specimen.at("/parts/0/views/0")).put("aligned", true);
    Faults faults = new Faults("", 0);
    Told told = PackText.read(read, faults);
    assertEquals(List.of(), faults.messages());
    assertEquals(Optional.of(true), told.head().valid());
    assertEquals("3", told.head().version());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/code | 'nonsense' | code",
        "/code | '' | code",
        "/titles | [] | titles",
        "/titles | 7 | titles",
        "/titles/0 | {\"lang\":\"en\"} | titles[0].text",
        "/titles/0 | {\"lang\":\"E N\",\"text\":\"x\"} | titles[0].lang",
        "/issuer | 'QQ9' | issuer",
        "/issuer | 'FRA' | issuer",
        "/category | 'booklet' | category",
        "/type | 3 | type",
        "/firstIssued | '2019-02-30' | firstIssued",
        "/lastIssued | '2018' | lastIssued",
        "/notValidAfter | 'soon' | notValidAfter",
        "/handling | 'AMBER-STRICT' | handling",
        "/audience | ['nobody'] | audience",
        "/audience | ['public'] | audience",
        "/legalBasis | 'No Slug' | legalBasis",
        "/nationality | 'ABC' | nationality",
        "/widthMm | 'wide' | widthMm",
        "/pages | 0.5 | pages",
        "/numberPattern | '[' | numberPattern",
        "/parts | [] | parts",
        "/colour | 'red' | colour",
        "/specimens/0/genuine | '' | specimens[0].genuine",
        "/specimens/0/genuine | 'yes' | specimens[0].genuine",
        "/specimens/0/fraudClass | '' | specimens[0].fraudClass",
        "/specimens/0/fraudClass | 'forged' | specimens[0].fraudMethods",
        "/specimens/1/fraudClass | 'forged' | specimens[1].fraudClass",
        "/specimens/0/fraudMethods | ['magic'] | specimens[0].fraudMethods[0]",
        "/specimens/0/document | 'QMA-AO-01001' | specimens[0].document",
        "/specimens/1/id | 'false' | specimens[0].id",
        "/specimens/1/parts/0/kind | 'lid' | specimens[1].parts[0].kind",
        "/specimens/1/parts/0/views/0/light | 'x-ray' | specimens[1].parts[0].views[0].light",
        "/specimens/1/parts/0/views/0/file | '' | specimens[1].parts[0].views[0].file",
        "/specimens/1/parts/0/views/0/frame | 2 | specimens[1].parts[0].views[0].frame",
        "/specimens/1/parts/0/views/1/frame | '' | specimens[1].parts[0].views[1].frame",
        "/specimens/1/parts/0/views/0/image | 'x' | specimens[1].parts[0].views[0].image",
        "/specimens/1/parts/0/features/0/kind | 'wax' | specimens[1].parts[0].features[0].kind",
        "/specimens/1/parts/0/features/0/level | 4 | specimens[1].parts[0].features[0].level",
        "/specimens/1/parts/0/features/0/region | '' | specimens[1].parts[0].features[0].region",
        "/specimens/0/parts/0/signs/0/region/width | 0 | specimens[0].parts[0].signs[0].region.width",
        "/specimens/0/parts/0/signs/0/betrays | 'f9' | specimens[0].parts[0].signs[0].betrays",
        "/specimens/0/parts/0/signs/0/text | '' | specimens[0].parts[0].signs[0].text",
        "/checks/0/feature | 's1' | checks[0].feature",
        "/checks/0/sign | 'f1' | checks[0].sign",
        "/checks/0/light | '' | checks[0].light",
      })
  void everyFaultIsNamedByItsPlace(String pointer, String json, String field) {
    String value = json == null ? "" : json.replace('\'', '"');
    assertTrue(
        PackText.faultyFields(PackText.spoilt(pointer, quoted(value)))
            .contains("documents[0]." + field),
        () -> PackText.faultyFields(PackText.spoilt(pointer, quoted(value))).toString());
  }

  /** A bare word of the table is a text. */
  private static String quoted(String value) {
    return value.isEmpty() || value.matches("[0-9.]+|\\[.*]|\\{.*}") ? value : '"' + value + '"';
  }

  @Test
  void aDocumentNeedsAGenuineSpecimenUnlessAllArePseudo() {
    ObjectNode document = PackText.good();
    document.set("checks", PackText.parse("[]"));
    ((ArrayNode) document.path("specimens")).remove(1);
    ((ObjectNode) document.at("/specimens/0/parts/0/signs/0")).remove("betrays");
    assertEquals(List.of("documents[0].specimens"), PackText.faultyFields(document));
    ((ObjectNode) document.at("/specimens/0")).put("fraudClass", "pseudo");
    document.withArray("/specimens/0/fraudMethods").removeAll().add("fantasy");
    assertEquals(List.of(), PackText.faultyFields(document));
  }

  @Test
  void aGenuineSpecimenHasNoSigns() {
    ObjectNode document = PackText.good();
    ((ObjectNode) document.at("/specimens/1/parts/0"))
        .set("signs", document.at("/specimens/0/parts/0/signs"));
    assertEquals(
        List.of("documents[0].specimens[1].parts[0].signs[0]"), PackText.faultyFields(document));
  }

  @Test
  void moreThanFourChecksAreTooMany() {
    ObjectNode document = PackText.good();
    ArrayNode checks = (ArrayNode) document.path("checks");
    for (int i = 0; i < 4; i++) {
      checks.add(checks.get(0));
    }
    assertEquals(List.of("documents[0].checks"), PackText.faultyFields(document));
  }

  @Test
  void aTextOnlyDocumentNeedsNoSpecimen() {
    ObjectNode document = PackText.good();
    document.remove("specimens");
    document.remove("checks");
    assertEquals(List.of(), PackText.faultyFields(document));
  }

  @Test
  void whateverStandsWhereAnObjectBelongsIsAFaultAndNoCrash() {
    for (String json : List.of("null", "7", "\"x\"", "[]", "[[1]]", "true", "{}")) {
      for (String pointer :
          List.of(
              "/titles",
              "/titles/0",
              "/specimens",
              "/specimens/0",
              "/specimens/1/parts",
              "/specimens/1/parts/0",
              "/specimens/1/parts/0/views",
              "/specimens/1/parts/0/views/1/crop",
              "/specimens/1/parts/0/features/0/region",
              "/checks",
              "/checks/0/act")) {
        var _ = PackText.faultyFields(PackText.spoilt(pointer, json));
      }
      var _ = PackText.faultyFields(PackText.parse(json));
    }
  }
}
