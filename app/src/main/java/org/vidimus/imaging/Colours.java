package org.vidimus.imaging;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.Optional;
import org.vidimus.imaging.pyramid.Pixels;
import org.vidimus.imaging.pyramid.Samples;

/**
 * Brings whatever a decoder returns to 8 bits, grey or sRGB: palettes are looked up, deeper samples
 * rounded, transparent places shown on white, colours of another space converted.
 */
final class Colours {
  private Colours() {}

  static Pixels of(BufferedImage image, Optional<byte[]> profile) {
    ColorModel model = image.getColorModel();
    if (model instanceof IndexColorModel palette) {
      return lookUp(image.getRaster(), palette);
    }
    Pixels pixels = isPlain(image.getRaster()) ? Samples.of(image) : flatten(image);
    return pixels.bands() == 1
        ? pixels
        : Profile.of(profile, model).map(space -> space.toSrgb(pixels)).orElse(pixels);
  }

  private static boolean isPlain(Raster raster) {
    int bands = raster.getNumBands();
    return raster.getSampleModel().getSampleSize(0) == 8 && (bands == 1 || bands == 3);
  }

  private static Pixels lookUp(Raster raster, IndexColorModel palette) {
    int[] colours = new int[palette.getMapSize()];
    boolean grey = true;
    for (int i = 0; i < colours.length; i++) {
      int argb = palette.getRGB(i);
      colours[i] =
          onWhite(argb >> 16 & 0xff, argb >>> 24) << 16
              | onWhite(argb >> 8 & 0xff, argb >>> 24) << 8
              | onWhite(argb & 0xff, argb >>> 24);
      grey &= colours[i] % 0x10101 == 0;
    }
    Pixels to = Pixels.blank(raster.getWidth(), raster.getHeight(), grey ? 1 : 3);
    int[] line = new int[raster.getWidth()];
    int at = 0;
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getSamples(raster.getMinX(), raster.getMinY() + y, line.length, 1, 0, line);
      for (int index : line) {
        int colour = index < colours.length ? colours[index] : 0;
        for (int shift = grey ? 0 : 16; shift >= 0; shift -= 8) {
          to.samples()[at++] = (byte) (colour >> shift);
        }
      }
    }
    return to;
  }

  private static Pixels flatten(BufferedImage image) {
    Raster raster = image.getRaster();
    int from = raster.getNumBands();
    boolean alpha = from == 2 || from == 4;
    int bands = alpha ? from - 1 : from;
    int top = (1 << raster.getSampleModel().getSampleSize(0)) - 1;
    Pixels to = Pixels.blank(raster.getWidth(), raster.getHeight(), bands);
    int[] line = new int[raster.getWidth() * from];
    int at = 0;
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, line);
      for (int i = 0; i < line.length; i += from) {
        int opacity = alpha ? to8(line[i + bands], top) : 255;
        for (int band = 0; band < bands; band++) {
          to.samples()[at++] = (byte) onWhite(to8(line[i + band], top), opacity);
        }
      }
    }
    return to;
  }

  private static int to8(int sample, int top) {
    return (int) ((sample * 255L + top / 2) / top);
  }

  private static int onWhite(int sample, int opacity) {
    return (sample * opacity + 255 * (255 - opacity) + 127) / 255;
  }
}
