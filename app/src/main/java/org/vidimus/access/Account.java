package org.vidimus.access;

import java.util.List;
import org.vidimus.common.Texts;
import org.vidimus.gate.Subject;

/** An account as its owner sees it. */
public record Account(
    Subject subject,
    String name,
    Texts organisation,
    Texts party,
    Preferences preferences,
    List<SignIn.Row> sessions) {

  /** The account of a person with their open sessions. */
  public static Account of(Person person, List<SignIn.Row> sessions) {
    return new Account(
        person.subject(),
        person.name(),
        person.organisation().names(),
        person.organisation().party().names(),
        person.preferences(),
        sessions);
  }
}
