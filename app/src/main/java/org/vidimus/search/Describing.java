package org.vidimus.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** One feature's description, in one transaction. */
@ApplicationScoped
class Describing {
  private final Catalogue catalogue;

  @Inject
  Describing(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Transactional
  @ActivateRequestContext
  public void describe(Describer feature) {
    feature.describeAll(catalogue);
  }
}
