package org.vidimus.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vidimus.access.Contribution;
import org.vidimus.gate.Judge;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Subject;

/** The documents a party has given. */
@ApplicationScoped
class DocumentsGiven implements Contribution {
  private final Documents documents;
  private final Judge judge;

  @Inject
  DocumentsGiven(Documents documents, Judge judge) {
    this.documents = documents;
    this.judge = judge;
  }

  @Override
  public Optional<Share> of(String party, Subject reader) {
    long count =
        documents.releasedBy(party).stream()
            .filter(r ->
                judge
                    .decide(
                        reader,
                        Permission.READ_DOCUMENT,
                        Document.envelope(party, "", r.handling(), r.audience()))
                    .allows())
            .mapToLong(Documents.Released::count)
            .sum();
    return Optional.of(new Share("directory.contributed.documents", count, ""))
        .filter(s -> s.count() > 0);
  }
}
