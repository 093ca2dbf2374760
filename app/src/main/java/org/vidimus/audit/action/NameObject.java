package org.vidimus.audit.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.AskedFor;
import org.vidimus.gate.Gate;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.Permission;

/**
 * Tells which object a text means: the id of an alert, specimen or picture, a reference number, the
 * code of a document. Whoever may read it may ask, and the auditor; refuses as missing what it does
 * not mean and what one may not see.
 */
@ApplicationScoped
public class NameObject {
  private final Gate gate;

  @Inject
  NameObject(Gate gate) {
    this.gate = gate;
  }

  @Act(Permission.NAME_OBJECT)
  @Transactional
  public ObjectId name(AskedFor asked) {
    return gate.named(asked).orElseThrow(Refusal::missing);
  }
}
