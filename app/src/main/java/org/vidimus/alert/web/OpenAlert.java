package org.vidimus.alert.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Reading;
import org.vidimus.alert.Related;
import org.vidimus.alert.Step;
import org.vidimus.alert.action.FindRelated;
import org.vidimus.alert.action.ReadAlert;
import org.vidimus.alert.action.ReadHistory;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Gate;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Subject;

/** Opens an alert for a page: what it says, its course, and what this reader may do. */
@RequestScoped
public class OpenAlert {
  private final ReadAlert read;
  private final ReadHistory history;
  private final FindRelated related;
  private final CurrentSubject current;
  private final Gate gate;

  @Inject
  OpenAlert(
      ReadAlert read, ReadHistory history, FindRelated related, CurrentSubject current, Gate gate) {
    this.read = read;
    this.history = history;
    this.related = related;
    this.current = current;
    this.gate = gate;
  }

  /**
   * An alert as a page shows it.
   *
   * @param steps its history with runs of edits of one person as one; empty for those not signed in
   * @param disclosing whether the reader may see who has had it
   * @param reason why it came back or ended; empty where it did neither
   */
  public record Opened(
      Reading reading,
      List<StateLine.Point> line,
      List<Step.Taken> steps,
      List<Move> moves,
      boolean editable,
      boolean disclosing,
      List<Related> related,
      String reason) {}

  Opened open(AlertId id) {
    Reading reading = read.read(id);
    List<Step.Taken> steps = history.read(id);
    Subject reader = current.get();
    return new Opened(
        reading,
        reader.signedIn() ? StateLine.of(reading.row().state(), steps) : List.of(),
        reader.signedIn() ? brief(steps) : List.of(),
        Move.of(gate, reader, id, reading.row().state(), steps),
        gate.would(reader, Permission.EDIT_ALERT, id) && isOpen(reading),
        gate.would(reader, Permission.READ_DISCLOSURES, id),
        reader.signedIn() ? related.find(id) : List.of(),
        reason(reading, steps));
  }

  private static boolean isOpen(Reading reading) {
    return switch (reading.row().state()) {
      case org.vidimus.alert.AlertState.WithAuthor _, org.vidimus.alert.AlertState.InReview _ ->
          true;
      case org.vidimus.alert.AlertState.Published _, org.vidimus.alert.AlertState.Ended _ -> false;
    };
  }

  private static List<Step.Taken> brief(List<Step.Taken> steps) {
    List<Step.Taken> brief = new ArrayList<>();
    for (Step.Taken step : steps) {
      boolean again =
          !brief.isEmpty()
              && step.act().equals("edit")
              && brief.getLast().act().equals("edit")
              && brief.getLast().who().equals(step.who());
      if (again) {
        brief.removeLast();
      }
      brief.add(step);
    }
    return brief;
  }

  /** Why it came back or ended, in the words of who decided it; empty where it did neither. */
  static String reason(Reading reading, List<Step.Taken> steps) {
    String act =
        switch (reading.row().state().slug()) {
          case "returned" -> "return";
          case "declined" -> "decline";
          case "withdrawn" -> "withdraw";
          default -> "";
        };
    return steps.stream()
        .filter(s -> s.act().equals(act))
        .reduce((_, last) -> last)
        .map(Step.Taken::reason)
        .orElse("");
  }
}
