package org.vidimus.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vidimus.audit.Titles;
import org.vidimus.common.Texts;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Judge;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Subject;

/** What specimens are called in the ledger. */
@ApplicationScoped
class SpecimenTitles implements Titles {
  private final Documents documents;
  private final Judge judge;

  @Inject
  SpecimenTitles(Documents documents, Judge judge) {
    this.documents = documents;
    this.judge = judge;
  }

  @Override
  public String kind() {
    return ObjectKind.SPECIMEN.slug();
  }

  @Override
  public Map<String, Texts> of(Set<String> ids, Subject reader) {
    return documents.specimens(ids).stream()
        .filter(specimen -> mayRead(reader, specimen.document().envelope()))
        .collect(Collectors.toMap(s -> s.id().text(), s -> s.head().titles()));
  }

  private boolean mayRead(Subject reader, Envelope envelope) {
    return judge.decide(reader, Permission.READ_DOCUMENT, envelope).allows();
  }
}
