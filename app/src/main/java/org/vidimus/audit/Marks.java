package org.vidimus.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.vidimus.gate.Subject;

/**
 * The marks by which the ledger knows people: a hash of the person's id with a salt of their own.
 * Without the salt, which is kept apart, nobody can tell whose mark it is.
 */
@ApplicationScoped
public class Marks {
  private final MarkRows rows;
  private final ConcurrentHashMap<UUID, String> known = new ConcurrentHashMap<>();

  @Inject
  Marks(MarkRows rows) {
    this.rows = rows;
  }

  /** The mark of who acts; made when they act for the first time. */
  public String of(Subject subject) {
    return of(subject.person(), subject.username());
  }

  /** The mark of a person whose name may be unknown here. */
  String of(UUID person, String name) {
    String mark = known.get(person);
    return mark == null ? make(person, name) : mark;
  }

  /** One at a time: the embedded database refuses a mark that two make at once. */
  private synchronized String make(UUID person, String name) {
    String mark = rows.markOf(person, name);
    if (!name.isEmpty()) {
      // kept only once it is named, so that somebody seen first as an author gets their name
      known.put(person, mark);
    }
    return mark;
  }

  /** A mark for somebody without an account who was handed something. */
  String ofStranger(String name) {
    return rows.newMark(name);
  }
}
