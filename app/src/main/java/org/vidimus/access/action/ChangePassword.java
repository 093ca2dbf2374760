package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.access.Credentials;
import org.vidimus.access.Identification;
import org.vidimus.access.Passwords;
import org.vidimus.access.Person;
import org.vidimus.access.SignIns;
import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Changes one's own password and ends one's other sessions. Refuses when the old one is wrong or
 * the new one has fewer than {@link #SHORTEST} characters.
 */
@ApplicationScoped
public class ChangePassword {
  static final int SHORTEST = 12;

  private final Credentials credentials;
  private final Passwords passwords;
  private final SignIns signIns;
  private final Identification identification;

  @Inject
  ChangePassword(
      Credentials credentials,
      Passwords passwords,
      SignIns signIns,
      Identification identification) {
    this.credentials = credentials;
    this.passwords = passwords;
    this.signIns = signIns;
    this.identification = identification;
  }

  @Act(Permission.CHANGE_PASSWORD)
  @Transactional
  public void change(String before, String after, String address) {
    Person person = credentials.check(identification.subject().username(), before, address);
    checkLength(after);
    person.changePassword(passwords.hash(after));
    signIns.endOthers(person.id(), identification.secret());
  }

  /** Refuses a password that is too short. */
  static void checkLength(String password) {
    if (password.length() < SHORTEST) {
      throw Refusal.faulty(Problem.of("password", "people.fault.password", SHORTEST));
    }
  }
}
