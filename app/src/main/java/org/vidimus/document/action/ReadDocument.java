package org.vidimus.document.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.common.Refusal;
import org.vidimus.document.DocumentCode;
import org.vidimus.document.DocumentSheet;
import org.vidimus.document.Sheets;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;

/**
 * Reads a document with the parts of its first specimen. Whoever its audience includes and whose
 * clearance covers it may; anybody, where it is CLEAR and public. Features above the reader's
 * inspection level, and the checks that refer to them, are left out. Refuses as missing otherwise.
 */
@ApplicationScoped
public class ReadDocument {
  private final Sheets sheets;
  private final CurrentSubject current;

  @Inject
  ReadDocument(Sheets sheets, CurrentSubject current) {
    this.sheets = sheets;
    this.current = current;
  }

  @Act(Permission.READ_DOCUMENT)
  @Transactional
  public DocumentSheet read(DocumentCode code) {
    return sheets.document(code, current.get()).orElseThrow(Refusal::missing);
  }
}
