package org.vidimus.audit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
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
  private final ConcurrentHashMap<UUID, Known> known = new ConcurrentHashMap<>();

  /** A mark never changes; the name under it may be told later. */
  record Known(String mark, String name) {
    boolean isNamed(String wanted) {
      return wanted.isEmpty() || wanted.equals(name);
    }
  }

  @Inject
  Marks(MarkRows rows) {
    this.rows = rows;
  }

  /** Those there are: making one takes a second connection, which few may want at once. */
  void start(@Observes @Priority(50) @Initialized(ApplicationScoped.class) Object start) {
    known.putAll(rows.all());
  }

  /** The mark of who acts; made when they act for the first time. */
  public String of(Subject subject) {
    return of(subject.person(), subject.username());
  }

  /** The mark of a person whose name may be unknown here. */
  String of(UUID person, String name) {
    Known mark = known.get(person);
    return mark != null && mark.isNamed(name) ? mark.mark : make(person, name);
  }

  /** One at a time: the embedded database refuses a mark that two make at once. */
  private synchronized String make(UUID person, String name) {
    Known mark = new Known(rows.markOf(person, name), name);
    known.put(person, mark);
    return mark.mark;
  }

  /** A mark for somebody without an account who was handed something. */
  String ofStranger(String name) {
    return rows.newMark(name);
  }
}
