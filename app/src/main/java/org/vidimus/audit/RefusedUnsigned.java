package org.vidimus.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.vidimus.common.Dialect;

/** How often something was refused to those not signed in, by day and act. */
@ApplicationScoped
class RefusedUnsigned {
  private final EntityManager entities;
  private final Dialect dialect;

  @Inject
  RefusedUnsigned(EntityManager entities, Dialect dialect) {
    this.entities = entities;
    this.dialect = dialect;
  }

  /** Counts one more. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void count(String day, String act) {
    // another server may begin the day at the same moment: then its row is counted up
    if (add(day, act) == 0 && begin(day, act) == 0) {
      add(day, act);
    }
  }

  private int add(String day, String act) {
    return entities
        .createNativeQuery(
            "update refused_unsigned set times = times + 1 where on_day = ? and act = ?")
        .setParameter(1, day)
        .setParameter(2, act)
        .executeUpdate();
  }

  private int begin(String day, String act) {
    return entities
        .createNativeQuery(
            dialect.unlessThere(
                "insert into refused_unsigned (on_day, act, times) values (?, ?, 1)",
                "on_day, act"))
        .setParameter(1, day)
        .setParameter(2, act)
        .executeUpdate();
  }
}
