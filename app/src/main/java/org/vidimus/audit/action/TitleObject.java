package org.vidimus.audit.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.audit.Titling;
import org.vidimus.common.Texts;
import org.vidimus.gate.Act;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.Permission;

/**
 * Tells what an object is called, as lists tell it: to whoever may read it, without asking why. No
 * words for the auditor and where it has none; refuses as missing what one may not see.
 */
@ApplicationScoped
public class TitleObject {
  private final Titling titling;

  @Inject
  TitleObject(Titling titling) {
    this.titling = titling;
  }

  @Act(Permission.NAME_OBJECT)
  @Transactional
  public Texts title(ObjectId object) {
    return titling.of(object);
  }
}
