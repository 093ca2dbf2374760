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
import org.vidimus.gate.Disclosure;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Judge;
import org.vidimus.gate.ObjectId;
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
  private final Map<ImageId, List<Owner>> asked = new HashMap<>();

  @Inject
  public Guards(@Any Instance<ImageGuard> guards, Judge judge) {
    this.guards = guards;
    this.judge = judge;
  }

  /** How the reader may have the picture, by the widest of the records it belongs to. */
  public Optional<Allowance> allow(Subject reader, ImageId image) {
    return owner(reader, image)
        .filter(owner -> maySee(reader, owner))
        .map(owner ->
            isOpen(owner)
                ? new Allowance.Open(owner.disclosure())
                : new Allowance.Restricted(owner.disclosure()));
  }

  /**
   * The envelope of a record the picture belongs to: one open to anybody, else one this reader may
   * read, else any.
   */
  Optional<Envelope> envelope(Subject reader, ImageId image) {
    return owner(reader, image).map(Owner::envelope);
  }

  /** Which version of that record stands, and on what basis it is shared. */
  Disclosure standing(Subject reader, ImageId image) {
    return owner(reader, image).map(Owner::disclosure).orElse(Disclosure.NOTHING);
  }

  /** The records it belongs to by that owner. */
  List<ObjectId> records(Subject reader, ImageId image) {
    return owner(reader, image).map(Owner::records).orElse(List.of());
  }

  private Optional<Owner> owner(Subject reader, ImageId image) {
    List<Owner> all = owners(image);
    return all.stream()
        .filter(this::isOpen)
        .findFirst()
        .or(() -> all.stream().filter(owner -> maySee(reader, owner)).findFirst())
        .or(() -> all.stream().findFirst());
  }

  private List<Owner> owners(ImageId image) {
    return asked.computeIfAbsent(
        image,
        id -> {
          List<Owner> all = new ArrayList<>();
          for (ImageGuard guard : guards) {
            guard.owner(id).ifPresent(all::add);
          }
          return all;
        });
  }

  /** Whether anybody may have it, signed in or not: then only may others' caches keep it. */
  private boolean isOpen(Owner owner) {
    return maySee(Subject.NOBODY, owner);
  }

  private boolean maySee(Subject reader, Owner owner) {
    return judge.decide(reader, Permission.READ_IMAGE, owner.envelope()).allows();
  }
}
