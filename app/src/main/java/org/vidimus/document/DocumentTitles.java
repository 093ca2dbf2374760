package org.vidimus.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vidimus.audit.Titles;
import org.vidimus.gate.ObjectKind;

/** What documents are called in the ledger. */
@ApplicationScoped
class DocumentTitles implements Titles {
  private final Documents documents;

  @Inject
  DocumentTitles(Documents documents) {
    this.documents = documents;
  }

  @Override
  public String kind() {
    return ObjectKind.DOCUMENT.slug();
  }

  @Override
  public Map<String, Titled> of(Set<String> ids) {
    return documents.all(ids).stream()
        .collect(
            Collectors.toMap(
                d -> d.code().text(), d -> new Titled(d.head().titles(), d.envelope())));
  }
}
