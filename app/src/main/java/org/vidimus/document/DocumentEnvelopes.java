package org.vidimus.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Envelopes;
import org.vidimus.gate.ObjectId;

/** The envelopes of documents, of their specimens, which are read as they are, and of imports. */
@ApplicationScoped
class DocumentEnvelopes implements Envelopes {
  private final Documents documents;
  private final Jobs jobs;

  @Inject
  DocumentEnvelopes(Documents documents, Jobs jobs) {
    this.documents = documents;
    this.jobs = jobs;
  }

  @Override
  public Optional<Envelope> find(ObjectId id) {
    return switch (id) {
      case DocumentCode code -> documents.find(code).map(Document::envelope);
      case SpecimenId specimen -> documents.find(specimen).map(s -> s.document().envelope());
      case JobId job -> jobs.find(job).map(Job::envelope);
      default -> Optional.empty();
    };
  }
}
