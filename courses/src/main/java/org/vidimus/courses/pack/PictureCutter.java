package org.vidimus.courses.pack;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.vidimus.courses.source.PictureRequest;
import org.vidimus.courses.source.PlaceRequest;

/** Cuts what was found, scales it to the wished width and writes it as JPEG. */
public final class PictureCutter {
  private static final float QUALITY = 0.8f;

  /** Larger than drawn it only gets soft; smaller than this it would look like a stamp. */
  private static final int LEAST_WIDTH = 520;

  private final PictureFinder finder;

  public PictureCutter(Packs packs) {
    this.finder = new PictureFinder(packs);
  }

  /**
   * Refuses with one clear line when the library has no such picture or a lesson may not show it.
   */
  public Picture cut(PictureRequest wish, Map<String, PlaceRequest> spots) {
    Cut cut = finder.find(wish);
    Map<String, Box> places = new LinkedHashMap<>();
    spots.forEach((name, place) -> places.put(name, finder.spot(wish, cut, place)));
    BufferedImage drawn = sideBySide(cut.files().stream().map(file -> read(cut, file)).toList());
    int width = Math.min(wish.width(), Math.max(LEAST_WIDTH, drawn.getWidth()));
    BufferedImage scaled = scale(drawn, width);
    return new Picture(jpeg(scaled), scaled.getWidth(), scaled.getHeight(), places);
  }

  private static BufferedImage sideBySide(List<BufferedImage> pictures) {
    if (pictures.size() == 1) {
      return pictures.getFirst();
    }
    int width = pictures.getFirst().getWidth();
    int height = pictures.getFirst().getHeight();
    int gap = Math.max(2, width / 30);
    BufferedImage row =
        new BufferedImage(
            pictures.size() * (width + gap) - gap, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = row.createGraphics();
    for (int i = 0; i < pictures.size(); i++) {
      pen.drawImage(pictures.get(i), i * (width + gap), 0, width, height, null);
    }
    pen.dispose();
    return row;
  }

  private static BufferedImage read(Cut cut, String file) {
    return PictureSize.read(
        cut.pack().zip(),
        file,
        reader -> {
          ImageReadParam param = reader.getDefaultReadParam();
          Rectangle picture = new Rectangle(reader.getWidth(0), reader.getHeight(0));
          param.setSourceRegion(pixels(cut.inView()).intersection(picture));
          return reader.read(0, param);
        });
  }

  private static Rectangle pixels(Box box) {
    return new Rectangle(
        (int) Math.floor(box.x()),
        (int) Math.floor(box.y()),
        Math.max(1, (int) Math.round(box.width())),
        Math.max(1, (int) Math.round(box.height())));
  }

  /** By halves first: fine lines would alias in one large step. */
  private static BufferedImage scale(BufferedImage picture, int width) {
    BufferedImage step = draw(picture, picture.getWidth(), picture.getHeight());
    while (step.getWidth() >= 2 * width) {
      step = draw(step, step.getWidth() / 2, Math.max(1, step.getHeight() / 2));
    }
    int height = Math.max(1, Math.round(step.getHeight() * (float) width / step.getWidth()));
    return draw(step, width, height);
  }

  private static BufferedImage draw(BufferedImage picture, int width, int height) {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawn.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION,
        width > picture.getWidth()
            ? RenderingHints.VALUE_INTERPOLATION_BICUBIC
            : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return drawn;
  }

  private static byte[] jpeg(BufferedImage picture) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
