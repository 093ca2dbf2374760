package org.vidimus.imaging.iiif;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.vidimus.imaging.pyramid.Codecs;
import org.vidimus.imaging.pyramid.Pixels;

/** As what the picture is sent. */
public enum Format {
  JPG("image/jpeg"),
  PNG("image/png");

  private static final float JPEG_QUALITY = 0.9f;
  private static final Set<String> OPTIONAL = Set.of("tif", "gif", "jp2", "pdf", "webp");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  static Format parse(String text) {
    for (Format format : values()) {
      if (format.text().equals(text)) {
        return format;
      }
    }
    throw OPTIONAL.contains(text)
        ? NotServed.notOffered("iiif.fault.format.offered")
        : NotServed.malformed("iiif.fault.format", text);
  }

  public String mediaType() {
    return mediaType;
  }

  /** As it stands in an address. */
  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  byte[] encode(Pixels picture) throws IOException {
    return switch (this) {
      case JPG -> Codecs.jpeg(picture, JPEG_QUALITY);
      case PNG -> Codecs.png(picture);
    };
  }
}
