package org.vidimus.document.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vidimus.access.Coverage;
import org.vidimus.document.Document;
import org.vidimus.document.DocumentCode;
import org.vidimus.document.DocumentHead;
import org.vidimus.document.Documents;
import org.vidimus.document.Originator;
import org.vidimus.gate.Judge;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Subject;

/**
 * What an editor may bring in, and put in place of what stands: nothing above their clearance, and
 * nothing they may not read. What came from others stays theirs and on their legal basis, and only
 * they widen it. A record of words alone does not replace one with pictures.
 */
@ApplicationScoped
class Replacing {
  private final Documents documents;
  private final Coverage coverage;
  private final Judge judge;

  @Inject
  Replacing(Documents documents, Coverage coverage, Judge judge) {
    this.documents = documents;
    this.coverage = coverage;
    this.judge = judge;
  }

  /** A document as it may enter, and whose it is. */
  record Placed(DocumentHead head, Originator originator) {}

  /** How the document may enter; faults where it may not. */
  @Transactional
  public Placed place(Told told, Originator importers, Subject importer, Faults faults) {
    DocumentHead next = told.head();
    Placed own = new Placed(next, importers);
    if (!importer.clearance().covers(next.handling())) {
      faults.error(
          told.field("handling"), "import.fault.above-clearance", importer.clearance().label());
    }
    Optional<Document> standing = DocumentCode.find(next.code()).flatMap(documents::find);
    return standing.map(before -> instead(before, own, told, importer, faults)).orElse(own);
  }

  private Placed instead(Document before, Placed own, Told told, Subject importer, Faults faults) {
    if (!judge.decide(importer, Permission.READ_DOCUMENT, before.envelope()).allows()) {
      faults.error(told.field("code"), "import.fault.not-yours", own.head().code());
      return own;
    }
    if (told.specimens().isEmpty() && !before.specimens().isEmpty()) {
      faults.error(told.field("code"), "import.fault.pictured", own.head().code());
    }
    if (before.originator().organisation().equals(own.originator().organisation())) {
      return own;
    }
    DocumentHead was = before.head();
    if (own.head().handling().compareTo(was.handling()) < 0) {
      faults.error(told.field("handling"), "import.fault.only-originator-widens");
    }
    if (!own.head().audience().stream().allMatch(a -> coverage.within(was.audience(), a))) {
      faults.error(told.field("audience"), "import.fault.only-originator-widens");
    }
    return new Placed(own.head().sharedBy(was.legalBasis()), before.originator());
  }
}
