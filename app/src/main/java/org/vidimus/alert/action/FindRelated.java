package org.vidimus.alert.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.vidimus.access.MayRead;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Alerts;
import org.vidimus.alert.Related;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;

/**
 * Finds other alerts that share document or method with this one, those first that share most.
 * Whoever may read it may ask, and is told of those alone that they may read too.
 */
@ApplicationScoped
public class FindRelated {
  private static final int MOST = 10;

  private final Alerts alerts;
  private final CurrentSubject current;

  @Inject
  FindRelated(Alerts alerts, CurrentSubject current) {
    this.alerts = alerts;
    this.current = current;
  }

  @Act(Permission.READ_ALERT)
  @Transactional
  public List<Related> find(AlertId id) {
    return alerts.related(alerts.get(id), MayRead.by(current.get())).stream()
        .sorted(Comparator.comparingInt((Related r) -> r.reasons().size()).reversed())
        .limit(MOST)
        .toList();
  }
}
