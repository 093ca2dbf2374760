package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vidimus.common.Refusal;

/** Name and password, held against the accounts. */
@ApplicationScoped
public class Credentials {
  private final People people;
  private final Passwords passwords;
  private final FailedTries failed;
  private final Today today;

  @Inject
  Credentials(People people, Passwords passwords, FailedTries failed, Today today) {
    this.people = people;
    this.passwords = passwords;
    this.failed = failed;
    this.today = today;
  }

  /**
   * The person whose name and password these are. Refuses as unsigned when they do not agree, and
   * as too many after too many failures of this name from this address.
   */
  public Person check(String username, String password, String address) {
    Optional<Person> person = people.find(username).filter(p -> p.isIn(today.day()));
    if (passwords.matches(password, person.map(Person::password).orElse(""))) {
      return person.orElseThrow(Credentials::wrong);
    }
    if (failed.tooMany(username, address)) {
      throw Refusal.of(Refusal.Kind.TOO_MANY, "sign-in.too-many");
    }
    throw wrong();
  }

  private static Refusal wrong() {
    return Refusal.of(Refusal.Kind.UNSIGNED, "sign-in.wrong");
  }
}
