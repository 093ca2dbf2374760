package org.vidimus.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.vidimus.access.LegalBasis;
import org.vidimus.access.PartyCheck;
import org.vidimus.access.PartyId;
import org.vidimus.access.PartySheet;
import org.vidimus.access.action.ReadParty;
import org.vidimus.common.Place;
import org.vidimus.common.Refusal;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Gate;
import org.vidimus.gate.Permission;

/** The form a party is entered or rewritten in; the page's script sends it. */
@Named
@RequestScoped
public class PartyForm {
  private static final LegalBasis BLANK = new LegalBasis("", "", "law", "", List.of(), "", false);

  private final boolean fresh;
  private final PartySheet sheet;

  @Inject
  PartyForm(ReadParty read, Gate gate, CurrentSubject current, Place place) {
    String code = place.part("party");
    this.fresh = code.isEmpty();
    if (!gate.would(current.get(), Permission.ENTER_PARTY)) {
      throw Refusal.forbidden();
    }
    this.sheet =
        fresh ? new PartySheet("", List.of(), "member", List.of()) : read.read(new PartyId(code));
  }

  public boolean isFresh() {
    return fresh;
  }

  public PartySheet getSheet() {
    return sheet;
  }

  public Map<String, String> getNames() {
    return FormNames.of(sheet.names());
  }

  public List<String> getKinds() {
    return PartyCheck.KINDS;
  }

  public List<String> getBasisKinds() {
    return PartyCheck.BASES;
  }

  public LegalBasis getBlank() {
    return BLANK;
  }
}
