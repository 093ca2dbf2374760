package org.vidimus.audit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Predicate;
import org.vidimus.audit.LedgerEntry;

/**
 * Rows of the ledger as RFC 4180 writes them, with a first line of names. A cell that a spreadsheet
 * would take for a formula gets an apostrophe before it.
 */
final class Csv {
  private static final String NAMES =
      "entry,at,person,organisation,party,act,method,kind,object,version,parts,shown,handling,"
          + "reason,legalBasis,result,on,enteredBy\r\n";

  private final Writer out;

  /** A file of rows. */
  Csv(Writer out) {
    this.out = out;
    write(NAMES);
  }

  /**
   * Adds a row.
   *
   * @param told which of the records named in it the reader may be told of
   */
  void add(LedgerEntry e, Predicate<String> told) {
    List<String> cells =
        List.of(
            Long.toString(e.entry()),
            e.at().toString(),
            e.person(),
            e.organisation(),
            e.party(),
            e.act(),
            e.method(),
            e.kind(),
            e.object(),
            e.version(),
            String.join("; ", e.parts()),
            String.join("; ", e.shown().stream().filter(told).toList()),
            e.handling(),
            e.reason(),
            e.legalBasis(),
            e.result(),
            e.on(),
            e.enteredBy());
    write(String.join(",", cells.stream().map(Csv::cell).toList()) + "\r\n");
  }

  static String cell(String text) {
    String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }

  private void write(String line) {
    try {
      out.write(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
