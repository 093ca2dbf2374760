package org.vidimus.access;

import static org.vidimus.access.Tie.AUTHOR;
import static org.vidimus.access.Tie.FOCAL_POINT;
import static org.vidimus.access.Tie.MODERATOR;
import static org.vidimus.access.Tie.NATIONAL_FOCAL_POINT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Hand;
import org.vidimus.gate.Handling;
import org.vidimus.gate.Judge;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Role;
import org.vidimus.gate.Stage;
import org.vidimus.gate.Subject;
import org.vidimus.gate.Verdict;

/** Who may do what. Pure and total; everything not named is refused. */
@ApplicationScoped
public class Decision implements Judge {
  private static final Verdict ALLOWED = new Verdict.Allowed();
  private static final Verdict NOT_NAMED = new Verdict.Refused(Verdict.Reason.NOT_NAMED);
  private static final Verdict MARKED = new Verdict.AllowedWithMarks();
  private static final Verdict REASON_FIRST = new Verdict.StepUp(Verdict.Step.REASON);
  private static final Verdict CLEARANCE = new Verdict.Refused(Verdict.Reason.CLEARANCE);
  private static final Verdict LEVEL = new Verdict.Refused(Verdict.Reason.LEVEL);
  private static final Verdict OWN_HAND = new Verdict.Refused(Verdict.Reason.OWN_HAND);
  private static final Set<Hand> ALL_HANDS = EnumSet.allOf(Hand.class);
  private static final Set<Hand> BEFORE_ENDORSING =
      EnumSet.of(Hand.WROTE, Hand.EDITED, Hand.SUBMITTED);

  @Override
  public Verdict decide(Subject subject, Permission act, Envelope envelope) {
    return switch (act) {
      case SIGN_IN,
          OPEN_FIRST_PASSWORD,
          SET_FIRST_PASSWORD,
          FIND_RELEASED,
          OPEN_PLAYER,
          NAME_PARTIES ->
          ALLOWED;
      case ACT_FROM_ELSEWHERE -> NOT_NAMED;
      case READ_ACCOUNT, CHANGE_ACCOUNT, CHANGE_PASSWORD, END_SESSION, READ_OWN_HISTORY ->
          when(subject.signedIn());
      case SEARCH, FIND_OPENED, FIND_ALERTS, DRAFT_ALERT, FIND_COURSES -> when(subject.reads());
      case FIND_DUE_ALERTS, FIND_STRANDED_REVIEWS -> when(subject.isPortal());
      case EXPIRE_ALERT -> when(subject.isPortal() && envelope.stage() == Stage.OUT);
      case HAND_OVER_REVIEW -> when(subject.isPortal() && envelope.stage() == Stage.NATIONAL);
      case READ_DOCUMENT, READ_ALERT -> open(subject, envelope);
      case READ_IMAGE -> show(subject, envelope);
      case NAME_ALERT, STATE_REASON -> when(mayRead(subject, envelope));
      case NAME_OBJECT -> when(mayRead(subject, envelope) || Tie.AUDITOR.holds(subject, envelope));
      case ENTER_HANDOVER -> when(mayRead(subject, envelope) && subject.reads());
      case READ_DISCLOSURES -> when(mayReadLedger(subject, envelope));
      case FIND_DISCLOSURES, EXPORT_DISCLOSURES ->
          when(subject.reads() || Tie.AUDITOR.holds(subject, envelope));
      case READ_COURSE, READ_REGISTRATION, READ_JOB, READ_TERM -> when(mayRead(subject, envelope));
      case REGISTER_FOR_COURSE -> when(mayRead(subject, envelope) && subject.reads());
      case RECORD_PROGRESS -> when(Tie.OWNER.holds(subject, envelope));
      case IMPORT_PACK -> when(subject.is(Role.EDITOR));
      case FIND_JOBS -> when(subject.is(Role.EDITOR) || subject.is(Role.ADMINISTRATOR));
      case UPLOAD_COURSE -> when(subject.is(Role.COURSE_MANAGER));
      case EDIT_ALERT,
          WIDEN_ALERT,
          DELETE_ALERT,
          SUBMIT_ALERT,
          ENDORSE_ALERT,
          RETURN_ALERT,
          DECLINE_ALERT,
          PUBLISH_ALERT,
          WITHDRAW_ALERT ->
          mayRead(subject, envelope) ? handle(subject, act, envelope) : NOT_NAMED;
      case FIND_DIRECTORY,
          READ_PARTY,
          ENTER_PARTY,
          CHANGE_PARTY,
          READ_ORGANISATION,
          ENTER_ORGANISATION,
          CHANGE_ORGANISATION,
          READ_PERSON,
          ENTER_PERSON,
          CHANGE_PERSON,
          CHANGE_ROLES,
          CUT_OFF,
          RENEW_FIRST_PASSWORD,
          READ_GROUP,
          ENTER_GROUP,
          CHANGE_GROUP,
          CHANGE_MEMBERS,
          FIND_CHANGES,
          READ_CHANGE,
          CONFIRM_CHANGE,
          REFUSE_CHANGE ->
          Appointing.decide(subject, act, envelope);
    };
  }

