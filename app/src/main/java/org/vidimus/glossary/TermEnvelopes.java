package org.vidimus.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Envelopes;
import org.vidimus.gate.Handling;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.ObjectKind;

/** Terms are for everybody who searches. */
@ApplicationScoped
public class TermEnvelopes implements Envelopes {
  private final Terms terms;

  @Inject
  TermEnvelopes(Terms terms) {
    this.terms = terms;
  }

  /** The envelope of every term. */
  public static Envelope envelope() {
    return Envelope.released(ObjectKind.TERM, "", "", Handling.CLEAR, Set.of());
  }

  @Override
  public Optional<Envelope> find(ObjectId id) {
    return id.kind() == ObjectKind.TERM
        ? terms.find(id.text()).map(_ -> envelope())
        : Optional.empty();
  }
}
