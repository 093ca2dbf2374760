package org.vidimus.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vidimus.common.NamedId;
import org.vidimus.outbox.Reader;
import org.vidimus.search.Catalogue;
import org.vidimus.search.Describer;

/**
 * Puts documents and specimens into the catalogue as they stand now, and takes out what is gone.
 * The news names a document by its code, or a specimen that its document no longer has.
 */
@ApplicationScoped
public class CatalogueDocument implements Reader, Describer {
  /** The topic of its news. */
  public static final String TOPIC = "catalogue-document";

  private final Documents documents;
  private final Catalogue catalogue;
  private final LibraryEntries entries;

  @Inject
  CatalogueDocument(Documents documents, Catalogue catalogue, LibraryEntries entries) {
    this.documents = documents;
    this.catalogue = catalogue;
    this.entries = entries;
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void read(String subject) {
    Optional<DocumentCode> code = DocumentCode.find(subject);
    if (code.isPresent()) {
      documents
          .find(code.get())
          .ifPresentOrElse(this::put, () -> catalogue.remove("document", subject));
    } else if (NamedId.find(subject).isPresent()) {
      SpecimenId id = SpecimenId.of(subject);
      documents
          .find(id)
          .ifPresentOrElse(
              specimen -> put(specimen.document()), () -> catalogue.remove("specimen", subject));
    }
  }

  private void put(Document document) {
    List<Specimen> specimens = document.specimens();
    Map<SpecimenId, List<Part>> parts =
        specimens.stream().collect(Collectors.toMap(Specimen::id, s -> documents.parts(s.id())));
    List<Part> first =
        specimens.stream()
            .findFirst()
            .map(s -> parts.getOrDefault(s.id(), List.of()))
            .orElse(List.of());
    catalogue.put(entries.of(document, first));
    Map<String, FeatureSheet> features =
        parts.values().stream()
            .flatMap(List::stream)
            .flatMap(part -> part.features().stream())
            .collect(Collectors.toMap(f -> f.id().toString(), Function.identity()));
    for (Specimen specimen : specimens) {
      catalogue.put(
          entries.of(
              specimen, new ArrayList<>(parts.getOrDefault(specimen.id(), List.of())), features));
    }
  }

  @Override
  public void describeAll(Catalogue whole) {
    documents.codes().forEach(code -> documents.find(code).ifPresent(this::put));
  }

  @Override
  public void settle() {
    catalogue.settle();
  }
}
