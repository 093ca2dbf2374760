package org.vidimus.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.Reasons;

/** Why something was opened, once for each object and session. */
@ApplicationScoped
public class StatedReasons implements Reasons {
  private final EntityManager entities;
  private final Clock clock;

  @Inject
  StatedReasons(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Override
  public String stated(String session, ObjectId object) {
    List<?> stated =
        entities
            .createNativeQuery(
                "select reason from stated_reason where session = ? and object_kind = ? and object = ?")
            .setParameter(1, session)
            .setParameter(2, object.kind().slug())
            .setParameter(3, object.text())
            .getResultList();
    return stated.isEmpty() ? "" : String.valueOf(stated.getFirst());
  }

  /** Keeps a reason; the last one stated counts. Those older than any session are thrown away. */
  public void state(String session, ObjectId object, String reason) {
    OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    entities
        .createNativeQuery(
            "delete from stated_reason where stated_at < ?"
                + " or (session = ? and object_kind = ? and object = ?)")
        .setParameter(1, now.minusDays(1))
        .setParameter(2, session)
        .setParameter(3, object.kind().slug())
        .setParameter(4, object.text())
        .executeUpdate();
    entities
        .createNativeQuery(
            "insert into stated_reason (session, object_kind, object, reason, stated_at)"
                + " values (?, ?, ?, ?, ?)")
        .setParameter(1, session)
        .setParameter(2, object.kind().slug())
        .setParameter(3, object.text())
        .setParameter(4, reason)
        .setParameter(5, now)
        .executeUpdate();
  }
}
