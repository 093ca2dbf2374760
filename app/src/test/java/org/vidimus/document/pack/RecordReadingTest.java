package org.vidimus.document.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vidimus.TestData;
import org.vidimus.common.PartialDate;
import org.vidimus.document.DocumentHead;
import org.vidimus.document.JobSheet;

class RecordReadingTest {
  private final RecordReading reading =
      new RecordReading(PackText.DEFAULTS, new KnownNames(name -> true, name -> true));

  @Test
  void aRegistersRecordBecomesADocumentWithoutPictures() {
    Faults faults = new Faults("", 1);
    DocumentHead head =
        reading
            .read(
                """
                {"code": "NOR-FO-01001", "title": "FORERKORT", "category": "F - Driving licence",
                 "type": "O - ordinary document", "firstIssued": "1900-01-01",
                 "notValidAfter": "2019-12-31", "valid": false, "construction": "booklet",
                 "widthMm": 75, "heightMm": 105, "pages": 6, "validity": null, "notes": "n",
                 "issuingCountry": "NOR", "source": "https://example.org", "sourceKind": "copy"}
                """,
                faults)
            .head();
    assertFalse(faults.any());
    assertEquals("driving-licence", head.category());
    assertEquals(Optional.empty(), head.firstIssued());
    assertEquals(Optional.of(new PartialDate("2019-12-31")), head.notValidAfter());
    assertEquals(Optional.of(false), head.valid());
    assertEquals("NOR", head.issuer());
    assertEquals("01001", head.version());
  }

  @Test
  void aLetterNeverSeenIsKeptAndMapsToOther() {
    DocumentHead head =
        reading
            .read(
                "{\"code\":\"SWE-XZ-01001\",\"title\":\"T\",\"category\":\"X - Odd\"}",
                new Faults("", 1))
            .head();
    assertEquals("SWE-XZ-01001", head.code());
    assertEquals("other", head.category());
    assertEquals("other", head.type());
  }

  @Test
  void faultsNameTheirLineAndField() {
    assertEquals(List.of("3:"), faults("no json"));
    assertEquals(List.of("3:title"), faults("{\"code\":\"SWE-AO-01001\"}"));
    assertEquals(
        List.of("3:colour"), faults("{\"code\":\"SWE-AO-01001\",\"title\":\"T\",\"colour\":1}"));
    assertEquals(
        List.of("3:issuingCountry"),
        faults("{\"code\":\"SWE-AO-01001\",\"title\":\"T\",\"issuingCountry\":\"NOR\"}"));
    assertEquals(
        List.of("3:category"),
        faults("{\"code\":\"SWE-AO-01001\",\"title\":\"T\",\"category\":\"passport\"}"));
  }

  @Test
  void whatIsNoUtf8OrNoOrderOfDaysIsAFaultOfItsLine() {
    String record = "{\"code\":\"SWE-AO-01001\",\"title\":\"T\"%s}";
    assertEquals(List.of("3:"), faults(record.replace("T\"", "\uFFFD\"").formatted("")));
    assertEquals(
        List.of("3:notValidAfter"),
        faults(record.formatted(",\"firstIssued\":\"2010\",\"notValidAfter\":\"2000\"")));
    assertEquals(List.of("3:firstIssued"), faults(record.formatted(",\"firstIssued\":\"0000\"")));
  }

  private List<String> faults(String line) {
    Faults faults = new Faults("records.ndjson", 3);
    var _ = reading.read(line, faults);
    return faults.messages().stream().map(m -> m.line() + ":" + m.field()).toList();
  }

  @Test
  void theSharedRecordsAllEnter() throws Exception {
    RecordLines lines = new RecordLines(TestData.find("records/prado-shape.jsonl"));
    assertEquals(22, lines.count());
    Map<String, DocumentHead> heads = new HashMap<>();
    lines.each((number, line) -> {
      Faults faults = new Faults("", number);
      DocumentHead head = reading.read(line, faults).head();
      assertEquals(List.of(), faults.messages().stream().map(JobSheet.Message::sentence).toList());
      heads.put(head.code(), head);
    });
    assertEquals(22, heads.size());
    assertTrue(
        Optional.ofNullable(heads.get("NOR-FO-01001"))
            .flatMap(DocumentHead::firstIssued)
            .isEmpty());
  }
}
