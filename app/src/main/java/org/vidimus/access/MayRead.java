package org.vidimus.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.vidimus.gate.Handling;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Role;
import org.vidimus.gate.Stage;
import org.vidimus.gate.Subject;

/**
 * What somebody may read, as conditions for lists: the cells of the decision that allow reading,
 * never written again. A record is readable when one condition fits it.
 */
public record MayRead(List<Condition> conditions) {

  /**
   * One way to be allowed.
   *
   * @param handlings what the record's handling must be one of
   * @param level the highest inspection level
   */
  public record Condition(
      ObjectKind kind, Set<Stage> stages, Match match, List<Handling> handlings, int level) {}

  /** What the record must have in common with the reader. */
  public sealed interface Match {
    record Anything() implements Match {}

    record Author(UUID person) implements Match {}

    record Organisation(String slug) implements Match {}

    record Party(String code) implements Match {}

    record Audience(Set<String> reach) implements Match {}
  }

  /** The conditions for one reader. */
  public static MayRead by(Subject subject) {
    return new MayRead(
        ReadingRule.ALL.stream().flatMap(rule -> condition(rule, subject).stream()).toList());
  }

  private static List<Condition> condition(ReadingRule rule, Subject subject) {
    return match(rule.tie(), subject).stream()
        .map(match ->
            new Condition(
                rule.kind(),
                rule.stages(),
                match,
                rule.isBound() ? subject.clearance().covered() : Handling.RED.covered(),
                rule.isBound() ? subject.level() : 3))
        .toList();
  }

  /** At most one match: none when the reader cannot have the tie to anything. */
  private static List<Match> match(Tie tie, Subject subject) {
    return switch (tie) {
      case AUTHOR -> when(subject.reads(), new Match.Author(subject.person()));
      case OWNER -> when(subject.signedIn(), new Match.Author(subject.person()));
      case FOCAL_POINT ->
          when(subject.is(Role.OFP), new Match.Organisation(subject.organisation()));
      case NATIONAL_FOCAL_POINT -> when(subject.is(Role.NFP), new Match.Party(subject.party()));
      case MODERATOR -> when(subject.is(Role.MODERATOR), new Match.Anything());
      case EDITOR -> when(subject.is(Role.EDITOR), new Match.Anything());
      case COURSE_MANAGER -> when(subject.is(Role.COURSE_MANAGER), new Match.Anything());
      case AUDITOR -> when(subject.is(Role.AUDITOR), new Match.Anything());
      case EDITOR_OF_ORIGIN ->
          when(subject.is(Role.EDITOR), new Match.Organisation(subject.organisation()));
      case ADMINISTRATOR -> when(subject.is(Role.ADMINISTRATOR), new Match.Anything());
      case AUDIENCE -> List.of(new Match.Audience(subject.reach()));
      case READER -> when(subject.reads(), new Match.Anything());
    };
  }

  private static List<Match> when(boolean possible, Match match) {
    return possible ? List.of(match) : List.of();
  }
}
