package org.vidimus.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * What was written this hour, so that the next tile of a picture need not ask the database. A name
 * counts as written only once its transaction has committed; whoever comes meanwhile waits for
 * that. It may forget: the row's own name keeps it single.
 */
@ApplicationScoped
class RecentHours {
  private static final int MOST = 20_000;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  @SuppressWarnings("NullAway.Init") // set by the container
  private TransactionSynchronizationRegistry transactions;

  private final Map<String, CompletableFuture<Boolean>> names =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<Boolean>> e) {
              return size() > MOST;
            }
          });

  /** Whether the caller's transaction is the one to write the name. */
  boolean claim(String name) {
    while (true) {
      CompletableFuture<Boolean> mine = new CompletableFuture<>();
      CompletableFuture<Boolean> first = names.putIfAbsent(name, mine);
      if (first == null) {
        transactions.registerInterposedSynchronization(new Ending(name, mine));
        return true;
      }
      if (first.join()) {
        return false;
      }
    }
  }

  private final class Ending implements Synchronization {
    private final String name;
    private final CompletableFuture<Boolean> written;

    Ending(String name, CompletableFuture<Boolean> written) {
      this.name = name;
      this.written = written;
    }

    @Override
    public void beforeCompletion() {
      // nothing is left to write
    }

    @Override
    public void afterCompletion(int status) {
      boolean committed = status == Status.STATUS_COMMITTED;
      if (!committed) {
        names.remove(name, written);
      }
      written.complete(committed);
    }
  }
}
