package org.vidimus.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vidimus.audit.Titles;
import org.vidimus.common.Texts;
import org.vidimus.gate.Judge;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Subject;

/** What documents are called in the ledger. */
@ApplicationScoped
class DocumentTitles implements Titles {
  private final Documents documents;
  private final Judge judge;

  @Inject
  DocumentTitles(Documents documents, Judge judge) {
    this.documents = documents;
    this.judge = judge;
  }

  @Override
  public String kind() {
    return ObjectKind.DOCUMENT.slug();
  }

  @Override
  public Map<String, Texts> of(Set<String> ids, Subject reader) {
    return documents.all(ids).stream()
        .filter(d -> judge.decide(reader, Permission.READ_DOCUMENT, d.envelope()).allows())
        .collect(Collectors.toMap(d -> d.code().text(), d -> d.head().titles()));
  }
}
