package org.vidimus.document.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.vidimus.document.ReleasedDocument;
import org.vidimus.document.Sheets;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/** Lists the documents that are open to anybody. Anybody may, signed in or not. Never refuses. */
@ApplicationScoped
public class FindReleased {
  private final Sheets sheets;

  @Inject
  FindReleased(Sheets sheets) {
    this.sheets = sheets;
  }

  /** By title in a language. */
  @Act(Permission.FIND_RELEASED)
  @Transactional
  public List<ReleasedDocument> find(String lang) {
    return sheets.released(lang);
  }
}
