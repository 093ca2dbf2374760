package org.vidimus.imaging;

import static org.vidimus.imaging.ImageRefused.Reason.DAMAGED;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.vidimus.imaging.pyramid.Codecs;
import org.vidimus.imaging.pyramid.Pixels;
import org.vidimus.imaging.pyramid.Turning;

/** Makes pixels of a file whose header was found good. */
final class Decoder {
  private Decoder() {}

  /** Upright, sRGB or grey, 8 bits. Refuses what the decoder stumbles over. */
  static Pixels decode(Path file, Header header) throws ImageRefused {
    BufferedImage image = read(file, header);
    if (image.getWidth() != header.width() || image.getHeight() != header.height()) {
      throw new ImageRefused(DAMAGED, "imaging.fault.size");
    }
    return Turning.by(Colours.of(image, header.profile()), header.orientation());
  }

  /** Decoders meet whatever a hostile file makes them meet: any failure of theirs is its fault. */
  private static BufferedImage read(Path file, Header header) throws ImageRefused {
    List<String> complaints = new ArrayList<>();
    try (var in = new FileImageInputStream(file.toFile())) {
      ImageReader reader = Codecs.reader(header.kind().format());
      try {
        reader.setInput(in, true, true);
        reader.addIIOReadWarningListener((source, warning) -> complaints.add(warning));
        BufferedImage image = reader.read(0);
        if (complaints.stream().noneMatch(Decoder::isGrave)) {
          return image;
        }
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException failure) {
      complaints.add(String.valueOf(failure.getMessage()));
    }
    throw new ImageRefused(DAMAGED, "imaging.fault.decode", header.kind());
  }

  /**
   * libjpeg goes on after corrupt data and fills the gap with grey; a specimen must have no such.
   */
  private static boolean isGrave(String complaint) {
    return (complaint.contains("orrupt") && !complaint.contains("extraneous"))
        || complaint.contains("remature")
        || complaint.contains("runcated");
  }
}
