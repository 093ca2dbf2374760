package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Hand;
import org.vidimus.gate.Handling;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Stage;

/** The groups. */
@ApplicationScoped
public class Groups {
  private final EntityManager entities;

  @Inject
  Groups(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<SharingGroup> find(String slug) {
    return Optional.ofNullable(entities.find(SharingGroup.class, slug));
  }

  void add(SharingGroup group) {
    entities.persist(group);
  }

  /** Every group, by slug; of them a reader sees what the decision lets them know of. */
  public List<SharingGroup> all() {
    return entities
        .createQuery("select g from SharingGroup g order by g.slug", SharingGroup.class)
        .getResultList();
  }

  /** Slugs of the groups that a person, their organisation or their party belongs to on a day. */
  Set<String> of(Person person, LocalDate day) {
    return new HashSet<>(
        entities
            .createQuery(
                "select distinct g.slug from SharingGroup g join g.members m"
                    + " where m.who in (:person, :organisation, :party)"
                    + " and m.from <= :day and (m.to is null or m.to > :day)"
                    + " and g.from <= :day and (g.to is null or g.to > :day)",
                String.class)
            .setParameter("person", person.username())
            .setParameter("organisation", person.organisation().slug())
            .setParameter("party", person.organisation().party().code())
            .setParameter("day", day)
            .getResultList());
  }

  /**
   * What the decision knows of a group: whose it is, and itself as the audience of its members. One
   * statement, whoever owns it and whether there is one at all.
   */
  Optional<Envelope> envelope(String slug) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select g.hidden, p.code, o.party, o.slug, r.id from sharing_group g"
                    + " left join party p on p.code = g.owner"
                    + " left join organisation o on o.slug = g.owner"
                    + " left join person r on r.username = g.owner where g.slug = ?1")
            .setParameter(1, slug)
            .getResultList();
    return rows.stream().map(Object[].class::cast).findFirst().map(row -> envelope(slug, row));
  }

  private static Envelope envelope(String slug, @Nullable Object[] row) {
    String party = row[1] == null ? text(row[2]) : text(row[1]);
    Set<UUID> person = row[4] instanceof UUID id ? Set.of(id) : Set.of();
    return new Envelope(
        ObjectKind.GROUP,
        party,
        text(row[3]),
        Handling.CLEAR,
        Set.of(slug),
        Boolean.TRUE.equals(row[0]) ? Stage.OWN : Stage.OUT,
        1,
        false,
        Map.of(Hand.WROTE, person));
  }

  private static String text(@Nullable Object column) {
    return column == null ? "" : column.toString();
  }
}
