package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.access.People;
import org.vidimus.access.PersonId;
import org.vidimus.access.PersonReading;
import org.vidimus.access.PersonView;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/** Reads somebody, as far as they show themselves to the reader. Whoever is signed in may. */
@ApplicationScoped
public class ReadPerson {
  private final People people;
  private final PersonView view;

  @Inject
  ReadPerson(People people, PersonView view) {
    this.people = people;
    this.view = view;
  }

  @Act(Permission.READ_PERSON)
  @Transactional
  public PersonReading read(PersonId id) {
    return people.find(id.username()).map(view::of).orElseThrow(Refusal::missing);
  }
}
