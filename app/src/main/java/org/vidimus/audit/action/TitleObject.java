package org.vidimus.audit.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vidimus.audit.Titling;
import org.vidimus.common.Texts;
import org.vidimus.gate.Act;
import org.vidimus.gate.Handling;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.Permission;

/**
 * Tells what an object is called and how it is handled, as lists tell it: to whoever may read it,
 * without asking why. Nothing for the auditor and where it has no title; refuses as missing what
 * one may not see.
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
  public Optional<Told> title(ObjectId object) {
    return titling.of(object).map(of -> new Told(of.title(), of.envelope().handling()));
  }

  /** What is told of an object before it is opened. */
  public record Told(Texts title, Handling handling) {}
}
