package org.vidimus.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.vidimus.access.ChangeState;
import org.vidimus.access.ChangesAsked;
import org.vidimus.access.action.FindChanges;
import org.vidimus.alert.AlertFilter;
import org.vidimus.alert.AlertRow;
import org.vidimus.alert.action.FindAlerts;
import org.vidimus.alert.action.FindWaiting;
import org.vidimus.audit.LedgerEntry;
import org.vidimus.audit.LedgerFilter;
import org.vidimus.audit.LedgerPage;
import org.vidimus.audit.action.ReadOwnHistory;
import org.vidimus.common.Place;
import org.vidimus.desk.action.FindOpened;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Role;
import org.vidimus.learning.action.CourseRow;
import org.vidimus.learning.action.FindCourses;
import org.vidimus.search.Found;

/** The desk. Auditors and administrators find nothing on it but their own work. */
@Named
@RequestScoped
public class DeskPage {
  private static final ChangesAsked OPEN_CHANGES =
      new ChangesAsked(Optional.of(ChangeState.OPEN), Optional.empty(), 0, 1);

  private static final int UUID_LENGTH = 36;

  private final List<AlertRow> newest;
  private final List<AlertRow> drafts;
  private final List<FindWaiting.Waiting> waiting;
  private final long changes;
  private final List<Found.Hit> opened;
  private final List<CourseRow> courses;
  private final LedgerPage acts;
  private final List<LedgerEntry> history;
  private final boolean reading;

  @Inject
  DeskPage(
      FindAlerts findAlerts,
      FindWaiting findWaiting,
      FindOpened findOpened,
      FindCourses findCourses,
      FindChanges findChanges,
      ReadOwnHistory readOwnHistory,
      CurrentSubject current,
      Place place) {
    reading = current.get().reads();
    boolean tier = current.get().is(Role.NFP) || current.get().is(Role.MODERATOR);
    newest =
        reading ? findAlerts.find(() -> AlertFilter.newest(4, "published")).items() : List.of();
    drafts =
        reading
            ? findAlerts.find(() -> AlertFilter.newest(6, "draft", "returned")).items()
            : List.of();
    waiting = reading && tier ? findWaiting.find() : List.of();
    boolean confirms = current.get().is(Role.MODERATOR) || current.get().is(Role.ADMINISTRATOR);
    changes = confirms ? findChanges.find(() -> OPEN_CHANGES).total() : 0;
    opened = reading ? findOpened.find(place.getLang()) : List.of();
    acts = readOwnHistory.read(LedgerFilter.NEWEST);
    history = lately(acts);
    courses = reading ? findCourses.find(0, 4).items() : List.of();
  }

  /** What one did to records lately; lists and one's own account are left to the whole history. */
  private static List<LedgerEntry> lately(LedgerPage page) {
    return page.items().stream()
        .filter(e -> e.result().equals("done") && !e.object().isEmpty())
        .limit(5)
        .toList();
  }

  public boolean isReading() {
    return reading;
  }

  public List<AlertRow> getNewest() {
    return newest;
  }

  /** Drafts and what came back, of one's own and, for focal points, of the organisation. */
  public List<AlertRow> getDrafts() {
    return drafts;
  }

  /** What waits for a tier the reader holds, oldest first. */
  public List<FindWaiting.Waiting> getWaiting() {
    return waiting;
  }

  /**
   * How many changes of parties and people wait for a moderator's word; for who enters or says it.
   */
  public long getChanges() {
    return changes;
  }

  public List<Found.Hit> getOpened() {
    return opened;
  }

  /** One's own last acts, newest first. */
  public List<LedgerEntry> getHistory() {
    return history;
  }

  /** Whether a record of the history has a name that says something: an id alone does not. */
  public boolean named(LedgerEntry entry, String lang) {
    return !name(entry, lang).equals(entry.object()) || entry.object().length() < UUID_LENGTH;
  }

  /** What a record of the history is called; its id where it has no title. */
  public String name(LedgerEntry entry, String lang) {
    String title = acts.title(entry, lang);
    return title.isEmpty() ? entry.object() : title;
  }

  public List<CourseRow> getCourses() {
    return courses;
  }
}
