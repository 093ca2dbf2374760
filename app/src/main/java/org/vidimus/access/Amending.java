package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Subject;

/**
 * Changes parties and people: at once where one person's word is enough, otherwise once a second
 * one has confirmed it. Either way a row says who, when, why, and what it was before.
 */
@ApplicationScoped
public class Amending {
  private static final int LONGEST = 2000;

  private final Changes changes;
  private final Applying applying;
  private final CurrentSubject current;
  private final Clock clock;

  @Inject
  Amending(Changes changes, Applying applying, CurrentSubject current, Clock clock) {
    this.changes = changes;
    this.applying = applying;
    this.current = current;
    this.clock = clock;
  }

  /** Takes what somebody entered. Nothing is written where nothing changes. */
  public Entered enter(Proposal proposal, String why) {
    return enter(proposal, why, Appointing.needsSecondWord(current.get()));
  }

  /** Takes what a second person confirms, whoever entered it. */
  public Entered enterForConfirmation(Proposal proposal, String why) {
    return enter(proposal, why, true);
  }

  /** Takes what nobody else need confirm. */
  public Entered enterAtOnce(Proposal proposal, String why) {
    return enter(proposal, why, false);
  }

  private Entered enter(Proposal proposal, String why, boolean second) {
    checkLength(why);
    if (proposal.was().filter(proposal.becomes()::equals).isPresent()) {
      return new Entered.Done(Optional.empty());
    }
    if (second) {
      Optional<Change> same = waiting(proposal);
      if (same.isPresent()) {
        return new Entered.Waiting(same.get().id());
      }
    }
    Change change = new Change(proposal, why, current.get(), clock.instant());
    changes.add(change);
    if (second) {
      return new Entered.Waiting(change.id());
    }
    Optional<FirstPasswords.Link> link = applying.apply(proposal);
    change.makeAtOnce(clock.instant());
    overtakeOthers(change);
    return new Entered.Done(link);
  }

  /** The same from the same person, who sent it twice. */
  private Optional<Change> waiting(Proposal proposal) {
    return changes.open(proposal.matter(), proposal.object()).stream()
        .filter(open -> open.isBy(current.get()) && open.proposal().equals(proposal))
        .findFirst();
  }

  /**
   * Makes an open change so. Refuses as a conflict when it is open no more, or what it is about is
   * not as it was when it was entered.
   */
  public Optional<FirstPasswords.Link> confirm(Change change, String word) {
    checkLength(word);
    Subject by = current.get();
    Proposal proposal = change.proposal();
    change.checkOpen();
    if (!applying.now(proposal).equals(proposal.was())) {
      throw Refusal.conflict("people.changed-since");
    }
    // first: whoever says their word at the same moment ends here, before anything is made so
    change.confirm(by, clock.instant(), word);
    changes.write();
    Optional<FirstPasswords.Link> link = applying.apply(proposal);
    overtakeOthers(change);
    changes.write();
    return link;
  }

  /** What else waited about the same thing was entered against what is so no more. */
  private void overtakeOthers(Change done) {
    changes.open(done.matter(), done.object()).stream()
        .filter(other -> !other.id().equals(done.id()))
        .forEach(other -> other.overtake(clock.instant()));
  }

  private static void checkLength(String reason) {
    if (reason.length() > LONGEST) {
      throw Refusal.faulty(Problem.of("reason", "fault.reason", LONGEST));
    }
  }

  /** Ends an open change without making it so. Refuses when it is open no more. */
  public void refuse(Change change, String reason) {
    change.checkOpen();
    checkLength(reason);
    change.refuse(current.get(), clock.instant(), reason);
    changes.write();
  }
}
