package org.vidimus.access;

import java.util.EnumSet;
import java.util.Set;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Hand;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Role;
import org.vidimus.gate.Stage;
import org.vidimus.gate.Subject;
import org.vidimus.gate.Verdict;

/**
 * Who may do what about parties and people. Parties, organisations, groups and whoever holds an
 * office of the community are entered by the administrator and confirmed by a moderator; users and
 * organisational focal points by the national focal points of their state; nobody for themselves.
 *
 * <p>The envelope of a person stands in {@link Stage#NATIONAL} while they hold nothing but what
 * their state gives, in {@link Stage#CENTRAL} otherwise, and names them as who wrote it. That of a
 * group stands in {@link Stage#OUT} when everybody may know of it.
 */
final class Appointing {
  private static final Verdict ALLOWED = new Verdict.Allowed();
  private static final Verdict NOT_NAMED = new Verdict.Refused(Verdict.Reason.NOT_NAMED);
  private static final Verdict OWN_HAND = new Verdict.Refused(Verdict.Reason.OWN_HAND);
  private static final Set<Hand> ENTERED_OR_CONCERNED = EnumSet.of(Hand.WROTE, Hand.EDITED);

  /** What a state gives by itself; every other role needs the community's word. */
  static final Set<Role> OF_THE_STATE = EnumSet.of(Role.USER, Role.OFP);

  private Appointing() {}

  static Verdict decide(Subject subject, Permission act, Envelope envelope) {
    return switch (act) {
      case FIND_DIRECTORY, READ_PARTY, READ_ORGANISATION, READ_PERSON -> when(subject.signedIn());
      case READ_GROUP -> when(knowsGroup(subject, envelope));
      case ENTER_PARTY,
          CHANGE_PARTY,
          ENTER_ORGANISATION,
          CHANGE_ORGANISATION,
          ENTER_GROUP,
          CHANGE_GROUP ->
          when(subject.is(Role.ADMINISTRATOR));
      case ENTER_PERSON ->
          when(
              subject.is(Role.ADMINISTRATOR)
                  || (subject.is(Role.NFP)
                      && (envelope.kind() == ObjectKind.NONE || isOwnState(subject, envelope))));
      case CHANGE_PERSON, CHANGE_ROLES ->
          ofOthers(
              subject.is(Role.ADMINISTRATOR)
                  || (isOwnState(subject, envelope) && envelope.stage() == Stage.NATIONAL),
              subject,
              envelope);
      case CUT_OFF ->
          ofOthers(
              subject.is(Role.ADMINISTRATOR) || isOwnState(subject, envelope), subject, envelope);
      // a link goes to whoever gave the account its last word, never to who only entered it
      case RENEW_FIRST_PASSWORD ->
          ofOthers(
              subject.is(Role.MODERATOR)
                  || (isOwnState(subject, envelope) && envelope.stage() == Stage.NATIONAL),
              subject,
              envelope);
      case CHANGE_MEMBERS ->
          when(subject.is(Role.ADMINISTRATOR) || speaksForOwner(subject, envelope));
      case FIND_CHANGES -> when(seesAllChanges(subject) || subject.is(Role.NFP));
      case READ_CHANGE ->
          when(
              seesAllChanges(subject)
                  || isOwnState(subject, envelope)
                  || envelope.by(Hand.WROTE, subject));
      case CONFIRM_CHANGE -> secondWord(subject, envelope, ENTERED_OR_CONCERNED);
      case REFUSE_CHANGE ->
          envelope.by(Hand.WROTE, subject)
              ? when(subject.signedIn())
              : secondWord(subject, envelope, EnumSet.of(Hand.EDITED));
      default -> NOT_NAMED;
    };
  }

  /** Whether what the subject enters waits for a second person's word. */
  static boolean needsSecondWord(Subject subject) {
    return subject.is(Role.ADMINISTRATOR);
  }

  static boolean seesAllChanges(Subject subject) {
    return subject.is(Role.MODERATOR) || subject.is(Role.ADMINISTRATOR) || subject.is(Role.AUDITOR);
  }

  /** A national focal point or deputy of the state it is about. */
  private static boolean isOwnState(Subject subject, Envelope envelope) {
    return subject.is(Role.NFP) && subject.party().equals(envelope.party());
  }

  private static Verdict ofOthers(boolean named, Subject subject, Envelope envelope) {
    return !named ? NOT_NAMED : envelope.by(Hand.WROTE, subject) ? OWN_HAND : ALLOWED;
  }

  private static Verdict secondWord(Subject subject, Envelope envelope, Set<Hand> hands) {
    return !subject.is(Role.MODERATOR)
        ? NOT_NAMED
        : envelope.touchedBy(subject, hands) ? OWN_HAND : ALLOWED;
  }

  private static boolean knowsGroup(Subject subject, Envelope envelope) {
    return subject.signedIn()
        && (envelope.stage() == Stage.OUT
            || subject.is(Role.ADMINISTRATOR)
            || subject.is(Role.AUDITOR)
            || envelope.audience().stream().anyMatch(subject.reach()::contains)
            || speaksForOwner(subject, envelope));
  }

  /**
   * Who speaks for the owner of a group: for a party its national focal points, or the moderators
   * for the secretariat; for an organisation its focal points and those of its state; a person for
   * themselves.
   */
  private static boolean speaksForOwner(Subject subject, Envelope envelope) {
    return envelope.by(Hand.WROTE, subject)
        || isOwnState(subject, envelope)
        || (subject.is(Role.MODERATOR) && subject.party().equals(envelope.party()))
        || (subject.is(Role.OFP)
            && !envelope.organisation().isEmpty()
            && subject.organisation().equals(envelope.organisation()));
  }

  private static Verdict when(boolean named) {
    return named ? ALLOWED : NOT_NAMED;
  }
}
