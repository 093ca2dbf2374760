package org.vidimus.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Handling;
import org.vidimus.gate.Judge;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Subject;
import org.vidimus.imaging.Allowance;
import org.vidimus.imaging.ImageGuard;
import org.vidimus.imaging.ImageId;

/** The pictures of specimens are seen by whoever may read their document. */
@ApplicationScoped
class SpecimenPictures implements ImageGuard {
  private final Documents documents;
  private final Judge judge;

  @Inject
  SpecimenPictures(Documents documents, Judge judge) {
    this.documents = documents;
    this.judge = judge;
  }

  @Override
  public Optional<Allowance> allow(Subject reader, ImageId image) {
    return documents
        .owning(image.value())
        .map(Document::envelope)
        .filter(envelope -> judge.decide(reader, Permission.READ_IMAGE, envelope).allows())
        .map(SpecimenPictures::allowance);
  }

  private static Allowance allowance(Envelope envelope) {
    return envelope.handling() == Handling.CLEAR && envelope.audience().contains("public")
        ? new Allowance.Open()
        : new Allowance.Restricted();
  }
}
