package org.vidimus.glossary.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;
import org.vidimus.glossary.Term;
import org.vidimus.glossary.TermId;
import org.vidimus.glossary.Terms;

/** Reads one term. Whoever searches may; refuses as missing a slug that is none. */
@ApplicationScoped
public class ReadTerm {
  private final Terms terms;

  @Inject
  ReadTerm(Terms terms) {
    this.terms = terms;
  }

  @Act(Permission.READ_TERM)
  @Transactional
  public Term read(TermId id) {
    return terms.find(id.text()).orElseThrow(Refusal::missing);
  }
}
