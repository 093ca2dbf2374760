package org.vidimus.imaging;

import java.lang.foreign.MemorySegment;
import org.vidimus.imaging.pyramid.Ifd;

/** How the camera was held that took a picture (EXIF tag 274). */
final class Orientation {
  private Orientation() {}

  /** The orientation an EXIF block states; upright when it states none that makes sense. */
  static int inExif(MemorySegment exif) {
    try {
      return Ifd.all(exif).stream()
          .findFirst()
          .map(directory -> checked(directory.value(Ifd.ORIENTATION, 1)))
          .orElse(1);
    } catch (Ifd.MalformedTiff nonsense) {
      return 1;
    }
  }

  static int checked(long value) {
    return value >= 1 && value <= 8 ? (int) value : 1;
  }
}
