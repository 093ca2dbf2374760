package org.vidimus.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Gate;
import org.vidimus.gate.Permission;
import org.vidimus.imaging.Fidelity;
import org.vidimus.imaging.ImageRefused;
import org.vidimus.imaging.Intake;
import org.vidimus.imaging.Limits;
import org.vidimus.imaging.TakenIn;

/**
 * Decodes a picture before the transaction that attaches it, which may take seconds and wait for
 * its turn: no row is held meanwhile. Only for who would be let attach it, so that nobody else is
 * told anything of it and nothing is decoded for them; the act itself asks again.
 */
@ApplicationScoped
public class Developing {
  private final Gate gate;
  private final CurrentSubject current;
  private final Intake intake;

  @Inject
  Developing(Gate gate, CurrentSubject current, Intake intake) {
    this.gate = gate;
    this.current = current;
    this.intake = intake;
  }

  /** Refuses what is no JPEG, PNG or TIFF, is too large or damaged. */
  public Developed develop(AlertId id, Upload upload) {
    UUID attachment = UUID.randomUUID();
    if (!gate.would(current.get(), Permission.EDIT_ALERT, id)) {
      return new Developed(attachment, upload.shownName(), Optional.empty());
    }
    try {
      TakenIn taken =
          intake.take(attachment, upload.source().open(), Limits.ATTACHMENT, Fidelity.VISUAL);
      return new Developed(attachment, upload.shownName(), Optional.of(taken));
    } catch (ImageRefused refused) {
      throw refused.asRefusal("file");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
