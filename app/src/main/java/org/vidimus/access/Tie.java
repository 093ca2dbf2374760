package org.vidimus.access;

import java.util.Set;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Hand;
import org.vidimus.gate.Role;
import org.vidimus.gate.Subject;

/** What ties a person to a record. */
enum Tie {
  /** Wrote it, and reads records. */
  AUTHOR,
  /** Has it as a thing of their own: an account, a registration, an import. */
  OWNER,
  /** Organisational focal point of the organisation it comes from. */
  FOCAL_POINT,
  /** National focal point, or deputy, of the state it comes from. */
  NATIONAL_FOCAL_POINT,
  MODERATOR,
  EDITOR,
  COURSE_MANAGER,
  ADMINISTRATOR,
  AUDITOR,
  /** Editor of the organisation it comes from. */
  EDITOR_OF_ORIGIN,
  /** One of those it is released to. */
  AUDIENCE,
  /** Signed in and neither auditor nor administrator. */
  READER;

  boolean holds(Subject subject, Envelope envelope) {
    return switch (this) {
      case AUTHOR -> subject.reads() && envelope.by(Hand.WROTE, subject);
      case OWNER -> subject.signedIn() && envelope.by(Hand.WROTE, subject);
      case FOCAL_POINT ->
          subject.is(Role.OFP) && subject.organisation().equals(envelope.organisation());
      case NATIONAL_FOCAL_POINT -> subject.is(Role.NFP) && subject.party().equals(envelope.party());
      case MODERATOR -> subject.is(Role.MODERATOR);
      case EDITOR -> subject.is(Role.EDITOR);
      case COURSE_MANAGER -> subject.is(Role.COURSE_MANAGER);
      case AUDITOR -> subject.is(Role.AUDITOR);
      case EDITOR_OF_ORIGIN ->
          subject.is(Role.EDITOR) && subject.organisation().equals(envelope.organisation());
      case ADMINISTRATOR -> subject.is(Role.ADMINISTRATOR);
      case AUDIENCE -> meets(subject.reach(), envelope.audience());
      case READER -> subject.reads();
    };
  }

  static boolean any(Subject subject, Envelope envelope, Tie... ties) {
    for (Tie tie : ties) {
      if (tie.holds(subject, envelope)) {
        return true;
      }
    }
    return false;
  }

  private static boolean meets(Set<String> reach, Set<String> audience) {
    for (String name : audience) {
      if (reach.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
