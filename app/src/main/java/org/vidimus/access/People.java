package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vidimus.gate.Role;

/** Accounts and where they belong. */
@ApplicationScoped
public class People {
  private final EntityManager entities;

  @Inject
  People(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<Person> find(UUID id) {
    return Optional.ofNullable(entities.find(Person.class, id));
  }

  public Optional<Person> find(String username) {
    return entities
        .createQuery("select p from Person p where p.username = :username", Person.class)
        .setParameter("username", username)
        .getResultStream()
        .findFirst();
  }

  public Optional<Party> findParty(String code) {
    return Optional.ofNullable(entities.find(Party.class, code));
  }

  public Optional<Organisation> findOrganisation(String slug) {
    return Optional.ofNullable(entities.find(Organisation.class, slug));
  }

  /** Every party, by code. */
  public List<Party> parties() {
    return entities
        .createQuery("select p from Party p order by p.code", Party.class)
        .getResultList();
  }

  /** The people of a party who hold a role and are not cut off. */
  public List<Person> holding(Role role, String party) {
    return entities
        .createQuery(
            "select p from Person p where :role member of p.roles and p.cutOff = false"
                + " and p.organisation.party.code = :party",
            Person.class)
        .setParameter("role", role)
        .setParameter("party", party)
        .getResultList();
  }

  public boolean isEmpty() {
    return entities.createQuery("select count(p) from Person p", Long.class).getSingleResult() == 0;
  }

  public void add(Party party) {
    entities.persist(party);
  }

  public void add(Organisation organisation) {
    entities.persist(organisation);
  }

  public void add(Person person) {
    entities.persist(person);
  }
}
