package org.vidimus.specimens.library;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Says whether a pack would come out the same: the hash of its words, of the code and the type. */
public final class Fingerprint {
  private final byte[] code;

  private Fingerprint(byte[] code) {
    this.code = code;
  }

  /** Of the classes and type faces this program runs from, a folder or a jar. */
  public static Fingerprint ofProgram() throws IOException {
    Path place =
        Path.of(
            URI.create(
                Fingerprint.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    if (Files.isDirectory(place)) {
      return new Fingerprint(content(place));
    }
    try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
      return new Fingerprint(content(jar.getPath("/")));
    }
  }

  private static byte[] content(Path root) throws IOException {
    MessageDigest digest = digest();
    for (String top : List.of("fonts", "org")) {
      try (var files = Files.walk(root.resolve(top))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
          try (InputStream in = Files.newInputStream(file)) {
            digest.update(in.readAllBytes());
          }
        }
      }
    }
    return digest.digest();
  }

  public String of(Description description, int dpi) {
    MessageDigest digest = digest();
    digest.update(code);
    digest.update(Integer.toString(dpi).getBytes(StandardCharsets.UTF_8));
    digest.update(description.document().toString().getBytes(StandardCharsets.UTF_8));
    digest.update(description.issuer().toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
