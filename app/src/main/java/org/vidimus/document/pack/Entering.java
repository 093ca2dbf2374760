package org.vidimus.document.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.vidimus.common.Texts;
import org.vidimus.document.CatalogueDocument;
import org.vidimus.document.Document;
import org.vidimus.document.DocumentHead;
import org.vidimus.document.Documents;
import org.vidimus.gate.Disclosure;
import org.vidimus.gate.Leaf;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Recorder;
import org.vidimus.gate.Subject;
import org.vidimus.glossary.Issuers;
import org.vidimus.imaging.ImageId;
import org.vidimus.imaging.Images;
import org.vidimus.imaging.TakenIn;
import org.vidimus.outbox.Outbox;

/** Keeps a document with its pictures, its place in the ledger and its news: all or nothing. */
@ApplicationScoped
class Entering {
  private final Documents documents;
  private final Images images;
  private final Issuers issuers;
  private final Outbox outbox;
  private final Recorder recorder;

  @Inject
  Entering(Documents documents, Images images, Issuers issuers, Outbox outbox, Recorder recorder) {
    this.documents = documents;
    this.images = images;
    this.issuers = issuers;
    this.outbox = outbox;
    this.recorder = recorder;
  }

  /** Puts the document in place of the one with its code, whose other pictures go. */
  @Transactional
  public void enter(
      Document document, List<TakenIn> pictures, Map<String, Texts> names, Subject importer) {
    Set<UUID> pictureIds = new HashSet<>(documents.images(document.code()));
    Set<UUID> specimenIds = new HashSet<>(documents.specimens(document.code()));
    documents.put(document);
    for (TakenIn picture : pictures) {
      images.keep(picture);
      pictureIds.remove(picture.id().value());
    }
    pictureIds.forEach(id -> images.remove(new ImageId(id)));
    learn(document.head(), names);
    document.specimens().forEach(specimen -> specimenIds.remove(specimen.id().value()));
    outbox.write(CatalogueDocument.TOPIC, document.code().text());
    specimenIds.forEach(id -> outbox.write(CatalogueDocument.TOPIC, id.toString()));
    recorder.record(
        new Leaf(
            importer,
            Permission.IMPORT_PACK,
            Optional.of(document.code()),
            document.envelope(),
            new Disclosure(
                document.enteredAt().toString(),
                List.of(),
                document.head().legalBasis(),
                List.of()),
            "work",
            "",
            "done"));
  }

  private void learn(DocumentHead head, Map<String, Texts> names) {
    Stream.concat(
            Stream.of(head.issuer()),
            Stream.of(head.nationality(), head.territory()).flatMap(code -> code.stream()))
        .distinct()
        .filter(names::containsKey)
        .forEach(code -> issuers.learn(code, names.getOrDefault(code, Texts.NONE)));
  }
}
