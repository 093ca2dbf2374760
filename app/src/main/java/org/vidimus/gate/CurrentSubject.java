package org.vidimus.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Who asks in this request; nobody until the door has said otherwise. */
@Named("me")
@RequestScoped
public class CurrentSubject {
  private Subject subject = Subject.NOBODY;

  public Subject get() {
    return subject;
  }

  /** Set by the door, and by work that goes on for somebody after their request. */
  public void become(Subject someone) {
    subject = someone;
  }

  public boolean isSignedIn() {
    return subject.signedIn();
  }

  /** For views: whether the reader opens records at all. */
  public boolean isReading() {
    return subject.reads();
  }

  public String getUsername() {
    return subject.username();
  }

  /** For views: whether the reader has a role, by its slug. */
  public boolean has(String role) {
    return subject.roles().stream().anyMatch(r -> r.slug().equals(role));
  }
}
