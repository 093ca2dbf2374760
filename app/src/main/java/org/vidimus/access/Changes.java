package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.vidimus.common.Refusal;
import org.vidimus.common.Slice;
import org.vidimus.gate.Subject;

/** Every change of parties and people. */
@ApplicationScoped
public class Changes {
  /** Most changes in one part of the list. */
  public static final int MOST = 100;

  private final EntityManager entities;

  @Inject
  Changes(EntityManager entities) {
    this.entities = entities;
  }

  void add(Change change) {
    entities.persist(change);
  }

  public Optional<Change> find(ChangeId id) {
    return Optional.ofNullable(entities.find(Change.class, id.value()));
  }

  /** The change of an id that has passed the gate. */
  public Change get(ChangeId id) {
    return find(id).orElseThrow(Refusal::missing);
  }

  /** What waits about the same thing. */
  List<Change> open(Matter matter, String object) {
    return entities
        .createQuery(
            "select c from Change c where c.matter = :matter and c.object = :object"
                + " and c.state = :state",
            Change.class)
        .setParameter("matter", matter)
        .setParameter("object", object)
        .setParameter("state", ChangeState.OPEN)
        .getResultList();
  }

  /**
   * The changes asked for, of one party or all.
   *
   * @param party empty for every party
   */
  public Slice<ChangeRow> find(ChangesAsked asked, Optional<String> party) {
    Optional<ChangeState> state = asked.state();
    Optional<String> object = asked.object();
    String where =
        " from Change c where 1 = 1"
            + (state.isPresent() ? " and c.state = :state" : "")
            + (party.isPresent() ? " and c.party = :party" : "")
            + (object.isPresent() ? " and c.object = :object" : "");
    TypedQuery<Long> count = entities.createQuery("select count(c)" + where, Long.class);
    TypedQuery<Change> page =
        entities.createQuery("select c" + where + " order by c.at desc, c.id", Change.class);
    for (TypedQuery<?> query : List.of(count, page)) {
      state.ifPresent(s -> query.setParameter("state", s));
      party.ifPresent(p -> query.setParameter("party", p));
      object.ifPresent(o -> query.setParameter("object", o));
    }
    return new Slice<>(
        count.getSingleResult(),
        asked.from(),
        page.setFirstResult(asked.from())
            .setMaxResults(asked.size())
            .getResultStream()
            .map(Change::row)
            .toList());
  }

  /** The one party whose changes somebody finds; empty for all. */
  public Optional<String> partyOf(Subject reader) {
    return Optional.of(reader.party()).filter(_ -> !Appointing.seesAllChanges(reader));
  }

  /** Writes what was changed so far. Refuses when two people said their word at once. */
  void write() {
    try {
      entities.flush();
    } catch (OptimisticLockException e) {
      throw Refusal.conflict("people.closed");
    }
  }
}
