package org.vidimus.alert.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.alert.Alert;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Alerts;
import org.vidimus.alert.Writing;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;
import org.vidimus.imaging.ImageId;
import org.vidimus.imaging.Images;

/**
 * Throws a draft away, with its pictures. Its author and the focal points of the author's
 * organisation may; refuses what was ever submitted: that is declined or withdrawn.
 */
@ApplicationScoped
public class DeleteAlert {
  private final Writing writing;
  private final Alerts alerts;
  private final Images images;

  @Inject
  DeleteAlert(Writing writing, Alerts alerts, Images images) {
    this.writing = writing;
    this.alerts = alerts;
    this.images = images;
  }

  @Act(Permission.DELETE_ALERT)
  @Transactional
  public void delete(AlertId id) {
    Alert alert = alerts.get(id);
    alert.checkDraft();
    alerts.remove(alert);
    alerts.write();
    alert.pictures().forEach(picture -> images.remove(new ImageId(picture.image())));
    writing.tell(id);
  }
}
