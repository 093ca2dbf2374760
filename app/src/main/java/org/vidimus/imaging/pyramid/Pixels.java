package org.vidimus.imaging.pyramid;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A picture in memory: 8-bit samples, interleaved, three bands (sRGB) or one (grey), row by row.
 *
 * <p>Samples are moved and averaged as they stand. Java2D is kept out on purpose: it takes its grey
 * images for linear light and would change every value on the way.
 */
public final class Pixels {
  private final byte[] samples;
  private final int width;
  private final int height;
  private final int bands;

  /** Wraps the samples without copying them. */
  public Pixels(byte[] samples, int width, int height, int bands) {
    if ((bands != 1 && bands != 3) || (long) width * height * bands != samples.length) {
      throw new IllegalArgumentException(width + "x" + height + "x" + bands);
    }
    this.samples = samples;
    this.width = width;
    this.height = height;
    this.bands = bands;
  }

  /** An empty (black) picture. */
  public static Pixels blank(int width, int height, int bands) {
    return new Pixels(
        new byte[Math.toIntExact((long) width * height * bands)], width, height, bands);
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  public int bands() {
    return bands;
  }

  /** One sample, 0 to 255. */
  public int at(int x, int y, int band) {
    return samples[(y * width + x) * bands + band] & 0xff;
  }

  /** The samples themselves, not a copy. */
  public byte[] samples() {
    return samples;
  }

  /** Where the row begins in {@link #samples()}. */
  public int row(int y) {
    return y * width * bands;
  }

  /** The part that begins at (x, y). */
  public Pixels crop(int x, int y, int w, int h) {
    Pixels part = blank(w, h, bands);
    for (int line = 0; line < h; line++) {
      System.arraycopy(samples, row(y + line) + x * bands, part.samples, part.row(line), w * bands);
    }
    return part;
  }

  /** The same samples seen as a Java image; nothing is copied. */
  BufferedImage asImage() {
    int[] offsets = bands == 3 ? new int[] {0, 1, 2} : new int[] {0};
    var space = ColorSpace.getInstance(bands == 3 ? ColorSpace.CS_sRGB : ColorSpace.CS_GRAY);
    var model =
        new ComponentColorModel(space, false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
    var buffer = new DataBufferByte(samples, samples.length);
    var raster =
        Raster.createInterleavedRaster(buffer, width, height, width * bands, bands, offsets, null);
    return new BufferedImage(model, raster, false, null);
  }

  /** Adds size and samples to a digest, so that equal pictures have equal sums in any format. */
  public void digestInto(MessageDigest digest) {
    digest.update((width + "x" + height + "x" + bands + "\n").getBytes(StandardCharsets.US_ASCII));
    digest.update(samples);
  }
}
