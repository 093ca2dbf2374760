package org.vidimus.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vidimus.gate.AskedFor;
import org.vidimus.gate.Disclosure;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Envelopes;
import org.vidimus.gate.Named;
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
  public Optional<Named> named(AskedFor asked) {
    DocumentCode code = DocumentCode.of(asked.text());
    SpecimenId specimen = SpecimenId.of(asked.text());
    return switch (asked.kind()) {
      case DOCUMENT -> documents.find(code).map(d -> new Named(code, d.envelope()));
      case SPECIMEN -> documents.of(specimen).map(d -> new Named(specimen, d.envelope()));
      // each text is looked for in both, so that all cost the same
      case NONE -> {
        Optional<Named> named = documents.find(code).map(d -> new Named(code, d.envelope()));
        Optional<Named> other = documents.of(specimen).map(d -> new Named(specimen, d.envelope()));
        yield named.or(() -> other);
      }
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<Envelope> find(ObjectId id) {
    return switch (id) {
      case DocumentCode code -> documents.find(code).map(Document::envelope);
      case SpecimenId specimen -> documents.of(specimen).map(Document::envelope);
      case JobId job -> jobs.find(job).map(Job::envelope);
      default -> Optional.empty();
    };
  }

  @Override
  public Disclosure standing(ObjectId id) {
    return switch (id) {
      case DocumentCode code ->
          documents.find(code).map(Document::standing).orElse(Disclosure.NOTHING);
      case SpecimenId specimen ->
          documents.of(specimen).map(Document::standing).orElse(Disclosure.NOTHING);
      default -> Disclosure.NOTHING;
    };
  }
}
