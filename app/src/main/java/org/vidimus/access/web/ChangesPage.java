package org.vidimus.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vidimus.access.ChangeRow;
import org.vidimus.access.ChangeState;
import org.vidimus.access.ChangesAsked;
import org.vidimus.access.action.FindChanges;
import org.vidimus.common.Slice;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Gate;
import org.vidimus.gate.Permission;

/** Where parties and people are entered, and what waits for a second word. */
@Named
@RequestScoped
public class ChangesPage {
  private static final int SIZE = 50;

  private final FindChanges find;
  private final Gate gate;
  private final CurrentSubject current;
  private final String state;
  private final int from;
  private @Nullable Slice<ChangeRow> found;

  @Inject
  ChangesPage(FindChanges find, Gate gate, CurrentSubject current, HttpServletRequest request) {
    this.find = find;
    this.gate = gate;
    this.current = current;
    String asked = request.getParameter("state");
    this.state = asked == null ? "open" : asked;
    String part = request.getParameter("from");
    this.from = Part.of(part == null ? "" : part, "", SIZE).from();
  }

  public Slice<ChangeRow> getFound() {
    Slice<ChangeRow> rows = found;
    if (rows == null) {
      rows =
          find.find(() -> new ChangesAsked(ChangeState.find(state), Optional.empty(), from, SIZE));
      found = rows;
    }
    return rows;
  }

  public String getState() {
    return state;
  }

  public List<String> getStates() {
    return Arrays.stream(ChangeState.values()).map(ChangeState::slug).toList();
  }

  /** How a state is marked. */
  public String sign(ChangeState of) {
    return switch (of) {
      case OPEN -> "";
      case CONFIRMED -> "on";
      case REFUSED -> "false";
      case VOID -> "off";
    };
  }

  /** Whether the reader enters people, or parties. */
  public boolean enters(String what) {
    return gate.would(
        current.get(), what.equals("person") ? Permission.ENTER_PERSON : Permission.ENTER_PARTY);
  }

  public boolean isMore() {
    return from + SIZE < getFound().total();
  }

  public boolean isBehind() {
    return from > 0;
  }

  /** This page's address at another part of the list. */
  public String at(int steps) {
    return "/admin/people?state="
        + ChangeState.find(state).map(ChangeState::slug).orElse("all")
        + "&from="
        + Math.max(0, from + steps * SIZE);
  }
}
