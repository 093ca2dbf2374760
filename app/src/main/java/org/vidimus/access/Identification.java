package org.vidimus.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Subject;

/**
 * Who this request is from: read once at the door, from a secret in a cookie or a bearer token. It
 * remembers the secret, so that the session can be ended and its forms can be told from others'.
 */
@RequestScoped
public class Identification {
  private final SignIns signIns;
  private final CurrentSubject current;
  private String secret = "";
  private Preferences preferences = Preferences.NONE;

  @Inject
  Identification(SignIns signIns, CurrentSubject current) {
    this.signIns = signIns;
    this.current = current;
  }

  /** Takes a secret; true when it names somebody. */
  public boolean take(String presented) {
    return signIns
        .holder(presented)
        .map(holder -> {
          secret = presented;
          preferences = holder.preferences();
          current.become(holder.subject());
          return true;
        })
        .orElse(false);
  }

  public Subject subject() {
    return current.get();
  }

  public Preferences preferences() {
    return preferences;
  }

  /** The secret this request came with; empty for nobody. */
  public String secret() {
    return secret;
  }

  /** Names this session without telling its secret; empty for nobody. */
  public String sessionName() {
    return secret.isEmpty() ? "" : Secret.hash("session\n" + secret);
  }

  /** What a form or script of this session sends back to show that it is of this session. */
  public String formToken() {
    return secret.isEmpty() ? "" : Secret.hash("form\n" + secret);
  }
}
