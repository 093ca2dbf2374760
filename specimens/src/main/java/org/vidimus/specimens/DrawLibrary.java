package org.vidimus.specimens;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.vidimus.specimens.library.Description;
import org.vidimus.specimens.library.Press;

/** {@code DrawLibrary --dpi 600 --out DIR [--only CODE] [--from DIR]} draws the demo library. */
public final class DrawLibrary {
  private DrawLibrary() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.setProperty("java.awt.headless", "true");
    try {
      List<String> words = List.of(arguments);
      int dpi = Integer.parseInt(option(words, "--dpi", "600"));
      Path out = Path.of(option(words, "--out", "target/packs"));
      String only = option(words, "--only", "");
      String from = option(words, "--from", "");
      List<Description> all = Description.all(from.isEmpty() ? descriptions() : Path.of(from));
      List<Description> chosen =
          all.stream().filter(d -> only.isEmpty() || d.code().equals(only)).toList();
      if (chosen.isEmpty()) {
        throw new IllegalArgumentException("no description of " + only);
      }
      new Press(out, dpi, System.out).draw(chosen);
    } catch (IllegalArgumentException e) {
      System.err.println("specimens: " + e.getMessage());
      System.exit(2);
    }
  }

  private static String option(List<String> words, String name, String fallback) {
    int at = words.indexOf(name);
    if (at >= 0 && at + 1 >= words.size()) {
      throw new IllegalArgumentException(name + " needs a value");
    }
    return at < 0 ? fallback : words.get(at + 1);
  }

  /** The module's folder: above the program, or in or below the working directory. */
  static Path descriptions() {
    Path program =
        Path.of(
            URI.create(
                DrawLibrary.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    Path here = Path.of("").toAbsolutePath();
    return Stream.concat(ancestors(program), Stream.of(here.resolve("specimens"), here))
        .filter(folder -> Files.isDirectory(folder.resolve("issuers")))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no descriptions found: say --from DIR"));
  }

  private static Stream<Path> ancestors(Path of) {
    return Stream.iterate(of, folder -> folder != null, Path::getParent).limit(4);
  }
}
