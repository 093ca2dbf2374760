package org.vidimus.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vidimus.common.Refusal;

/** Finds the envelope, asks the judge, and says no without telling more than one may know. */
@ApplicationScoped
public class Gate {
  private final Instance<Envelopes> envelopes;
  private final Judge judge;

  @Inject
  Gate(@Any Instance<Envelopes> envelopes, Judge judge) {
    this.envelopes = envelopes;
    this.judge = judge;
  }

  /** Refuses as missing when no feature has such an object. */
  Envelope envelope(Subject subject, Optional<ObjectId> id) {
    return id.map(object -> find(object).orElseThrow(() -> hidden(subject))).orElse(Envelope.NONE);
  }

  private Optional<Envelope> find(ObjectId object) {
    return envelopes.stream().flatMap(e -> e.find(object).stream()).findFirst();
  }

  /** Refuses as missing what the subject may not even read, as forbidden what they may. */
  void admit(Subject subject, Permission act, Envelope envelope) {
    if (!judge.decide(subject, act, envelope).allows()) {
      throw refusal(subject, act, envelope);
    }
  }

  /** Whether the act would be allowed; for buttons, never instead of the act's own gate. */
  public boolean would(Subject subject, Permission act, ObjectId id) {
    return find(id).filter(e -> judge.decide(subject, act, e).allows()).isPresent();
  }

  /** Whether an act about nothing that exists yet would be allowed. */
  public boolean would(Subject subject, Permission act) {
    return judge.decide(subject, act, Envelope.NONE).allows();
  }

  private Refusal refusal(Subject subject, Permission act, Envelope envelope) {
    boolean seen =
        envelope.kind() == ObjectKind.NONE
            || (act.reading() != act && judge.decide(subject, act.reading(), envelope).allows());
    return seen && subject.signedIn() ? Refusal.forbidden() : hidden(subject);
  }

  private static Refusal hidden(Subject subject) {
    return subject.signedIn() ? Refusal.missing() : Refusal.unsigned();
  }
}
