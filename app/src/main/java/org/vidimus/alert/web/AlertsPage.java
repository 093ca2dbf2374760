package org.vidimus.alert.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.vidimus.alert.AlertFilter;
import org.vidimus.alert.action.FindAlerts;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Gate;
import org.vidimus.gate.Handling;
import org.vidimus.gate.Permission;

/** The list of alerts, filtered by its address. */
@Named
@RequestScoped
public class AlertsPage {
  private final HttpServletRequest request;
  private final AlertRows rows;
  private final boolean writing;

  @Inject
  AlertsPage(FindAlerts find, HttpServletRequest request, CurrentSubject current, Gate gate) {
    this.request = request;
    AlertFilter filter =
        Wanted.filter(List.of(getState()), List.of(getHandling()), List.of(getDocument()), "", "");
    this.rows = new AlertRows(find, filter);
    this.writing = gate.would(current.get(), Permission.DRAFT_ALERT);
  }

  private String parameter(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  public String getState() {
    return parameter("state");
  }

  public String getHandling() {
    return parameter("handling");
  }

  public String getDocument() {
    return parameter("document");
  }

  public Handling[] getHandlings() {
    return Handling.values();
  }

  /** The states there are so far. */
  public List<String> getStates() {
    return List.of(
        "draft",
        "returned",
        "national-review",
        "central-review",
        "published",
        "declined",
        "withdrawn");
  }

  public boolean isFiltered() {
    return !(getState() + getHandling() + getDocument()).isEmpty();
  }

  public AlertRows getRows() {
    return rows;
  }

  public boolean isWriting() {
    return writing;
  }
}
