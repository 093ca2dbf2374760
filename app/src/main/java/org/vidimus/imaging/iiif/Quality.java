package org.vidimus.imaging.iiif;

import java.util.Arrays;
import java.util.Locale;
import org.vidimus.imaging.pyramid.Pixels;

/** In which colours the picture is wanted. */
public enum Quality {
  DEFAULT,
  COLOR,
  GRAY,
  BITONAL;

  private static final int MIDDLE = 128;

  static Quality parse(String text) {
    return Arrays.stream(values())
        .filter(quality -> quality.text().equals(text))
        .findFirst()
        .orElseThrow(() -> NotServed.malformed("iiif.fault.quality", text));
  }

  /** As it stands in an address. */
  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  Pixels of(Pixels picture) {
    return switch (this) {
      case DEFAULT, COLOR -> picture;
      case GRAY -> grey(picture);
      case BITONAL -> blackAndWhite(grey(picture));
    };
  }

  /** Brightness as television weighs it (ITU-R BT.601), as JPEG does. */
  private static Pixels grey(Pixels picture) {
    if (picture.bands() == 1) {
      return picture;
    }
    Pixels grey = Pixels.blank(picture.width(), picture.height(), 1);
    byte[] from = picture.samples();
    byte[] to = grey.samples();
    for (int i = 0; i < to.length; i++) {
      int red = from[3 * i] & 0xff;
      int green = from[3 * i + 1] & 0xff;
      int blue = from[3 * i + 2] & 0xff;
      to[i] = (byte) ((299 * red + 587 * green + 114 * blue + 500) / 1000);
    }
    return grey;
  }

  private static Pixels blackAndWhite(Pixels grey) {
    Pixels to = Pixels.blank(grey.width(), grey.height(), 1);
    for (int i = 0; i < to.samples().length; i++) {
      to.samples()[i] = (byte) ((grey.samples()[i] & 0xff) < MIDDLE ? 0 : 255);
    }
    return to;
  }
}
