package org.vidimus.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vidimus.common.Dialect;
import org.vidimus.common.Sha256;

/** Who stands behind a mark, kept apart from the ledger. */
@ApplicationScoped
class MarkRows {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final EntityManager entities;
  private final Dialect dialect;

  @Inject
  MarkRows(EntityManager entities, Dialect dialect) {
    this.entities = entities;
    this.dialect = dialect;
  }

  /**
   * The person's mark, made when there is none. In a transaction of its own: a mark that was told
   * stays true whatever becomes of the act.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  String markOf(UUID person, String name) {
    List<?> found = find(person);
    if (found.isEmpty()) {
      insert(person, name);
      found = find(person);
    }
    Object[] row = (Object[]) found.getFirst();
    if (!name.isEmpty() && !name.equals(row[1])) {
      entities
          .createNativeQuery("update ledger_who set name = ? where person = ?")
          .setParameter(1, name)
          .setParameter(2, person)
          .executeUpdate();
    }
    return row[0].toString();
  }

  /** Everybody's, by person; strangers have none. */
  @Transactional
  Map<UUID, Marks.Known> all() {
    Map<UUID, Marks.Known> all = new HashMap<>();
    for (Object row :
        entities
            .createNativeQuery("select person, mark, name from ledger_who where person is not null")
            .getResultList()) {
      Object[] columns = (Object[]) row;
      all.put(
          UUID.fromString(columns[0].toString()),
          new Marks.Known(columns[1].toString(), columns[2].toString()));
    }
    return all;
  }

  private List<?> find(UUID person) {
    return entities
        .createNativeQuery("select mark, name from ledger_who where person = ?")
        .setParameter(1, person)
        .getResultList();
  }

  /** Two servers may see a new person at once: the first mark stays. */
  private void insert(UUID person, String name) {
    String salt = salt();
    String values = " (mark, salt, person, name) values (?, ?, ?, ?)";
    entities
        .createNativeQuery(dialect.unlessThere("insert into ledger_who" + values, "person"))
        .setParameter(1, hash(salt + person))
        .setParameter(2, salt)
        .setParameter(3, person)
        .setParameter(4, name)
        .executeUpdate();
  }

  /** A mark for somebody without an account. */
  @Transactional(Transactional.TxType.MANDATORY)
  String newMark(String name) {
    String salt = salt();
    String mark = hash(salt + name);
    entities
        .createNativeQuery("insert into ledger_who (mark, salt, name) values (?, ?, ?)")
        .setParameter(1, mark)
        .setParameter(2, salt)
        .setParameter(3, name)
        .executeUpdate();
    return mark;
  }

  /** The marks under a name; several strangers may bear it. */
  List<String> named(String name) {
    List<?> found =
        entities
            .createNativeQuery("select mark from ledger_who where name = ?")
            .setParameter(1, name)
            .getResultList();
    return found.stream().map(String::valueOf).toList();
  }

  /** The name under each of these marks; none for one that nobody bears any more. */
  Map<String, String> names(Collection<String> marks) {
    List<String> wanted = marks.stream().filter(mark -> !mark.isEmpty()).distinct().toList();
    if (wanted.isEmpty()) {
      return Map.of();
    }
    Query query = entities.createNativeQuery(named(wanted.size()));
    for (int i = 0; i < wanted.size(); i++) {
      query.setParameter(i + 1, wanted.get(i));
    }
    Map<String, String> names = new HashMap<>();
    for (Object row : query.getResultList()) {
      names.put(((Object[]) row)[0].toString(), ((Object[]) row)[1].toString());
    }
    return names;
  }

  /** The question for the names under so many marks. */
  static String named(int marks) {
    return "select mark, name from ledger_who where mark in ("
        + String.join(", ", Collections.nCopies(marks, "?"))
        + ")";
  }

  private static String salt() {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    return HexFormat.of().formatHex(salt);
  }

  static String hash(String text) {
    return Sha256.of(text);
  }
}
