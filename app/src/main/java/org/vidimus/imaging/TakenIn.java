package org.vidimus.imaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A picture that was found good and waits to be kept. Closed without that, it leaves nothing
 * behind: use it in a try-with-resources around the transaction that keeps it.
 *
 * @param id made from owner and bytes
 * @param width in pixels, upright
 * @param height in pixels, upright
 * @param levels of the pyramid
 * @param bytes length of the file that came
 * @param sha256 of the file that came, in hexadecimal
 * @param pixelsSha256 of the upright 8-bit samples, in hexadecimal
 * @param drafts its files, not yet at their place; none when it is kept already
 */
public record TakenIn(
    ImageId id,
    Kind kind,
    int width,
    int height,
    int levels,
    long bytes,
    String sha256,
    String pixelsSha256,
    List<Path> drafts)
    implements AutoCloseable {

  /** Holds an unmodifiable copy. */
  public TakenIn {
    drafts = List.copyOf(drafts);
  }

  /** One that came before, byte by byte, for the same owner. */
  static TakenIn again(Image image) {
    return new TakenIn(
        image.id(),
        Kind.valueOf(image.kind().toUpperCase(Locale.ROOT)),
        image.width(),
        image.height(),
        image.levels(),
        image.bytes(),
        image.sha256(),
        image.pixelsSha256(),
        List.of());
  }

  @Override
  public void close() throws IOException {
    for (Path draft : drafts) {
      Files.deleteIfExists(draft);
    }
  }
}
