package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vidimus.gate.Role;

/** Parties, organisations and accounts. */
@ApplicationScoped
public class People {
  private final EntityManager entities;
  private final Today today;

  @Inject
  People(EntityManager entities, Today today) {
    this.entities = entities;
    this.today = today;
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

  /** The people of a party who hold a role today and come in at the door. */
  public List<Person> holding(Role role, String party) {
    LocalDate day = today.day();
    return entities
        .createQuery(
            "select distinct p from Person p join p.roles r where r.role = :role"
                + " and p.cutOff = false and p.organisation.party.code = :party",
            Person.class)
        .setParameter("role", role)
        .setParameter("party", party)
        .getResultStream()
        .filter(p -> p.isIn(day) && p.rolesOn(day).contains(role))
        .toList();
  }

  /** Everybody, by name, with organisation, party and roles in one statement. */
  public List<Person> all() {
    return entities
        .createQuery(
            "select distinct p from Person p join fetch p.organisation o join fetch o.party"
                + " left join fetch p.roles order by p.name, p.username",
            Person.class)
        .getResultList();
  }

  /** Every organisation, by party and slug. */
  public List<Organisation> organisations() {
    return entities
        .createQuery(
            "select o from Organisation o join fetch o.party p order by p.code, o.slug",
            Organisation.class)
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
