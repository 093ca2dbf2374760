package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.access.Credentials;
import org.vidimus.access.SignIns;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/** Gives a bearer token. Anybody may try; refuses when name and password do not agree. */
@ApplicationScoped
public class IssueToken {
  private final Credentials credentials;
  private final SignIns signIns;

  @Inject
  IssueToken(Credentials credentials, SignIns signIns) {
    this.credentials = credentials;
    this.signIns = signIns;
  }

  @Act(Permission.SIGN_IN)
  @Transactional
  public SignIns.Opened issue(String username, String password, Caller caller) {
    return signIns.openToken(credentials.check(username, password, caller.address()));
  }
}
