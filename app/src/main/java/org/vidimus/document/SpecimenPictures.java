package org.vidimus.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vidimus.imaging.ImageGuard;
import org.vidimus.imaging.ImageId;
import org.vidimus.imaging.Owner;

/**
 * The pictures of specimens are seen by whoever may read their document and may know of what they
 * were made to show.
 */
@ApplicationScoped
class SpecimenPictures implements ImageGuard {
  private final Documents documents;

  @Inject
  SpecimenPictures(Documents documents) {
    this.documents = documents;
  }

  @Override
  public Optional<Owner> owner(ImageId image) {
    return documents.owner(image.value());
  }
}
