package org.vidimus.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vidimus.access.OrganisationId;
import org.vidimus.access.OrganisationSheet;
import org.vidimus.access.action.ReadOrganisation;
import org.vidimus.common.Place;
import org.vidimus.common.Refusal;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Gate;
import org.vidimus.gate.Permission;

/** The form an organisation is entered or rewritten in; the page's script sends it. */
@Named
@RequestScoped
public class OrganisationForm {
  private final boolean fresh;
  private final OrganisationSheet sheet;

  @Inject
  OrganisationForm(ReadOrganisation read, Gate gate, CurrentSubject current, Place place) {
    String slug = place.part("organisation");
    this.fresh = slug.isEmpty();
    if (!gate.would(current.get(), Permission.ENTER_ORGANISATION)) {
      throw Refusal.forbidden();
    }
    this.sheet =
        fresh
            ? new OrganisationSheet("", List.of(), "", "agency", Optional.empty())
            : read.read(new OrganisationId(slug));
  }

  public boolean isFresh() {
    return fresh;
  }

  public OrganisationSheet getSheet() {
    return sheet;
  }

  /** Kinds that have words; an organisation may be of another. */
  public List<String> getKinds() {
    return List.of("agency", "ministry", "laboratory", "academy", "unit", "post", "mission");
  }

  public Map<String, String> getNames() {
    return FormNames.of(sheet.names());
  }
}
