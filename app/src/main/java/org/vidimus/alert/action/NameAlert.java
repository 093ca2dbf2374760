package org.vidimus.alert.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.regex.Pattern;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Alerts;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;

/**
 * Tells which alert an address means, by id or reference number. Anybody may ask, for nothing is
 * told but an id that every act then decides on; refuses what names none as the gate does.
 */
@ApplicationScoped
public class NameAlert {
  private static final Pattern NUMBER = Pattern.compile("VA-[0-9]{4}-[0-9]{4,6}");

  private final Alerts alerts;
  private final CurrentSubject current;

  @Inject
  NameAlert(Alerts alerts, CurrentSubject current) {
    this.alerts = alerts;
    this.current = current;
  }

  @Act(Permission.NAME_ALERT)
  @Transactional
  public AlertId name(String ref) {
    return (NUMBER.matcher(ref).matches() ? alerts.numbered(ref) : AlertId.find(ref))
        .orElseThrow(() -> current.isSignedIn() ? Refusal.missing() : Refusal.unsigned());
  }
}
