package org.vidimus.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes down what passed the gate and what did not; what is written is decided here alone. */
@ApplicationScoped
class Scribe {
  private final CurrentSubject current;
  private final Occasion occasion;
  private final Reasons reasons;
  private final Recorder recorder;
  private final Gate gate;

  @Inject
  Scribe(CurrentSubject current, Occasion occasion, Reasons reasons, Recorder recorder, Gate gate) {
    this.current = current;
    this.occasion = occasion;
    this.reasons = reasons;
    this.recorder = recorder;
    this.gate = gate;
  }

  /** A success, in the act's transaction. The subject is taken after the act: it may sign in. */
  void done(Called called, Envelope envelope, @Nullable Object result) {
    Subject subject = current.get();
    boolean written =
        switch (called.act().nature()) {
          case LOOK_UP -> false;
          case READING, GLANCE -> subject.signedIn();
          case DEED -> true;
        };
    if (!written) {
      return;
    }
    Optional<ObjectId> object = called.object();
    Envelope about = envelope;
    if (object.isEmpty()) {
      object = made(result);
      about = object.flatMap(gate::find).orElse(envelope);
    }
    Disclosure shown = Disclosure.of(result);
    boolean again =
        called.act().reads()
            && object.isPresent()
            && !occasion.isFirst(called.act(), object.get().text());
    if (again && shown.shown().isEmpty()) {
      return;
    }
    if (!shown.isOfVersion()) {
      shown = shown.of(standing(object));
    }
    Leaf leaf = leaf(subject, new Called(called.act(), object), about, shown, "done");
    if (called.act().nature() == Permission.Nature.GLANCE) {
      recorder.recordHourly(leaf);
    } else {
      recorder.record(leaf);
    }
  }

  private static Optional<ObjectId> made(@Nullable Object result) {
    return switch (result) {
      case Made made -> Optional.of(made.made());
      case ObjectId id -> Optional.of(id);
      case null, default -> Optional.empty();
    };
  }

  /**
   * A miss or what one may not see: alike, with what was asked for. Those not signed in are
   * counted.
   */
  void missed(Called called) {
    if (current.isSignedIn()) {
      Called meant = new Called(called.meant(), called.object());
      recorder.recordApart(
          leaf(current.get(), meant, Envelope.NONE, Disclosure.NOTHING, "missing"));
    } else {
      recorder.count(called.meant());
    }
  }

  /** A refusal of something one may see, or a failure. */
  void ended(Called called, String result) {
    occasion.forget();
    if (current.isSignedIn()) {
      Envelope envelope = called.object().flatMap(gate::find).orElse(Envelope.NONE);
      Disclosure standing = standing(called.object());
      recorder.recordApart(leaf(current.get(), called, envelope, standing, result));
    } else {
      recorder.count(called.act());
    }
  }

  private Disclosure standing(Optional<ObjectId> object) {
    return object.map(gate::standing).orElse(Disclosure.NOTHING);
  }

  private Leaf leaf(
      Subject subject, Called called, Envelope envelope, Disclosure shown, String result) {
    return new Leaf(
        subject,
        called.act(),
        called.object(),
        envelope,
        shown,
        occasion.method(),
        reason(called.object(), envelope),
        result);
  }

  private String stated(ObjectId object) {
    return Stream.concat(Stream.of(object), gate.records(object).stream())
        .map(one -> reasons.stated(occasion.session(), one))
        .filter(reason -> !reason.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** As a program gave it, else as it was stated for what opens for a reason only. */
  private String reason(Optional<ObjectId> object, Envelope envelope) {
    boolean stated =
        occasion.reason().isEmpty()
            && !occasion.session().isEmpty()
            && envelope.handling().asksReason();
    if (!stated) {
      return occasion.reason();
    }
    return object.map(this::stated).orElse("");
  }
}
