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
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Gate;
import org.vidimus.gate.Permission;

/** What waits for this reader's tier, oldest first, and one of it open. */
@Named
@RequestScoped
public class ModerationPage {
  private final List<FindWaiting.Waiting> inbox;
  private final boolean chosen;
  private final OpenAlert.@Nullable Opened opened;

  @Inject
  ModerationPage(
      FindWaiting waiting,
      OpenAlert open,
      NameAlert name,
      Gate gate,
      CurrentSubject current,
      HttpServletRequest request) {
    inbox = waiting.find();
    String wanted = request.getParameter("open");
    chosen = wanted != null;
    Optional<AlertId> id =
        wanted == null
            ? inbox.stream()
                .map(w -> w.alert().id())
                .filter(first -> gate.wouldAtOnce(current.get(), Permission.READ_ALERT, first))
                .findFirst()
            : Optional.of(name.name(AlertId.asked(wanted), Permission.READ_ALERT));
    opened = id.map(open::open).orElse(null);
  }

  public List<FindWaiting.Waiting> getInbox() {
    return inbox;
  }

  /**
   * Whether the address names one; else the oldest that opens without a reason is open where there
   * is room for both.
   */
  public boolean isChosen() {
    return chosen;
  }

  public OpenAlert.@Nullable Opened getOpened() {
    return opened;
  }
}
