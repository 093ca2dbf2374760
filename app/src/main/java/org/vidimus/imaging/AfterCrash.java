package org.vidimus.imaging;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Clears away what a server left that did not end in order: pictures it was busy with, and files
 * that were at their place before their row was. All files are looked at then, and only then: a
 * mark in the folder, there while a server runs, tells of it. It stays when a picture was still
 * under way.
 */
@ApplicationScoped
class AfterCrash {
  private final Vault vault;
  private final Images images;
  private final Leftovers leftovers;

  @Inject
  AfterCrash(Vault vault, Images images, Leftovers leftovers) {
    this.vault = vault;
    this.images = images;
    this.leftovers = leftovers;
  }

  @Transactional
  void start(@Observes @Priority(2000) @Initialized(ApplicationScoped.class) Object start) {
    try {
      if (vault.isMarked()) {
        for (Path draft : vault.incoming()) {
          Files.deleteIfExists(draft);
        }
        Set<ImageId> gone = vault.all();
        gone.removeAll(images.ids());
        for (ImageId id : gone) {
          vault.remove(id);
        }
      }
      vault.mark();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) {
    try {
      if (leftovers.isEmpty() && vault.incoming().isEmpty()) {
        vault.unmark();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
