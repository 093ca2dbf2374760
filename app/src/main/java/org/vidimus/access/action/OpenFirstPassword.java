package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.access.FirstPasswords;
import org.vidimus.access.Person;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Tells whose link for a first password it is. Anybody with the link may. Refuses as missing a link
 * that is used, over or unknown.
 */
@ApplicationScoped
public class OpenFirstPassword {
  private final FirstPasswords links;

  @Inject
  OpenFirstPassword(FirstPasswords links) {
    this.links = links;
  }

  @Act(Permission.OPEN_FIRST_PASSWORD)
  @Transactional
  public String open(String secret) {
    return links.holder(secret).map(Person::username).orElseThrow(Refusal::missing);
  }
}
