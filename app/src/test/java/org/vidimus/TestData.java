package org.vidimus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Data that nobody here wrote, read where it lies: the folder that {@code VIDIMUS_TEST_DATA} names,
 * else the one beside the checkout. Tests that need it are skipped where it is absent.
 */
public final class TestData {
  private TestData() {}

  /** A file or folder in the data; skips the test where there is none. */
  public static Path find(String path) {
    String named = System.getenv("VIDIMUS_TEST_DATA");
    Path data =
        named == null
            ? Path.of("").toAbsolutePath().resolve("../../shared/data").normalize()
            : Path.of(named);
    Path found = data.resolve(path);
    assumeTrue(
        Files.exists(found),
        "Skipped: there is no " + found + "; set VIDIMUS_TEST_DATA to the folder of data.");
    return found;
  }
}
