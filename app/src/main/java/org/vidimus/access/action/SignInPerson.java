package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.access.Credentials;
import org.vidimus.access.SignIns;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/** Opens a session of the portal. Anybody may try; refuses when name and password do not agree. */
@ApplicationScoped
public class SignInPerson {
  private final Credentials credentials;
  private final SignIns signIns;

  @Inject
  SignInPerson(Credentials credentials, SignIns signIns) {
    this.credentials = credentials;
    this.signIns = signIns;
  }

  /** The secret of the new session. */
  @Act(Permission.SIGN_IN)
  @Transactional
  public String open(String username, String password, Caller caller) {
    return signIns
        .openSession(credentials.check(username, password, caller.address()), caller.machine())
        .secret();
  }
}
