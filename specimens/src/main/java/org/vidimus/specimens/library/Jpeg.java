package org.vidimus.specimens.library;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.NodeList;

/** Encodes with full colour resolution: thin coloured lines would not survive halving. */
final class Jpeg {
  private static final String FORMAT = "javax_imageio_jpeg_image_1.0";

  private Jpeg() {}

  static byte[] encode(BufferedImage image, float quality, int dpi) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(quality);
      IIOMetadata data = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), param);
      set(data, dpi);
      writer.write(null, new IIOImage(image, null, data), param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private static void set(IIOMetadata data, int dpi) throws IIOInvalidTreeException {
    IIOMetadataNode root = (IIOMetadataNode) data.getAsTree(FORMAT);
    NodeList components = root.getElementsByTagName("componentSpec");
    for (int i = 0; i < components.getLength(); i++) {
      IIOMetadataNode component = (IIOMetadataNode) components.item(i);
      component.setAttribute("HsamplingFactor", "1");
      component.setAttribute("VsamplingFactor", "1");
    }
    NodeList jfif = root.getElementsByTagName("app0JFIF");
    for (int i = 0; i < jfif.getLength(); i++) {
      IIOMetadataNode node = (IIOMetadataNode) jfif.item(i);
      node.setAttribute("resUnits", "1");
      node.setAttribute("Xdensity", Integer.toString(dpi));
      node.setAttribute("Ydensity", Integer.toString(dpi));
    }
    data.setFromTree(FORMAT, root);
  }
}
