package org.vidimus.alert.web;

import java.util.ArrayList;
import java.util.List;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.AlertState;
import org.vidimus.alert.AlertState.CentralReview;
import org.vidimus.alert.AlertState.Draft;
import org.vidimus.alert.AlertState.Ended;
import org.vidimus.alert.AlertState.Expired;
import org.vidimus.alert.AlertState.NationalReview;
import org.vidimus.alert.AlertState.Published;
import org.vidimus.alert.AlertState.Returned;
import org.vidimus.alert.Step;
import org.vidimus.gate.Gate;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Subject;

/**
 * A button on an alert.
 *
 * @param verb as in the address that it calls
 * @param style {@code main}, {@code stop} or empty
 * @param reason {@code needed}, {@code possible} or {@code none}
 * @param why key of the sentence beside it when this reader may not; empty when they may
 */
public record Move(String verb, String style, String reason, String why) {
  public boolean isAllowed() {
    return why.isEmpty();
  }

  /** The buttons for a reader: what they may do, and what only their own hand keeps them from. */
  static List<Move> of(
      Gate gate, Subject reader, AlertId id, AlertState state, List<Step.Taken> steps) {
    List<Move> moves = new ArrayList<>();
    switch (state) {
      case Draft _ -> {
        add(moves, gate.would(reader, Permission.SUBMIT_ALERT, id), "submit", "main", "none");
        add(moves, gate.would(reader, Permission.DELETE_ALERT, id), "delete", "stop", "none");
      }
      case Returned _ ->
          add(moves, gate.would(reader, Permission.SUBMIT_ALERT, id), "submit", "main", "none");
      case NationalReview _ -> {
        approval(moves, gate, reader, id, steps, "endorse", Permission.ENDORSE_ALERT);
        review(moves, gate, reader, id);
      }
      case CentralReview _ -> {
        approval(moves, gate, reader, id, steps, "publish", Permission.PUBLISH_ALERT);
        review(moves, gate, reader, id);
      }
      case Published _, Expired _ -> withdrawal(moves, gate, reader, id);
      case Ended _ -> {}
    }
    return moves;
  }

  private static void add(List<Move> moves, boolean may, String verb, String style, String reason) {
    if (may) {
      moves.add(new Move(verb, style, reason, ""));
    }
  }

  private static void review(List<Move> moves, Gate gate, Subject reader, AlertId id) {
    add(moves, gate.would(reader, Permission.RETURN_ALERT, id), "return", "", "needed");
    add(moves, gate.would(reader, Permission.DECLINE_ALERT, id), "decline", "stop", "needed");
    withdrawal(moves, gate, reader, id);
  }

  private static void withdrawal(List<Move> moves, Gate gate, Subject reader, AlertId id) {
    add(moves, gate.would(reader, Permission.WITHDRAW_ALERT, id), "withdraw", "stop", "possible");
  }

  /** Whoever holds the tier sees the button; with a hand in it, it says why somebody else acts. */
  private static void approval(
      List<Move> moves,
      Gate gate,
      Subject reader,
      AlertId id,
      List<Step.Taken> steps,
      String verb,
      Permission act) {
    if (gate.would(reader, act, id)) {
      moves.add(new Move(verb, "main", "none", ""));
    } else if (gate.would(reader, Permission.RETURN_ALERT, id)) {
      moves.add(new Move(verb, "main", "none", "alert.why." + verb + "." + hand(reader, steps)));
    }
  }

  private static String hand(Subject reader, List<Step.Taken> steps) {
    return steps.stream()
        .filter(s -> s.who().equals(reader.username()))
        .map(Step.Taken::act)
        .filter(List.of("draft", "edit", "submit", "endorse")::contains)
        .findFirst()
        .orElse("edit");
  }
}
