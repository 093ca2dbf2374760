package org.vidimus.imaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vidimus.gate.AskedFor;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Disclosure;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Envelopes;
import org.vidimus.gate.Named;
import org.vidimus.gate.ObjectId;

/** A picture is read like the record it belongs to. */
@ApplicationScoped
class ImageEnvelopes implements Envelopes {
  private final Guards guards;
  private final CurrentSubject current;

  @Inject
  ImageEnvelopes(Guards guards, CurrentSubject current) {
    this.guards = guards;
    this.current = current;
  }

  @Override
  public Optional<Named> named(AskedFor asked) {
    ImageId id = ImageId.named(asked.text());
    return switch (asked.kind()) {
      case IMAGE, NONE -> guards.envelope(current.get(), id).map(e -> new Named(id, e));
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<Envelope> find(ObjectId id) {
    return id instanceof ImageId image ? guards.envelope(current.get(), image) : Optional.empty();
  }

  @Override
  public List<ObjectId> records(ObjectId part) {
    return part instanceof ImageId image ? guards.records(current.get(), image) : List.of();
  }

  @Override
  public Disclosure standing(ObjectId id) {
    return id instanceof ImageId image ? guards.standing(current.get(), image) : Disclosure.NOTHING;
  }
}
