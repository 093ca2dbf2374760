package org.vidimus.document.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vidimus.common.Settings;

/**
 * Where what was sent lies until its job has read it: {@code incoming} in the data folder. Nothing
 * in it outlives the server.
 */
@ApplicationScoped
public class Spool {
  /** At most this many bytes are taken. */
  public static final long MOST_BYTES = 2L << 30;

  private final Path folder;

  @Inject
  Spool(Settings settings) {
    this(settings.data());
  }

  Spool(Path data) {
    this.folder = data.resolve("incoming");
  }

  /** What can be sent. */
  public enum Kind {
    /** A specimen pack: a zip. */
    PACK,
    /** Text-only records, one JSON object a line. */
    RECORDS
  }

  /** What was sent, and where it lies. */
  public record Sent(Path file, Kind kind) {
    /** Of somebody who is refused before anything is read. */
    public static final Sent NOTHING = new Sent(Path.of(""), Kind.RECORDS);
  }

  /** Writes what is sent. */
  public interface Sending {
    void to(OutputStream out) throws IOException;
  }

  /**
   * Takes what is sent. Refuses more than {@link #MOST_BYTES}, and as the wrong kind what is not by
   * its first bytes what it is said to be, or neither a zip nor records.
   *
   * @param said what the sender says it is; nothing when they do not say
   */
  public Sent take(Sending sending, Optional<Kind> said) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(UUID.randomUUID() + ".part");
    boolean good = false;
    try (SpoolStream out = new SpoolStream(Files.newOutputStream(file), MOST_BYTES, said)) {
      sending.to(out);
      Kind kind = out.kind();
      good = true;
      return new Sent(file, kind);
    } finally {
      if (!good) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Forgets what was sent. */
  public void drop(Sent sent) {
    try {
      Files.deleteIfExists(sent.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets what a stopped server left behind. */
  void clear() {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files.forEach(file -> drop(new Sent(file, Kind.PACK)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
