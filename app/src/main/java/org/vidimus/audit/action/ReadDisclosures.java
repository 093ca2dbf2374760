package org.vidimus.audit.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.vidimus.audit.Disclosures;
import org.vidimus.audit.LedgerFilter;
import org.vidimus.audit.LedgerPage;
import org.vidimus.audit.Titling;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.AskedFor;
import org.vidimus.gate.Gate;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.Permission;

/**
 * Reads who has had an object, newest first. Its originator may, the national focal points of its
 * state, and the auditor. Refuses as missing what one may not see, as forbidden what one may.
 */
@ApplicationScoped
public class ReadDisclosures {
  private final Gate gate;
  private final Disclosures disclosures;
  private final Titling titling;

  @Inject
  ReadDisclosures(Gate gate, Disclosures disclosures, Titling titling) {
    this.gate = gate;
    this.disclosures = disclosures;
    this.titling = titling;
  }

  @Act(Permission.READ_DISCLOSURES)
  @Transactional
  public LedgerPage read(AskedFor asked, Supplier<LedgerFilter> filter) {
    ObjectId object = gate.named(asked).orElseThrow(Refusal::missing);
    return titling.title(disclosures.about(filter.get().about(object)));
  }
}
