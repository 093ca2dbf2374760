package org.vidimus.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vidimus.audit.Titles;
import org.vidimus.gate.ObjectKind;

/** What specimens are called in the ledger. */
@ApplicationScoped
class SpecimenTitles implements Titles {
  private final Documents documents;

  @Inject
  SpecimenTitles(Documents documents) {
    this.documents = documents;
  }

  @Override
  public String kind() {
    return ObjectKind.SPECIMEN.slug();
  }

  @Override
  public Map<String, Titled> of(Set<String> ids) {
    return documents.specimens(ids).stream()
        .collect(
            Collectors.toMap(
                s -> s.id().text(), s -> new Titled(s.head().titles(), s.document().envelope())));
  }
}
