package org.vidimus.specimens.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Draws documents part by part on two threads and writes a pack for each; unchanged ones stay. */
public final class Press {
  private final Path out;
  private final int dpi;
  private final PrintStream say;
  private final Fingerprint program;

  public Press(Path out, int dpi, PrintStream say) throws IOException {
    this.out = out;
    this.dpi = dpi;
    this.say = say;
    this.program = Fingerprint.ofProgram();
    Files.createDirectories(out);
  }

  private record Job(Description description, Pack pack, String key, List<Future<?>> parts) {}

  public void draw(List<Description> descriptions) throws IOException, InterruptedException {
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Job> jobs = new ArrayList<>();
      for (Description description : descriptions) {
        String key = program.of(description, dpi);
        if (current(description, key)) {
          say.println(description.code() + "  unchanged");
        } else {
          jobs.add(start(description, key, threads));
        }
      }
      try {
        for (Job job : jobs) {
          finish(job);
        }
      } finally {
        threads.shutdownNow();
      }
    }
  }

  private Path zip(Description description) {
    return out.resolve(description.code() + ".zip");
  }

  private Path keyFile(Description description) {
    return out.resolve(description.code() + ".key");
  }

  private boolean current(Description description, String key) throws IOException {
    Path file = keyFile(description);
    return Files.exists(zip(description))
        && Files.exists(file)
        && Files.readString(file).strip().equals(key);
  }

  private Job start(Description description, String key, ExecutorService threads) {
    Pack pack = new Pack(description);
    List<Future<?>> parts = new ArrayList<>();
    boolean first = true;
    for (JsonNode specimen : description.specimens()) {
      boolean leads = first;
      String id = specimen.path("id").asText();
      for (var part : description.parts(specimen)) {
        PartDrawing drawing = new PartDrawing(part, description.document(), dpi);
        parts.add(threads.submit(() -> pack.shoot(id, leads, drawing)));
      }
      first = false;
    }
    return new Job(description, pack, key, parts);
  }

  private void finish(Job job) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    for (Future<?> part : job.parts()) {
      try {
        part.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException(job.description().code() + ": " + e.getCause(), e);
      }
    }
    Path zip = zip(job.description());
    job.pack().write(zip);
    Files.writeString(keyFile(job.description()), job.key() + "\n");
    say.printf(
        java.util.Locale.ROOT,
        "%s  %d parts, %d pictures, %.1f MB, %.1f s%n",
        job.description().code(),
        job.parts().size(),
        job.pack().pictures(),
        Files.size(zip) / 1e6,
        (System.nanoTime() - begun) / 1e9);
  }
}
