package org.vidimus.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.vidimus.audit.Pictured;
import org.vidimus.gate.ObjectId;

/** The pictures of documents and specimens, for the ledger. */
@ApplicationScoped
class PicturedDocuments implements Pictured {
  private final Documents documents;

  @Inject
  PicturedDocuments(Documents documents) {
    this.documents = documents;
  }

  @Override
  public Collection<String> pictures(ObjectId record) {
    Collection<UUID> images =
        switch (record) {
          case DocumentCode code -> documents.images(code);
          case SpecimenId specimen -> documents.images(specimen);
          default -> Set.of();
        };
    return images.stream().map(UUID::toString).toList();
  }
}
