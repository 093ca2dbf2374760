package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.access.FirstPasswords;
import org.vidimus.access.People;
import org.vidimus.access.PersonId;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Gives a new link for the first password of somebody whose link was lost or ended. The focal
 * points of their state may while they hold nothing but what a state gives, moderators for all.
 * Earlier links open nothing any more. Refuses as a conflict when a password is set already.
 */
@ApplicationScoped
public class RenewFirstPassword {
  private final People people;
  private final FirstPasswords links;

  @Inject
  RenewFirstPassword(People people, FirstPasswords links) {
    this.people = people;
    this.links = links;
  }

  @Act(Permission.RENEW_FIRST_PASSWORD)
  @Transactional
  public FirstPasswords.Link renew(PersonId id) {
    return links.renew(people.find(id.username()).orElseThrow(Refusal::missing));
  }
}
