package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
}
