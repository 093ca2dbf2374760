package org.vidimus.glossary.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;
import org.vidimus.glossary.Term;
import org.vidimus.glossary.Terms;

/** Lists the glossary. Whoever searches may. */
@ApplicationScoped
public class FindTerms {
  private final Terms terms;

  @Inject
  FindTerms(Terms terms) {
    this.terms = terms;
  }

  @Act(Permission.SEARCH)
  @Transactional
  public List<Term> find() {
    return terms.all();
  }
}
