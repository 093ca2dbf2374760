package org.vidimus.audit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vidimus.audit.LedgerEntry;

class CsvTest {
  @Test
  void aCellThatASpreadsheetWouldRunIsText() {
    assertEquals("'=1+1", Csv.cell("=1+1"));
    assertEquals("'@sum", Csv.cell("@sum"));
    assertEquals("\"'-a,b\"", Csv.cell("-a,b"));
  }

  @Test
  void quotesCommasAndLinesStayInTheirCell() {
    assertEquals("\"a,b\"", Csv.cell("a,b"));
    assertEquals("\"say \"\"so\"\"\"", Csv.cell("say \"so\""));
    assertEquals("\"a\nb\"", Csv.cell("a\nb"));
    assertEquals("plain", Csv.cell("plain"));
  }

  @Test
  void everyRowHasACellForEveryName() {
    StringWriter out = new StringWriter();
    new Csv(out)
        .add(
            new LedgerEntry(
                7,
                Instant.EPOCH,
                "officer",
                "border",
                "qma",
                "read-alert",
                "view",
                "alert",
                "id",
                "v",
                List.of("a", "b"),
                List.of("alert/mine", "alert/another"),
                "RED",
                "why",
                "law",
                "done",
                "",
                ""),
            "alert/mine"::equals);
    String[] lines = out.toString().split("\r\n", -1);
    assertEquals(3, lines.length);
    assertEquals(lines[0].split(",", -1).length, lines[1].split(",", -1).length);
    assertEquals("7,1970-01-01T00:00:00Z,officer", lines[1].substring(0, 30));
    assertTrue(lines[1].contains(",alert/mine,"), lines[1]);
  }
}
