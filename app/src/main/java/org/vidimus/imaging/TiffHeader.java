package org.vidimus.imaging;

import static org.vidimus.imaging.ImageRefused.Reason.DAMAGED;
import static org.vidimus.imaging.ImageRefused.Reason.WRONG_KIND;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.vidimus.imaging.pyramid.Ifd;

/**
 * Reads the first directory of a TIFF, and holds it against the file before a decoder believes it.
 */
final class TiffHeader {
  /** Bilevel and grey (white or black is zero), RGB, palette, YCbCr. */
  private static final Set<Long> PHOTOMETRICS = Set.of(0L, 1L, 2L, 3L, 6L);

  private static final int LARGEST_TILE = 64 << 20;

  private TiffHeader() {}

  static Header read(MemorySegment file) throws ImageRefused {
    try {
      Ifd page =
          Ifd.all(file).stream().findFirst().orElseThrow(() -> damaged("imaging.fault.tiff.page"));
      return read(page, file.byteSize());
    } catch (Ifd.MalformedTiff malformed) {
      throw damaged("imaging.fault.tiff." + malformed.slug(), malformed.number());
    }
  }

  private static Header read(Ifd page, long fileSize) throws ImageRefused {
    long width = page.value(Ifd.WIDTH, 0);
    long height = page.value(Ifd.HEIGHT, 0);
    long samples = page.value(Ifd.SAMPLES, 1);
    long bits = Arrays.stream(page.values(Ifd.BITS)).max().orElse(1);
    if (width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
      throw damaged("imaging.fault.tiff.size");
    }
    if (!PHOTOMETRICS.contains(page.value(Ifd.PHOTOMETRIC, -1))
        || samples < 1
        || samples > 4
        || bits > 16
        || page.value(Ifd.SAMPLE_FORMAT, 1) != 1) {
      throw new ImageRefused(WRONG_KIND, "imaging.fault.tiff.variety");
    }
    checkPieces(page, fileSize);
    boolean palette = page.value(Ifd.PHOTOMETRIC, 1) == 3;
    return new Header(
        Kind.TIFF,
        (int) width,
        (int) height,
        palette ? 3 : (int) samples,
        bits > 8 ? 16 : 8,
        false,
        Orientation.checked(page.value(Ifd.ORIENTATION, 1)),
        Optional.empty());
  }

  /** A decoder makes room for a whole tile or strip at once: sizes must be sane and bytes there. */
  private static void checkPieces(Ifd page, long fileSize) throws ImageRefused {
    boolean tiled = page.values(Ifd.TILE_OFFSETS).length > 0;
    long[] offsets = page.values(tiled ? Ifd.TILE_OFFSETS : Ifd.STRIP_OFFSETS);
    long[] lengths = page.values(tiled ? Ifd.TILE_BYTES : Ifd.STRIP_BYTES);
    if (offsets.length == 0 || offsets.length != lengths.length) {
      throw damaged("imaging.fault.tiff.nowhere");
    }
    for (int i = 0; i < offsets.length; i++) {
      if (offsets[i] < 0 || lengths[i] < 0 || offsets[i] + lengths[i] > fileSize) {
        throw damaged("imaging.fault.tiff.beyond");
      }
    }
    long tileWidth = page.value(Ifd.TILE_WIDTH, 1);
    long tileHeight = page.value(Ifd.TILE_HEIGHT, 1);
    if (tiled
        && (tileWidth < 1
            || tileHeight < 1
            || Math.multiplyExact(tileWidth, tileHeight) > LARGEST_TILE)) {
      throw damaged("imaging.fault.tiff.tiles");
    }
  }

  private static ImageRefused damaged(String key, Object... arguments) {
    return new ImageRefused(DAMAGED, key, arguments);
  }
}
