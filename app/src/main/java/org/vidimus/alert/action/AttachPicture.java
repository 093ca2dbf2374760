package org.vidimus.alert.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.vidimus.alert.Alert;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Alerts;
import org.vidimus.alert.Picture;
import org.vidimus.alert.Tiers;
import org.vidimus.alert.Upload;
import org.vidimus.alert.Writing;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;
import org.vidimus.imaging.Fidelity;
import org.vidimus.imaging.ImageId;
import org.vidimus.imaging.ImageRefused;
import org.vidimus.imaging.Images;
import org.vidimus.imaging.Intake;
import org.vidimus.imaging.Limits;
import org.vidimus.imaging.TakenIn;

/**
 * Adds a picture to an alert. Whoever may edit it may; refuses what is no JPEG, PNG or TIFF, is too
 * large or damaged, when there are as many as an alert may have, and when the state does not allow
 * it.
 */
@ApplicationScoped
public class AttachPicture {
  private final Writing writing;
  private final Alerts alerts;
  private final Intake intake;
  private final Images images;
  private final Tiers tiers;

  @Inject
  AttachPicture(Writing writing, Alerts alerts, Intake intake, Images images, Tiers tiers) {
    this.writing = writing;
    this.alerts = alerts;
    this.intake = intake;
    this.images = images;
    this.tiers = tiers;
  }

  /** What was attached, and the hash of the content with it. */
  public record Attached(Picture.Shown picture, String contentHash) {}

  @Act(Permission.EDIT_ALERT)
  @Transactional
  public Attached attach(AlertId id, Upload upload) {
    Alert alert = alerts.get(id);
    alert.checkRoom();
    UUID attachment = UUID.randomUUID();
    // decoding waits inside the transaction: only then is it known that the sender may attach
    try (TakenIn taken =
        intake.take(attachment, upload.source().open(), Limits.ATTACHMENT, Fidelity.VISUAL)) {
      ImageId image = images.keep(taken);
      // the picture's row first: the attachment's refers to it
      alerts.write();
      Picture.Shown picture = new Picture.Shown(attachment, upload.shownName(), image.value());
      alert.attach(picture, writing.by(), writing.now(), tiers);
      return new Attached(picture, writing.changed(alert).contentHash());
    } catch (ImageRefused refused) {
      throw refused.asRefusal("file");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
