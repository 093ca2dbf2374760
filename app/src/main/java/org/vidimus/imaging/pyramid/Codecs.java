package org.vidimus.imaging.pyramid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageReaderWriterSpi;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The JDK's own codecs, and only those: whatever other libraries register with ImageIO, a picture
 * from outside meets the same decoder on every machine.
 */
public final class Codecs {
  private Codecs() {}

  /** A new reader of {@code jpeg}, {@code png} or {@code tiff}. */
  public static ImageReader reader(String format) throws IOException {
    return find(ImageReaderSpi.class, format).createReaderInstance();
  }

  /** JPEG with nothing in it but the picture. */
  public static byte[] jpeg(Pixels pixels, float quality) throws IOException {
    ImageWriter writer = find(ImageWriterSpi.class, "jpeg").createWriterInstance();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(quality);
    var bytes = new ByteArrayOutputStream();
    write(writer, pixels, param, new MemoryCacheImageOutputStream(bytes));
    return bytes.toByteArray();
  }

  /** PNG with nothing in it but the picture. */
  public static byte[] png(Pixels pixels) throws IOException {
    var bytes = new ByteArrayOutputStream();
    png(pixels, new MemoryCacheImageOutputStream(bytes));
    return bytes.toByteArray();
  }

  /** Writes a PNG file, which keeps every sample as it is. */
  public static void png(Pixels pixels, Path file) throws IOException {
    png(pixels, new FileImageOutputStream(file.toFile()));
  }

  private static void png(Pixels pixels, ImageOutputStream out) throws IOException {
    ImageWriter writer = find(ImageWriterSpi.class, "png").createWriterInstance();
    write(writer, pixels, writer.getDefaultWriteParam(), out);
  }

  private static void write(
      ImageWriter writer, Pixels pixels, ImageWriteParam param, ImageOutputStream out)
      throws IOException {
    try (out) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(pixels.asImage(), null, null), param);
    } finally {
      writer.dispose();
    }
  }

  private static <T extends ImageReaderWriterSpi> T find(Class<T> kind, String format) {
    Iterator<T> ours =
        IIORegistry.getDefaultInstance()
            .getServiceProviders(kind, spi -> isOf((ImageReaderWriterSpi) spi, format), false);
    return ours.next();
  }

  private static boolean isOf(ImageReaderWriterSpi spi, String format) {
    return spi.getClass().getModule() == ImageReader.class.getModule()
        && Arrays.asList(spi.getFormatNames()).contains(format);
  }
}
