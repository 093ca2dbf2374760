package org.vidimus.courses.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.vidimus.courses.source.CourseFault;

/** A picture's size, read from its header alone. */
record PictureSize(int width, int height) {
  static PictureSize of(ZipFile zip, String file) {
    return read(zip, file, reader -> new PictureSize(reader.getWidth(0), reader.getHeight(0)));
  }

  /** Opens the picture and hands its reader on; a picture that does not open is a fault. */
  static <T> T read(ZipFile zip, String file, Reading<T> reading) {
    ZipEntry entry = zip.getEntry(file);
    if (entry == null) {
      throw new CourseFault("the pack lacks the file " + file);
    }
    try (InputStream in = zip.getInputStream(entry);
        ImageInputStream image = ImageIO.createImageInputStream(in)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
      if (!readers.hasNext()) {
        throw new CourseFault("the pack's file " + file + " is no picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(image, true, true);
        return reading.from(reader);
      } finally {
        reader.dispose();
      }
    } catch (IOException e) {
      throw new CourseFault("the pack's file " + file + " does not open: " + e.getMessage(), e);
    }
  }

  /** What is done with an open picture. */
  interface Reading<T> {
    T from(ImageReader reader) throws IOException;
  }
}
