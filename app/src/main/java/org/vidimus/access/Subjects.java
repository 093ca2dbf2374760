package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.vidimus.gate.Subject;

/** People as the decision sees them at this moment. */
@ApplicationScoped
public class Subjects {
  private final Groups groups;
  private final Today today;

  @Inject
  Subjects(Groups groups, Today today) {
    this.groups = groups;
    this.today = today;
  }

  /** The person with the roles and groups of today. */
  public Subject of(Person person) {
    LocalDate day = today.day();
    return person.subject(day, groups.of(person, day));
  }
}