  /** What is above AMBER opens once a reason is stated; its author needs none. */
  private static Verdict open(Subject subject, Envelope envelope) {
    if (!mayRead(subject, envelope)) {
      return refusal(subject, envelope);
    }
    boolean asks = envelope.handling().asksReason() && !AUTHOR.holds(subject, envelope);
    return asks ? REASON_FIRST : ALLOWED;
  }

  /** Pictures of what is not open to anybody carry marks. */
  private static Verdict show(Subject subject, Envelope envelope) {
    if (!mayRead(subject, envelope)) {
      return refusal(subject, envelope);
    }
    return envelope.handling() == Handling.CLEAR ? ALLOWED : MARKED;
  }

  /** Why not: whom no sentence names, and whom one names but a ceiling binds. */
  private static Verdict refusal(Subject subject, Envelope envelope) {
    for (ReadingRule rule : ReadingRule.ALL) {
      if (rule.names(subject, envelope)) {
        return subject.clearance().covers(envelope.handling()) ? LEVEL : CLEARANCE;
      }
    }
    return NOT_NAMED;
  }

  /** Whether one of the sentences on reading allows it. */
  static boolean mayRead(Subject subject, Envelope envelope) {
    for (ReadingRule rule : ReadingRule.ALL) {
      if (rule.allows(subject, envelope)) {
        return true;
      }
    }
    return false;
  }

  /** The originator, the state's focal points and the auditor; clearance and level bind. */
  private static boolean mayReadLedger(Subject subject, Envelope envelope) {
    boolean cleared =
        subject.clearance().covers(envelope.handling()) && subject.level() >= envelope.level();
    boolean imported =
        envelope.kind() == ObjectKind.DOCUMENT && Tie.EDITOR_OF_ORIGIN.holds(subject, envelope);
    return Tie.any(subject, envelope, AUTHOR, Tie.AUDITOR)
        || (cleared && (imported || Tie.any(subject, envelope, FOCAL_POINT, NATIONAL_FOCAL_POINT)));
  }

  private static Verdict handle(Subject subject, Permission act, Envelope envelope) {
    return switch (act) {
      case EDIT_ALERT -> when(mayEdit(subject, envelope));
      case WIDEN_ALERT ->
          when(
              mayEdit(subject, envelope)
                  && Tie.any(subject, envelope, AUTHOR, FOCAL_POINT, NATIONAL_FOCAL_POINT));
      case DELETE_ALERT -> when(Tie.any(subject, envelope, AUTHOR, FOCAL_POINT));
      case SUBMIT_ALERT -> when(maySubmit(subject, envelope));
      case ENDORSE_ALERT ->
          approve(holdsNationalTier(subject, envelope), subject, envelope, BEFORE_ENDORSING);
      case RETURN_ALERT, DECLINE_ALERT -> when(holdsTier(subject, envelope));
      case PUBLISH_ALERT ->
          approve(MODERATOR.holds(subject, envelope), subject, envelope, ALL_HANDS);
      case WITHDRAW_ALERT ->
          when(Tie.any(subject, envelope, AUTHOR, FOCAL_POINT, NATIONAL_FOCAL_POINT, MODERATOR));
      default -> NOT_NAMED;
    };
  }

  private static boolean mayEdit(Subject subject, Envelope envelope) {
    return switch (envelope.stage()) {
      case OWN -> Tie.any(subject, envelope, AUTHOR, FOCAL_POINT);
      case NATIONAL -> NATIONAL_FOCAL_POINT.holds(subject, envelope);
      case NATIONAL_BY_SECRETARIAT, CENTRAL -> MODERATOR.holds(subject, envelope);
      case OUT, DECLINED_NATIONAL, DECLINED_CENTRAL -> false;
    };
  }

  private static boolean maySubmit(Subject subject, Envelope envelope) {
    boolean office = subject.is(Role.OFP) || subject.is(Role.NFP) || subject.is(Role.MODERATOR);
    return FOCAL_POINT.holds(subject, envelope) || (office && AUTHOR.holds(subject, envelope));
  }

  private static boolean holdsNationalTier(Subject subject, Envelope envelope) {
    return envelope.secretariatTier()
        ? MODERATOR.holds(subject, envelope)
        : NATIONAL_FOCAL_POINT.holds(subject, envelope);
  }

  /** Whoever holds the tier the record is in; in no tier, whoever holds one at all. */
  private static boolean holdsTier(Subject subject, Envelope envelope) {
    return switch (envelope.stage()) {
      case NATIONAL -> NATIONAL_FOCAL_POINT.holds(subject, envelope);
      case NATIONAL_BY_SECRETARIAT, CENTRAL -> MODERATOR.holds(subject, envelope);
      case OWN, OUT, DECLINED_NATIONAL, DECLINED_CENTRAL ->
          Tie.any(subject, envelope, NATIONAL_FOCAL_POINT, MODERATOR);
    };
  }

  private static Verdict approve(
      boolean office, Subject subject, Envelope envelope, Set<Hand> hands) {
    if (!office) {
      return NOT_NAMED;
    }
    return envelope.touchedBy(subject, hands) ? OWN_HAND : ALLOWED;
  }

  private static Verdict when(boolean named) {
    return named ? ALLOWED : NOT_NAMED;
  }
}
