package org.vidimus.imaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vidimus.gate.Subject;

/** All guards as one: a picture that none of them allows does not exist for the reader. */
@ApplicationScoped
public class Guards {
  private final Iterable<ImageGuard> guards;

  @Inject
  public Guards(@Any Instance<ImageGuard> guards) {
    this.guards = guards;
  }

  /** The widest allowance any guard gives. */
  public Optional<Allowance> allow(Subject reader, ImageId image) {
    Optional<Allowance> found = Optional.empty();
    for (ImageGuard guard : guards) {
      Optional<Allowance> allowance = guard.allow(reader, image);
      if (allowance.filter(Allowance.Open.class::isInstance).isPresent()) {
        return allowance;
      }
      found = found.or(() -> allowance);
    }
    return found;
  }
}
