package org.vidimus.imaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/**
 * Files whose row may be gone: those of a transaction that was rolled back, and those of a removed
 * picture. They are not deleted on the spot, for another transaction may have kept the same picture
 * meanwhile: the next picture taken in has them looked at again and cleared away.
 */
@ApplicationScoped
class Leftovers {
  /** The files of a picture were put in place. */
  record Moved(ImageId id) {}

  /** A picture was removed. */
  record Removed(ImageId id) {}

  private final Queue<ImageId> suspects = new ConcurrentLinkedQueue<>();
  private final Vault vault;

  @Inject
  Leftovers(Vault vault) {
    this.vault = vault;
  }

  void rolledBack(@Observes(during = TransactionPhase.AFTER_FAILURE) Moved moved) {
    suspects.add(moved.id());
  }

  void gone(@Observes(during = TransactionPhase.AFTER_SUCCESS) Removed removed) {
    suspects.add(removed.id());
  }

  boolean isEmpty() {
    return suspects.isEmpty();
  }

  /** Clears away the suspects that are not kept. */
  void clear(Predicate<ImageId> isKept) throws IOException {
    for (ImageId id = suspects.poll(); id != null; id = suspects.poll()) {
      if (!isKept.test(id)) {
        vault.remove(id);
      }
    }
  }
}
