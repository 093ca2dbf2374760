package org.vidimus.alert.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.action.FindWaiting;
import org.vidimus.alert.action.NameAlert;

/** What waits for this reader's tier, oldest first, and one of it open. */
@Named
@RequestScoped
public class ModerationPage {
  private final List<FindWaiting.Waiting> inbox;
  private final boolean chosen;
  private final OpenAlert.@Nullable Opened opened;

  @Inject
  ModerationPage(FindWaiting waiting, OpenAlert open, NameAlert name, HttpServletRequest request) {
    inbox = waiting.find();
    String wanted = request.getParameter("open");
    chosen = wanted != null;
    Optional<AlertId> id =
        wanted == null
            ? inbox.stream().map(w -> w.alert().id()).findFirst()
            : Optional.of(name.name(wanted));
    opened = id.map(open::open).orElse(null);
  }

  public List<FindWaiting.Waiting> getInbox() {
    return inbox;
  }

  /** Whether the address names one; else the oldest is open where there is room for both. */
  public boolean isChosen() {
    return chosen;
  }

  public OpenAlert.@Nullable Opened getOpened() {
    return opened;
  }
}
