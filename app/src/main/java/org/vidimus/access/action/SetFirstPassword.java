package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.access.FirstPasswords;
import org.vidimus.access.Passwords;
import org.vidimus.access.Person;
import org.vidimus.access.Subjects;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;

/**
 * Sets the first password of whoever holds the link, once. Anybody with the link may. Refuses as
 * missing a link that is used, over or unknown, and a password of fewer than {@link
 * ChangePassword#SHORTEST} characters.
 */
@ApplicationScoped
public class SetFirstPassword {
  private final FirstPasswords links;
  private final Passwords passwords;
  private final Subjects subjects;
  private final CurrentSubject current;

  @Inject
  SetFirstPassword(
      FirstPasswords links, Passwords passwords, Subjects subjects, CurrentSubject current) {
    this.links = links;
    this.passwords = passwords;
    this.subjects = subjects;
    this.current = current;
  }

  @Act(Permission.SET_FIRST_PASSWORD)
  @Transactional
  public void set(String secret, String password) {
    Person person = links.holder(secret).orElseThrow(Refusal::missing);
    ChangePassword.checkLength(password);
    person.changePassword(passwords.hash(password));
    links.end(secret);
    // from here on it is they who act, so that the ledger names them
    current.become(subjects.of(person));
  }
}
