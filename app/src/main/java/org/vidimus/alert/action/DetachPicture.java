package org.vidimus.alert.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.vidimus.alert.Alert;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Alerts;
import org.vidimus.alert.Picture;
import org.vidimus.alert.Tiers;
import org.vidimus.alert.Writing;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;
import org.vidimus.imaging.ImageId;
import org.vidimus.imaging.Images;

/**
 * Removes a picture from an alert. Whoever may edit it may; refuses when there is none such, and
 * when the state does not allow it.
 */
@ApplicationScoped
public class DetachPicture {
  private final Writing writing;
  private final Alerts alerts;
  private final Images images;
  private final Tiers tiers;

  @Inject
  DetachPicture(Writing writing, Alerts alerts, Images images, Tiers tiers) {
    this.writing = writing;
    this.alerts = alerts;
    this.images = images;
    this.tiers = tiers;
  }

  @Act(Permission.EDIT_ALERT)
  @Transactional
  public void detach(AlertId id, UUID attachment) {
    Alert alert = alerts.getAlone(id);
    Picture.Shown removed = alert.detach(attachment, writing.by(), writing.now(), tiers);
    var _ = writing.changed(alert);
    images.remove(new ImageId(removed.image()));
  }
}
