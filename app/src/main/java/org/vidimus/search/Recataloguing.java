package org.vidimus.search;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes an index that cannot be trusted again, before the outbox adds to it. */
@ApplicationScoped
class Recataloguing {
  private static final Logger LOG = Logger.getLogger(Recataloguing.class.getName());

  private final Index index;
  private final Describing describing;
  private final Instance<Describer> features;
  private final TermEntries terms;

  @Inject
  Recataloguing(
      Index index, Describing describing, @Any Instance<Describer> features, TermEntries terms) {
    this.index = index;
    this.describing = describing;
    this.features = features;
    this.terms = terms;
  }

  void start(@Observes @Priority(4000) @Initialized(ApplicationScoped.class) Object start) {
    if (index.isTrusted()) {
      // terms come with the release, not from the database
      describing.describe(terms);
      index.settle();
    } else if (describeAll()) {
      index.trust();
    }
  }

  /** A feature that cannot describe itself leaves the index untrusted, so the next start tries. */
  private boolean describeAll() {
    boolean complete = true;
    for (Describer feature : features) {
      try {
        describing.describe(feature);
      } catch (RuntimeException e) {
        LOG.log(Level.SEVERE, e, () -> "Not in the catalogue: " + feature.getClass().getName());
        complete = false;
      }
    }
    index.settle();
    return complete;
  }
}
