package org.vidimus.demo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.vidimus.common.KnownSettings;
import org.vidimus.common.Settings;

/**
 * Brings the demo content in, once: packs as {@code editor}, courses as {@code coursemanager},
 * alerts as the people who would. The folder {@code vidimus.demo.content} has {@code packs} and
 * {@code courses}.
 */
@ApplicationScoped
class DemoContent implements KnownSettings {
  private static final Logger LOG = Logger.getLogger(DemoContent.class.getName());

  private final Settings settings;
  private final Steps steps;
  private final Progress progress;
  private final Optional<Path> content;

  @Resource
  @SuppressWarnings("NullAway.Init") // set by the container
  private ManagedThreadFactory threads;

  @Inject
  DemoContent(Settings settings, Steps steps, Progress progress, Config config) {
    this.settings = settings;
    this.steps = steps;
    this.progress = progress;
    this.content = config.getOptionalValue("vidimus.demo.content", String.class).map(Path::of);
  }

  @Override
  public Set<String> settings() {
    return Set.of("vidimus.demo.content");
  }

  void start(@Observes @Priority(6000) @Initialized(ApplicationScoped.class) Object start) {
    if (settings.demo() && content.isPresent()) {
      threads.newThread(() -> bring(content.get())).start();
    } else {
      progress.complete();
    }
  }

  private void bring(Path folder) {
    try (Face face = new Face(settings.address())) {
      face.awaitAnswer();
      for (Path pack : zips(folder.resolve("packs"))) {
        once(pack, () -> bringPack(face, pack));
      }
      for (Path course : zips(folder.resolve("courses"))) {
        once(course, () -> face.post("coursemanager", "/courses", "application/zip", course));
      }
      DemoAlerts alerts = new DemoAlerts(face, folder.resolve("packs"));
      for (JsonNode alert : DemoAlerts.list()) {
        once("alert " + alert.path("title").asText(), () -> alerts.play(alert));
      }
      progress.complete();
    } catch (IOException e) {
      progress.at("failed: " + e.getMessage());
      LOG.log(Level.SEVERE, "The demo content is not complete", e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private interface Bringing {
    Object run() throws IOException, InterruptedException;
  }

  /** A file made anew has another size or date and is brought in again. */
  private void once(Path file, Bringing bringing) throws IOException, InterruptedException {
    once(
        file.getFileName()
            + " "
            + Files.size(file)
            + " "
            + Files.getLastModifiedTime(file).toMillis(),
        bringing);
  }

  private void once(String step, Bringing bringing) throws IOException, InterruptedException {
    if (!steps.isDone(step)) {
      progress.at(step.replaceAll(" [0-9 ]+$", ""));
      bringing.run();
      steps.done(step);
    }
  }

  private Object bringPack(Face face, Path pack) throws IOException, InterruptedException {
    String job = face.post("editor", "/packs", "application/zip", pack).path("job").asText();
    while (true) {
      JsonNode state = face.get("editor", "/jobs/" + job);
      progress.at(
          pack.getFileName()
              + ", "
              + state.path("done").asInt()
              + " of "
              + state.path("total").asInt());
      switch (state.path("state").asText()) {
        case "done" -> {
          if (state.path("counts").path("refused").asInt() > 0) {
            throw new IOException(pack.getFileName() + ": " + state.path("messages"));
          }
          return state;
        }
        case "failed", "cancelled" ->
            throw new IOException(pack.getFileName() + ": " + state.path("messages"));
        default -> TimeUnit.MILLISECONDS.sleep(250);
      }
    }
  }

  private static List<Path> zips(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".zip")).sorted().toList();
    }
  }
}
