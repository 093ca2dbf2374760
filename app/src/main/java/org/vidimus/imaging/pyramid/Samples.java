package org.vidimus.imaging.pyramid;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;

/** Takes the samples out of a Java image of three colours or one grey as they stand. */
public final class Samples {
  private Samples() {}

  /**
   * The image's samples. An image that is nothing but a packed array of them is emptied into the
   * result and must not be used any more.
   */
  public static Pixels of(BufferedImage image) {
    Raster raster = image.getRaster();
    int bands = raster.getNumBands();
    if (isPacked(raster)) {
      byte[] bytes = ((DataBufferByte) raster.getDataBuffer()).getData();
      if (bands == 3
          && ((PixelInterleavedSampleModel) raster.getSampleModel()).getBandOffsets()[0] == 2) {
        swapRedAndBlue(bytes);
      }
      return new Pixels(bytes, raster.getWidth(), raster.getHeight(), bands);
    }
    return copy(raster, bands);
  }

  private static boolean isPacked(Raster raster) {
    if (!(raster.getSampleModel() instanceof PixelInterleavedSampleModel model)
        || !(raster.getDataBuffer() instanceof DataBufferByte buffer)) {
      return false;
    }
    int bands = raster.getNumBands();
    int[] offsets = model.getBandOffsets();
    boolean inOrder =
        bands == 1
            ? offsets[0] == 0
            : bands == 3 && offsets[1] == 1 && offsets[0] + offsets[2] == 2;
    return inOrder
        && buffer.getOffset() == 0
        && model.getScanlineStride() == raster.getWidth() * bands
        && buffer.getData().length == (long) raster.getWidth() * raster.getHeight() * bands;
  }

  private static Pixels copy(Raster raster, int bands) {
    Pixels pixels = Pixels.blank(raster.getWidth(), raster.getHeight(), bands);
    int[] line = new int[raster.getWidth() * bands];
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, line);
      int at = pixels.row(y);
      for (int value : line) {
        pixels.samples()[at++] = (byte) value;
      }
    }
    return pixels;
  }

  private static void swapRedAndBlue(byte[] bytes) {
    for (int i = 0; i < bytes.length; i += 3) {
      byte first = bytes[i];
      bytes[i] = bytes[i + 2];
      bytes[i + 2] = first;
    }
  }
}
