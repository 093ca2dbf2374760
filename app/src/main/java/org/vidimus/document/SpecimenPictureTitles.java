package org.vidimus.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vidimus.audit.Titles;
import org.vidimus.document.Documents.Showing;
import org.vidimus.gate.ObjectKind;

/** A picture of a specimen is called in the ledger as its specimen is. */
@ApplicationScoped
class SpecimenPictureTitles implements Titles {
  private final Documents documents;

  @Inject
  SpecimenPictureTitles(Documents documents) {
    this.documents = documents;
  }

  @Override
  public String kind() {
    return ObjectKind.IMAGE.slug();
  }

  @Override
  public Map<String, Titled> of(Set<String> ids) {
    return documents.showing(ids).stream()
        .collect(
            Collectors.toMap(
                shown -> shown.image().toString(),
                SpecimenPictureTitles::titled,
                (lowest, _) -> lowest));
  }

  private static Titled titled(Showing shown) {
    Specimen specimen = shown.specimen();
    return new Titled(
        specimen.head().titles(), specimen.document().envelope().forLevel(shown.level()));
  }
}
