package org.vidimus.imaging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Judge;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Subject;

/**
 * All guards as one: a picture of nothing that the reader may read does not exist for them. Each
 * guard is asked once in a request.
 */
@RequestScoped
public class Guards {
  private final Iterable<ImageGuard> guards;
  private final Judge judge;
  private final Map<ImageId, List<Envelope>> asked = new HashMap<>();

  @Inject
  public Guards(@Any Instance<ImageGuard> guards, Judge judge) {
    this.guards = guards;
    this.judge = judge;
  }

  /** How the reader may have the picture, by the widest of the records it belongs to. */
  public Optional<Allowance> allow(Subject reader, ImageId image) {
    return envelope(reader, image)
        .filter(e -> judge.decide(reader, Permission.READ_IMAGE, e).allows())
        .map(e -> isOpen(e) ? new Allowance.Open() : new Allowance.Restricted());
  }

  /**
   * The envelope of a record the picture belongs to: one open to anybody, else one this reader may
   * read, else any.
   */
  Optional<Envelope> envelope(Subject reader, ImageId image) {
    List<Envelope> all = envelopes(image);
    return all.stream()
        .filter(this::isOpen)
        .findFirst()
        .or(() ->
            all.stream()
                .filter(e -> judge.decide(reader, Permission.READ_IMAGE, e).allows())
                .findFirst())
        .or(() -> all.stream().findFirst());
  }

  private List<Envelope> envelopes(ImageId image) {
    return asked.computeIfAbsent(
        image,
        id -> {
          List<Envelope> all = new ArrayList<>();
          for (ImageGuard guard : guards) {
            guard.owner(id).ifPresent(all::add);
          }
          return all;
        });
  }

  /** Whether anybody may have it, signed in or not: then only may others' caches keep it. */
  private boolean isOpen(Envelope envelope) {
    return judge.decide(Subject.NOBODY, Permission.READ_IMAGE, envelope).allows();
  }
}
