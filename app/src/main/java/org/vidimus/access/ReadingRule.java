package org.vidimus.access;

import static org.vidimus.gate.Stage.CENTRAL;
import static org.vidimus.gate.Stage.DECLINED_CENTRAL;
import static org.vidimus.gate.Stage.DECLINED_NATIONAL;
import static org.vidimus.gate.Stage.NATIONAL;
import static org.vidimus.gate.Stage.NATIONAL_BY_SECRETARIAT;
import static org.vidimus.gate.Stage.OUT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Stage;
import org.vidimus.gate.Subject;

/**
 * One sentence of who may read: records of this kind, in these stages, by whoever has this tie. The
 * decision and the filters of lists are made from the same sentences.
 */
record ReadingRule(ObjectKind kind, Set<Stage> stages, Tie tie) {

  static final List<ReadingRule> ALL =
      List.of(
          new ReadingRule(ObjectKind.ALERT, EnumSet.allOf(Stage.class), Tie.AUTHOR),
          new ReadingRule(ObjectKind.ALERT, EnumSet.allOf(Stage.class), Tie.FOCAL_POINT),
          new ReadingRule(
              ObjectKind.ALERT,
              Set.of(
                  NATIONAL,
                  NATIONAL_BY_SECRETARIAT,
                  CENTRAL,
                  OUT,
                  DECLINED_NATIONAL,
                  DECLINED_CENTRAL),
              Tie.NATIONAL_FOCAL_POINT),
          new ReadingRule(
              ObjectKind.ALERT,
              Set.of(NATIONAL_BY_SECRETARIAT, CENTRAL, OUT, DECLINED_CENTRAL),
              Tie.MODERATOR),
          new ReadingRule(ObjectKind.ALERT, Set.of(OUT), Tie.AUDIENCE),
          new ReadingRule(ObjectKind.DOCUMENT, Set.of(OUT), Tie.AUDIENCE),
          new ReadingRule(ObjectKind.DOCUMENT, Set.of(OUT), Tie.EDITOR),
          new ReadingRule(ObjectKind.COURSE, Set.of(OUT), Tie.READER),
          new ReadingRule(ObjectKind.TERM, Set.of(OUT), Tie.READER),
          new ReadingRule(ObjectKind.REGISTRATION, Set.of(Stage.OWN), Tie.OWNER),
          new ReadingRule(ObjectKind.REGISTRATION, Set.of(Stage.OWN), Tie.COURSE_MANAGER),
          new ReadingRule(ObjectKind.JOB, Set.of(Stage.OWN), Tie.OWNER),
          new ReadingRule(ObjectKind.JOB, Set.of(Stage.OWN), Tie.ADMINISTRATOR),
          new ReadingRule(ObjectKind.PERSON, Set.of(Stage.OWN), Tie.OWNER));

  boolean allows(Subject subject, Envelope envelope) {
    return names(subject, envelope) && (!isBound() || isWithin(subject, envelope));
  }

  /** Whether the sentence is about this record and this person, ceilings apart. */
  boolean names(Subject subject, Envelope envelope) {
    return kind == envelope.kind()
        && stages.contains(envelope.stage())
        && tie.holds(subject, envelope);
  }

  /** Clearance and level always bind, except that authors read what they wrote. */
  boolean isBound() {
    return tie != Tie.AUTHOR && tie != Tie.OWNER;
  }

  static boolean isWithin(Subject subject, Envelope envelope) {
    return subject.clearance().covers(envelope.handling()) && subject.level() >= envelope.level();
  }
}
