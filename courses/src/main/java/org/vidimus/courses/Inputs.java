package org.vidimus.courses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * A hash of everything a package is made from. Of a pack it takes the check sums that its zip
 * states anyway, so that a hundred megabytes of pictures are not read to find that nothing changed.
 */
final class Inputs {
  private final MessageDigest digest;

  Inputs() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every file below the folder, or the one file. */
  Inputs files(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        word(root.relativize(file).toString());
        digest.update(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Inputs pack(Path file) {
    if (!Files.isRegularFile(file)) {
      return this; // the builder will say which picture misses it
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<String> entries =
          zip.stream()
              .map(entry -> entry.getName() + " " + entry.getCrc() + " " + entry.getSize())
              .sorted()
              .toList();
      entries.forEach(this::word);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private void word(String word) {
    digest.update(word.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
