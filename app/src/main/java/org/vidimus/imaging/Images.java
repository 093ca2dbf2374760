package org.vidimus.imaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The pictures kept. */
@ApplicationScoped
public class Images {
  private final EntityManager entities;
  private final Vault vault;
  private final Event<Leftovers.Moved> moved;
  private final Event<Leftovers.Removed> removed;
  private final Clock clock;

  @Inject
  Images(
      EntityManager entities,
      Vault vault,
      Event<Leftovers.Moved> moved,
      Event<Leftovers.Removed> removed,
      Clock clock) {
    this.entities = entities;
    this.vault = vault;
    this.moved = moved;
    this.removed = removed;
    this.clock = clock;
  }

  public Optional<Image> find(ImageId id) {
    return Optional.ofNullable(entities.find(Image.class, id.value()));
  }

  /** Every picture kept. */
  Set<ImageId> ids() {
    return entities
        .createQuery("select i.id from Image i", UUID.class)
        .getResultStream()
        .map(ImageId::new)
        .collect(Collectors.toSet());
  }

  /** Pictures with the same samples, whatever file and owner they came with. */
  public List<Image> findEqual(String pixelsSha256) {
    return entities
        .createQuery("select i from Image i where i.pixelsSha256 = :sum", Image.class)
        .setParameter("sum", pixelsSha256)
        .getResultList();
  }

  /**
   * Keeps a picture, in the caller's transaction: row and files stay or go together. One that is
   * kept already is left as it is.
   */
  public ImageId keep(TakenIn taken) {
    if (find(taken.id()).isPresent()) {
      return taken.id();
    }
    entities.persist(new Image(taken, clock.instant()));
    // rows that refer to it may be written in any order at commit, but never before it
    entities.flush();
    try {
      moved.fire(new Leftovers.Moved(taken.id()));
      vault.settle(taken.id(), taken.drafts());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return taken.id();
  }

  /** Forgets a picture, in the caller's transaction; its files go once that is committed. */
  public void remove(ImageId id) {
    find(id)
        .ifPresent(image -> {
          entities.remove(image);
          removed.fire(new Leftovers.Removed(id));
        });
  }
}
