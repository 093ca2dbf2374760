package org.vidimus.document.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vidimus.common.Sentence;
import org.vidimus.document.pack.Told.ViewTold;
import org.vidimus.imaging.Fidelity;
import org.vidimus.imaging.ImageRefused;
import org.vidimus.imaging.Intake;
import org.vidimus.imaging.Limits;
import org.vidimus.imaging.TakenIn;

/** The pictures of a document, taken in and not yet kept. Closed, those not kept leave nothing. */
final class Pictures implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Pictures.class.getName());

  /** Lights whose faint answers may be measured. */
  private static final Set<String> MEASURED = Set.of("uv-365", "uv-254", "ir");

  private final Map<String, TakenIn> taken = new HashMap<>();

  private Pictures() {}

  /** Those of a record that has none. */
  static Pictures none() {
    return new Pictures();
  }

  /** What the pictures come from and go through. */
  record Road(PackArchive archive, Intake intake, ExecutorService workers, Runnable step) {}

  /** Takes every picture that a document names. What cannot be taken is named by its place. */
  static Pictures take(Told told, Names names, Road road, Faults faults) {
    Pictures pictures = new Pictures();
    List<Running> running =
        told.views()
            .filter(view -> isThere(view, road.archive, faults))
            .map(view ->
                new Running(view, road.workers.submit(() -> take(view, names.view(view), road))))
            .toList();
    running.forEach(run -> pictures.collect(run, faults));
    return pictures;
  }

  private record Running(ViewTold view, Future<TakenIn> future) {}

  private static boolean isThere(ViewTold view, PackArchive archive, Faults faults) {
    boolean there = archive.has(view.file());
    if (!there && !view.file().isEmpty()) {
      faults.error(view.path() + ".file", "import.fault.no-file", view.file());
    }
    return there;
  }

  private static TakenIn take(ViewTold view, UUID owner, Road road)
      throws IOException, ImageRefused {
    Fidelity fidelity = MEASURED.contains(view.light()) ? Fidelity.EXACT : Fidelity.VISUAL;
    try (InputStream bytes = road.archive.find(view.file()).orElseThrow()) {
      return road.intake.take(owner, bytes, Limits.PACK, fidelity);
    } finally {
      road.step.run();
    }
  }

  private void collect(Running run, Faults faults) {
    ViewTold view = run.view;
    try {
      taken.put(view.path(), run.future.get());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ImageRefused refused) {
        faults.errorIn(view.file(), view.path() + ".file", refused.sentence());
      } else {
        LOG.log(Level.WARNING, "A picture could not be taken in: " + view.file(), e);
        faults.errorIn(view.file(), view.path() + ".file", Sentence.of("import.fault.picture"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      faults.errorIn(view.file(), view.path() + ".file", Sentence.of("import.fault.stopped"));
    }
  }

  Optional<TakenIn> of(ViewTold view) {
    return Optional.ofNullable(taken.get(view.path()));
  }

  List<TakenIn> all() {
    return List.copyOf(taken.values());
  }

  /** How large each is, by the path of its view. */
  Map<String, Fit.Extent> extents() {
    Map<String, Fit.Extent> extents = new HashMap<>();
    taken.forEach(
        (path, picture) -> extents.put(path, new Fit.Extent(picture.width(), picture.height())));
    return extents;
  }

  @Override
  public void close() {
    for (TakenIn picture : taken.values()) {
      try {
        picture.close();
      } catch (IOException e) {
        LOG.log(Level.WARNING, "A picture left something behind", e);
      }
    }
  }
}
