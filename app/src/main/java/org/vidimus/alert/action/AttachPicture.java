package org.vidimus.alert.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.alert.Alert;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Alerts;
import org.vidimus.alert.Developed;
import org.vidimus.alert.Developing;
import org.vidimus.alert.Picture;
import org.vidimus.alert.Reading;
import org.vidimus.alert.Tiers;
import org.vidimus.alert.Writing;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.Disclosed;
import org.vidimus.gate.Disclosure;
import org.vidimus.gate.Permission;
import org.vidimus.imaging.ImageId;
import org.vidimus.imaging.Images;

/**
 * Adds a picture that was {@linkplain Developing decoded} before. Whoever may edit the alert may;
 * refuses when there are as many as an alert may have, and when the state does not allow it.
 */
@ApplicationScoped
public class AttachPicture {
  private final Writing writing;
  private final Alerts alerts;
  private final Images images;
  private final Tiers tiers;

  @Inject
  AttachPicture(Writing writing, Alerts alerts, Images images, Tiers tiers) {
    this.writing = writing;
    this.alerts = alerts;
    this.images = images;
    this.tiers = tiers;
  }

  /** What was attached, and the hash of the content with it. */
  public record Attached(Picture.Shown picture, Reading alert) implements Disclosed {
    public String contentHash() {
      return alert.contentHash();
    }

    @Override
    public Disclosure disclosure() {
      return alert.disclosure();
    }
  }

  @Act(Permission.EDIT_ALERT)
  @Transactional
  public Attached attach(AlertId id, Developed developed) {
    Alert alert = alerts.getAlone(id);
    alert.checkRoom();
    // whoever was not let in a moment ago and is now sends it again
    ImageId image = images.keep(developed.taken().orElseThrow(Refusal::forbidden));
    // the picture's row first: the attachment's refers to it
    alerts.write();
    Picture.Shown picture =
        new Picture.Shown(developed.attachment(), developed.name(), image.value());
    alert.attach(picture, writing.by(), writing.now(), tiers);
    return new Attached(picture, writing.changed(alert));
  }
}
