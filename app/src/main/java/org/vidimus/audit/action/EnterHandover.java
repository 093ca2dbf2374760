package org.vidimus.audit.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vidimus.audit.Handover;
import org.vidimus.audit.Ledger;
import org.vidimus.audit.Marks;
import org.vidimus.audit.StatedBases;
import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Gate;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.Permission;

/**
 * Writes down that something was told or handed over outside the portal. Whoever reads it may;
 * refuses a hand-over to nobody, without a reason, by an unknown method, on a day to come, or on a
 * legal basis that the party of whoever enters it does not state; without one it is the default.
 */
@ApplicationScoped
public class EnterHandover {
  /** The methods that the portal cannot see by itself. */
  public static final Set<String> METHODS = Set.of("oral", "handover");

  private final Ledger ledger;
  private final Marks marks;
  private final Gate gate;
  private final CurrentSubject current;
  private final StatedBases bases;
  private final Clock clock;

  @Inject
  EnterHandover(
      Ledger ledger,
      Marks marks,
      Gate gate,
      CurrentSubject current,
      StatedBases bases,
      Clock clock) {
    this.ledger = ledger;
    this.marks = marks;
    this.gate = gate;
    this.current = current;
    this.bases = bases;
    this.clock = clock;
  }

  @Act(Permission.ENTER_HANDOVER)
  @Transactional
  public Handover enter(ObjectId object, Handover handover) {
    List<Problem> problems = problems(handover);
    Optional<String> basis = bases.find(current.get().party(), handover.legalBasis());
    if (basis.isEmpty()) {
      problems.add(Problem.of("legalBasis", "audit.fault.basis"));
    }
    if (!problems.isEmpty()) {
      throw Refusal.faulty(problems);
    }
    Envelope envelope = gate.find(object).orElseThrow(Refusal::missing);
    Handover entered = handover.by(basis.orElse(""));
    ledger.handedOver(entered, envelope, gate.standing(object), marks.of(current.get()));
    return entered;
  }

  private List<Problem> problems(Handover handover) {
    List<Problem> problems = new ArrayList<>();
    Handover.Recipient to = handover.to();
    if (to.person().isEmpty() && to.organisation().isEmpty() && to.party().isEmpty()) {
      problems.add(Problem.of("to", "audit.fault.to"));
    }
    length("to.person", to.person(), 200, problems);
    length("to.organisation", to.organisation(), 64, problems);
    length("to.party", to.party(), 16, problems);
    length("reason", handover.reason(), StateReason.LONGEST, problems);
    if (!METHODS.contains(handover.method())) {
      problems.add(Problem.of("method", "audit.fault.method"));
    }
    if (handover.reason().isBlank()) {
      problems.add(Problem.of("reason", "audit.fault.why"));
    }
    if (handover.on().isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
      problems.add(Problem.of("on", "audit.fault.ahead"));
    }
    return problems;
  }

  private static void length(String field, String text, int most, List<Problem> problems) {
    if (text.length() > most) {
      problems.add(Problem.of(field, "audit.fault.longest", most));
    }
  }
}
