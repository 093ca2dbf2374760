package org.vidimus.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vidimus.common.NamedId;
import org.vidimus.gate.Handling;
import org.vidimus.imaging.Owner;

/** The documents and their specimens. */
@ApplicationScoped
public class Documents {
  private final EntityManager entities;

  @Inject
  Documents(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<Document> find(DocumentCode code) {
    return Optional.ofNullable(entities.find(Document.class, code.text()));
  }

  /** Those of these codes that there are. */
  List<Document> all(Set<String> codes) {
    return entities
        .createQuery("select d from Document d where d.code in :codes", Document.class)
        .setParameter("codes", codes)
        .getResultList();
  }

  /** Those of these specimens that there are, each with its document. */
  List<Specimen> specimens(Set<String> texts) {
    List<UUID> ids = NamedId.all(texts);
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select s from Specimen s join fetch s.document where s.id in :ids", Specimen.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** A picture that shows a specimen, and the level it was made for. */
  record Showing(UUID image, Specimen specimen, int level) {}

  /** What these pictures show, the lowest level first. */
  List<Showing> showing(Set<String> texts) {
    List<UUID> images = NamedId.all(texts);
    return images.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select v.image, s, v.level from View v join v.part p join p.specimen s"
                    + " where v.image in :images order by v.level",
                Object[].class)
            .setParameter("images", images)
            .getResultStream()
            .map(row -> new Showing((UUID) row[0], (Specimen) row[1], (int) row[2]))
            .toList();
  }

  public Optional<Specimen> find(SpecimenId id) {
    return Optional.ofNullable(entities.find(Specimen.class, id.value()));
  }

  /** How many documents of a party there are for each way they are released. */
  List<Released> releasedBy(String party) {
    return entities
        .createQuery(
            "select d.handling, d.audience, count(d) from Document d where d.party = :party"
                + " group by d.handling, d.audience",
            Object[].class)
        .setParameter("party", party)
        .getResultStream()
        .map(row -> new Released((Handling) row[0], (Slugs) row[1], (Long) row[2]))
        .toList();
  }

  /** How many are released in one way. */
  record Released(Handling handling, Slugs audience, long count) {}

  /** The document that a specimen belongs to, in one query. */
  public Optional<Document> of(SpecimenId specimen) {
    return entities
        .createQuery("select s.document from Specimen s where s.id = :id", Document.class)
        .setParameter("id", specimen.value())
        .getResultStream()
        .findFirst();
  }

  /** What a picture belongs to: its document, for the level the picture was made for. */
  Optional<Owner> owner(UUID image) {
    return entities
        .createQuery(
            "select d, v.level, v.part.name, v.part.specimen.id"
                + " from Document d, View v where v.image = :image"
                + " and d.code = v.documentCode order by v.level",
            Object[].class)
        .setParameter("image", image)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(row ->
            owner((Document) row[0], (int) row[1], (String) row[2], new SpecimenId((UUID) row[3])));
  }

  private static Owner owner(Document document, int level, String part, SpecimenId specimen) {
    return new Owner(
        document.envelope().forLevel(level),
        document.enteredAt().toString(),
        document.head().legalBasis(),
        List.of(part),
        List.of(document.code(), specimen));
  }

  /** The parts of a specimen with all that is on them, in four queries. */
  List<Part> parts(SpecimenId specimen) {
    return whole(
            entities.createQuery(
                "select p from Part p where p.specimen.id = :specimen order by p.place",
                Part.class))
        .setParameter("specimen", specimen.value())
        .getResultList();
  }

  /** The parts that these signs are on, with all that is on them, in four queries. */
  List<Part> partsWith(Collection<UUID> signs) {
    return signs.isEmpty()
        ? List.of()
        : whole(
                entities.createQuery(
                    "select p from Part p where p.id in"
                        + " (select s.part.id from Sign s where s.id in :signs)",
                    Part.class))
            .setParameter("signs", signs)
            .getResultList();
  }

  /** EclipseLink's hints: the children of all parts found come with one query a kind. */
  private static TypedQuery<Part> whole(TypedQuery<Part> query) {
    return query
        .setHint("eclipselink.batch", "p.views")
        .setHint("eclipselink.batch", "p.features")
        .setHint("eclipselink.batch", "p.signs");
  }

  /** The pictures of a document. */
  public Set<UUID> images(DocumentCode code) {
    return Set.copyOf(
        entities
            .createQuery("select v.image from View v where v.documentCode = :code", UUID.class)
            .setParameter("code", code.text())
            .getResultList());
  }

  /** The pictures of a specimen. */
  Set<UUID> images(SpecimenId specimen) {
    return Set.copyOf(
        entities
            .createQuery("select v.image from View v where v.part.specimen.id = :id", UUID.class)
            .setParameter("id", specimen.value())
            .getResultList());
  }

  /** The specimens of a document. */
  public Set<UUID> specimens(DocumentCode code) {
    return Set.copyOf(
        entities
            .createQuery("select s.id from Specimen s where s.document.code = :code", UUID.class)
            .setParameter("code", code.text())
            .getResultList());
  }

  /** What is handled CLEAR and released to everybody. */
  List<Document> released() {
    return entities
        .createQuery("select d from Document d where d.handling = :clear", Document.class)
        .setParameter("clear", Handling.CLEAR)
        .getResultStream()
        .filter(document -> document.head().audience().contains("public"))
        .toList();
  }

  /** Every code, in order. */
  public List<DocumentCode> codes() {
    return entities
        .createQuery("select d.code from Document d order by d.code", String.class)
        .getResultStream()
        .map(DocumentCode::new)
        .toList();
  }

  /** Enters a document with its specimens, in place of the one with its code. */
  public void put(Document document) {
    entities
        .createQuery("delete from Document d where d.code = :code")
        .setParameter("code", document.code().text())
        .executeUpdate();
    // what was read of the old one must not be taken for the new one: their ids are the same
    entities.clear();
    entities.persist(document);
    entities.flush();
  }
}
