package org.vidimus.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.vidimus.gate.Leaf;
import org.vidimus.gate.Recorder;

/** The disclosure ledger. */
@ApplicationScoped
public class Ledger implements Recorder {
  private final EntityManager entities;
  private final Clock clock;

  @Inject
  Ledger(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(Leaf leaf) {
    entities.persist(new LedgerRow(leaf, clock.instant()));
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void recordApart(Leaf leaf) {
    entities.persist(new LedgerRow(leaf, clock.instant()));
  }

  /** What was done to an object, oldest first. */
  public List<LedgerRow.Entry> about(String kind, String object) {
    return entities
        .createQuery(
            "select r from LedgerRow r where r.kind = :kind and r.object = :object order by r.at",
            LedgerRow.class)
        .setParameter("kind", kind)
        .setParameter("object", object)
        .getResultStream()
        .map(LedgerRow::entry)
        .toList();
  }

  /** What somebody opened last, newest first, each object once. */
  public List<String> lastRead(String username, String kind, int most) {
    return entities
        .createQuery(
            "select r.object from LedgerRow r where r.username = :username and r.kind = :kind"
                + " and r.result = 'done' and r.act like 'read-%'"
                + " group by r.object order by max(r.at) desc",
            String.class)
        .setParameter("username", username)
        .setParameter("kind", kind)
        .setMaxResults(most)
        .getResultList();
  }
}
