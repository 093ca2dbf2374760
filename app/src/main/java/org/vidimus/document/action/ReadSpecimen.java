package org.vidimus.document.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.common.Refusal;
import org.vidimus.document.Sheets;
import org.vidimus.document.SpecimenId;
import org.vidimus.document.SpecimenSheet;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;

/**
 * Reads a specimen with its parts. Whoever may read its document may; features, and signs that
 * betray features, above the reader's inspection level are left out. Refuses as missing otherwise.
 */
@ApplicationScoped
public class ReadSpecimen {
  private final Sheets sheets;
  private final CurrentSubject current;

  @Inject
  ReadSpecimen(Sheets sheets, CurrentSubject current) {
    this.sheets = sheets;
    this.current = current;
  }

  @Act(Permission.READ_DOCUMENT)
  @Transactional
  public SpecimenSheet read(SpecimenId id) {
    return sheets.specimen(id, current.get()).orElseThrow(Refusal::missing);
  }
}
