package org.vidimus.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vidimus.common.Refusal;

/** Finds the envelope, asks the judge, and says no without telling more than one may know. */
@ApplicationScoped
public class Gate {
  private final Instance<Envelopes> envelopes;
  private final Judge judge;
  private final Occasion occasion;
  private final Reasons reasons;

  @Inject
  Gate(@Any Instance<Envelopes> envelopes, Judge judge, Occasion occasion, Reasons reasons) {
    this.envelopes = envelopes;
    this.judge = judge;
    this.occasion = occasion;
    this.reasons = reasons;
  }

  /**
   * The envelope of what the act is about, for whoever may do it. Refuses as missing what there is
   * not and what the subject may not even read, as forbidden what they may; asks for a reason where
   * one is due and somebody is there to be asked.
   */
  Envelope admit(Subject subject, Called called) {
    Envelope envelope =
        called.object().map(o -> find(o).orElseThrow(() -> hidden(subject))).orElse(Envelope.NONE);
    switch (judge.decide(subject, called.act(), envelope)) {
      case Verdict.Allowed _, Verdict.AllowedWithMarks _ -> {}
      case Verdict.StepUp _ -> called.object().ifPresent(this::askReason);
      case Verdict.Refused _ -> throw refusal(subject, called.act(), envelope);
    }
    return envelope;
  }

  private void askReason(ObjectId object) {
    if (occasion.isPage() && reasons.stated(occasion.session(), object).isEmpty()) {
      throw Refusal.needsReason(object.kind().slug(), object.text());
    }
  }

  /** The envelope of an object; nothing when no feature has it. */
  public Optional<Envelope> find(ObjectId object) {
    return object instanceof AskedFor asked ? resolve(asked).map(Named::envelope) : found(object);
  }

  /** Which version of an object stands, and on what basis it is shared. */
  public Disclosure standing(ObjectId object) {
    for (Envelopes feature : envelopes) {
      Disclosure standing = feature.standing(object);
      if (standing.isOfVersion()) {
        return standing;
      }
    }
    return Disclosure.NOTHING;
  }

  /** The records that an object is part of: a reason stated for one of them holds for it. */
  List<ObjectId> records(ObjectId part) {
    return envelopes.stream().flatMap(feature -> feature.records(part).stream()).toList();
  }

  /**
   * The object that a text names. Every feature is asked, so that what exists takes as long to find
   * as what does not.
   */
  public Optional<ObjectId> named(AskedFor asked) {
    return resolve(asked).map(Named::id);
  }

  private Optional<Named> resolve(AskedFor asked) {
    Optional<Named> first = Optional.empty();
    for (Envelopes feature : envelopes) {
      Optional<Named> named = feature.named(asked);
      first = first.or(() -> named);
    }
    return first;
  }

  private Optional<Envelope> found(ObjectId object) {
    for (Envelopes feature : envelopes) {
      Optional<Envelope> found = feature.find(object);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether the act would be allowed; for buttons, never instead of the act's own gate. */
  public boolean would(Subject subject, Permission act, ObjectId id) {
    return find(id).filter(e -> judge.decide(subject, act, e).allows()).isPresent();
  }

  /** Whether an act about nothing that exists yet would be allowed. */
  public boolean would(Subject subject, Permission act) {
    return judge.decide(subject, act, Envelope.NONE).allows();
  }

  /** Whether the act would happen at once, without asking for a reason first. */
  public boolean wouldAtOnce(Subject subject, Permission act, ObjectId id) {
    return find(id)
        .map(e -> judge.decide(subject, act, e))
        .filter(v ->
            switch (v) {
              case Verdict.Allowed _, Verdict.AllowedWithMarks _ -> true;
              case Verdict.StepUp _ -> !reasons.stated(occasion.session(), id).isEmpty();
              case Verdict.Refused _ -> false;
            })
        .isPresent();
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
