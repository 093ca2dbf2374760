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
    Contact contact,
    String mail,
    List<SignIn.Row> sessions) {

  /** The account of a person with their open sessions. */
  public static Account of(Person person, Subject subject, List<SignIn.Row> sessions) {
    PersonSheet sheet = person.sheet();
    return new Account(
        subject,
        person.name(),
        person.organisation().names(),
        person.organisation().party().names(),
        person.preferences(),
        new Contact(sheet.languages(), sheet.topics(), sheet.phone(), sheet.contactShownTo()),
        sheet.mail(),
        sessions);
  }
}
