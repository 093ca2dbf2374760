package org.vidimus.imaging;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Point;
import java.awt.Transparency;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;
import org.vidimus.imaging.pyramid.Pixels;

/** A colour space other than sRGB that the samples of a picture are in. */
final class Profile {
  private static final int ROWS_AT_ONCE = 64;

  private final ICC_ColorSpace space;

  private Profile(ICC_ColorSpace space) {
    this.space = space;
  }

  /** The space that a file states or its decoder found, if it is one of red, green and blue. */
  static Optional<Profile> of(Optional<byte[]> stated, ColorModel decoded) {
    Optional<ICC_ColorSpace> space =
        stated.isPresent()
            ? stated.filter(bytes -> !namesSrgb(bytes)).flatMap(Profile::parse)
            : Optional.of(decoded.getColorSpace())
                .filter(ICC_ColorSpace.class::isInstance)
                .map(ICC_ColorSpace.class::cast);
    return space
        .filter(s -> s.getType() == ColorSpace.TYPE_RGB && !s.isCS_sRGB())
        .map(Profile::new);
  }

  /** sRGB comes in a hundred profiles; all say so in their name, in one or two bytes a letter. */
  private static boolean namesSrgb(byte[] profile) {
    String text = new String(profile, ISO_8859_1);
    return text.contains("sRGB") || text.contains("s\0R\0G\0B");
  }

  /** A broken profile counts as none, as in every browser. */
  private static Optional<ICC_ColorSpace> parse(byte[] profile) {
    try {
      return Optional.of(new ICC_ColorSpace(ICC_Profile.getInstance(profile)));
    } catch (IllegalArgumentException | CMMException | IndexOutOfBoundsException broken) {
      return Optional.empty();
    }
  }

  /** Converts the samples where they are. */
  Pixels toSrgb(Pixels pixels) {
    var convert = new ColorConvertOp(null);
    byte[] samples = pixels.samples();
    try {
      for (int y = 0; y < pixels.height(); y += ROWS_AT_ONCE) {
        int rows = Math.min(ROWS_AT_ONCE, pixels.height() - y);
        int from = pixels.row(y);
        byte[] strip = new byte[rows * pixels.row(1)];
        System.arraycopy(samples, from, strip, 0, strip.length);
        byte[] done = new byte[strip.length];
        convert.filter(
            image(strip, space, pixels.width(), rows),
            image(done, ColorSpace.getInstance(ColorSpace.CS_sRGB), pixels.width(), rows));
        System.arraycopy(done, 0, samples, from, done.length);
      }
      return pixels;
    } catch (CMMException | IllegalArgumentException broken) {
      return pixels;
    }
  }

  private static BufferedImage image(byte[] samples, ColorSpace space, int width, int rows) {
    var model =
        new ComponentColorModel(space, false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
    WritableRaster raster =
        Raster.createInterleavedRaster(
            new DataBufferByte(samples, samples.length),
            width,
            rows,
            width * 3,
            3,
            new int[] {0, 1, 2},
            new Point());
    return new BufferedImage(model, raster, false, null);
  }
}
