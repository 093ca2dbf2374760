package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.access.Credentials;
import org.vidimus.access.Person;
import org.vidimus.access.SignIns;
import org.vidimus.access.Subjects;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;

/** Gives a bearer token. Anybody may try; refuses when name and password do not agree. */
@ApplicationScoped
public class IssueToken {
  private final Credentials credentials;
  private final SignIns signIns;
  private final Subjects subjects;
  private final CurrentSubject current;

  @Inject
  IssueToken(Credentials credentials, SignIns signIns, Subjects subjects, CurrentSubject current) {
    this.credentials = credentials;
    this.signIns = signIns;
    this.subjects = subjects;
    this.current = current;
  }

  @Act(Permission.SIGN_IN)
  @Transactional
  public SignIns.Opened issue(String username, String password, Caller caller) {
    return signIns.openToken(known(username, password, caller));
  }

  /** From here on it is they who ask, so that the ledger names them. */
  private Person known(String username, String password, Caller caller) {
    Person person = credentials.check(username, password, caller.address());
    current.become(subjects.of(person));
    return person;
  }
}
