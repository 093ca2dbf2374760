package org.vidimus.alert.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vidimus.alert.AlertState;
import org.vidimus.alert.AlertState.CentralReview;
import org.vidimus.alert.AlertState.Declined;
import org.vidimus.alert.AlertState.Draft;
import org.vidimus.alert.AlertState.Expired;
import org.vidimus.alert.AlertState.NationalReview;
import org.vidimus.alert.AlertState.Published;
import org.vidimus.alert.AlertState.Returned;
import org.vidimus.alert.AlertState.Withdrawn;
import org.vidimus.alert.Step;

/** The course of an alert: what was done, where it stands, what comes next. */
final class StateLine {
  private StateLine() {}

  /**
   * One place on the line.
   *
   * @param key of its words
   * @param mode {@code done now next}
   * @param who user name; empty where nobody acted yet
   */
  public record Point(String key, String mode, String who, Optional<Instant> at) {
    public boolean isNow() {
      return mode.equals("now");
    }

    public Instant time() {
      return at.orElse(Instant.EPOCH);
    }

    public boolean isDone() {
      return at.isPresent();
    }
  }

  static List<Point> of(AlertState state, List<Step.Taken> steps) {
    List<Point> line = new ArrayList<>();
    latest(steps).forEach(s -> line.add(done(s)));
    switch (state) {
      case Draft _ -> {
        now(line);
        line.add(ahead("alert.step.submit", "next"));
      }
      case Returned _ -> {
        now(line);
        line.add(ahead("alert.step.submit-again", "next"));
      }
      case NationalReview review -> {
        String who =
            review.bySecretariat() ? "alert.step.secretariat-tier" : "state.national-review";
        line.add(ahead(who, "now"));
        line.add(ahead("state.central-review", "next"));
        line.add(ahead("alert.step.publish", "next"));
      }
      case CentralReview _ -> {
        line.add(ahead("state.central-review", "now"));
        line.add(ahead("alert.step.publish", "next"));
      }
      case Published _, Expired _, Declined _, Withdrawn _ -> now(line);
    }
    return line;
  }

  /** The writing, then the moves since it last came back; the return itself while it is back. */
  private static List<Step.Taken> latest(List<Step.Taken> steps) {
    List<Step.Taken> moves = steps.stream().filter(s -> !s.act().equals("edit")).toList();
    int from = 1;
    for (int i = 1; i < moves.size() - 1; i++) {
      if (moves.get(i).act().equals("return")) {
        from = i + 1;
      }
    }
    List<Step.Taken> latest = new ArrayList<>(moves.subList(0, Math.min(1, moves.size())));
    latest.addAll(moves.subList(Math.min(from, moves.size()), moves.size()));
    return latest;
  }

  private static Point done(Step.Taken step) {
    return new Point("alert.step." + step.act(), "done", step.who(), Optional.of(step.at()));
  }

  private static Point ahead(String key, String mode) {
    return new Point(key, mode, "", Optional.empty());
  }

  private static void now(List<Point> line) {
    Point last = line.removeLast();
    line.add(new Point(last.key(), "now", last.who(), last.at()));
  }
}
