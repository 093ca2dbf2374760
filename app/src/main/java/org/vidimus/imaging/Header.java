package org.vidimus.imaging;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.vidimus.imaging.ImageRefused.Reason.DAMAGED;
import static org.vidimus.imaging.ImageRefused.Reason.TOO_MANY_PIXELS;

import java.lang.foreign.MemorySegment;
import java.util.Optional;

/**
 * What the first look at a file tells, before anything is decoded.
 *
 * @param channels of the decoded picture
 * @param depth bits a sample takes in memory, 8 or 16
 * @param progressive whether the decoder must hold all coefficients at once
 * @param orientation as EXIF counts it, 1 (upright) to 8
 * @param profile ICC profile found in the file
 */
record Header(
    Kind kind,
    int width,
    int height,
    int channels,
    int depth,
    boolean progressive,
    int orientation,
    Optional<byte[]> profile) {

  /** Reads the header. Refuses what is no picture, not whole, or followed by something else. */
  static Header read(MemorySegment file) throws ImageRefused {
    int first = (int) Math.min(Kind.FIRST, file.byteSize());
    Kind kind = Kind.of(file.asSlice(0, first).toArray(JAVA_BYTE));
    try {
      Header header =
          switch (kind) {
            case JPEG -> new JpegHeader(file).read();
            case PNG -> new PngHeader(file).read();
            case TIFF -> TiffHeader.read(file);
          };
      ZipTail.refuseIn(file);
      return header;
    } catch (IndexOutOfBoundsException | ArithmeticException beyond) {
      throw new ImageRefused(DAMAGED, "imaging.fault.short", kind);
    }
  }

  long pixels() {
    return (long) width * height;
  }

  /** Refuses what has no pixels or too many of them. */
  void checkAgainst(Limits limits) throws ImageRefused {
    if (width < 1 || height < 1) {
      throw new ImageRefused(DAMAGED, "imaging.fault.no-size", width, height);
    }
    if (pixels() > limits.pixels()) {
      throw new ImageRefused(
          TOO_MANY_PIXELS, "imaging.fault.pixels", width, height, limits.pixels() / 1_000_000);
    }
  }

  /** Bytes of memory that decoding, turning and halving need at their worst. */
  long memory() {
    long source = pixels() * channels * (depth / 8);
    long upright = pixels() * Math.min(channels, 3);
    boolean inPlace = depth == 8 && (channels == 1 || channels == 3) && orientation == 1;
    long coefficients = progressive ? pixels() * channels * Short.BYTES : 0;
    return source + Math.max(coefficients, (inPlace ? 0 : upright) + upright / 3);
  }
}
