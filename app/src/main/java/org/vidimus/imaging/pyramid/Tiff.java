package org.vidimus.imaging.pyramid;

import it.geosolutions.imageio.plugins.tiff.BaselineTIFFTagSet;
import it.geosolutions.imageio.plugins.tiff.TIFFDirectory;
import it.geosolutions.imageio.plugins.tiff.TIFFField;
import it.geosolutions.imageioimpl.plugins.tiff.TIFFImageReaderSpi;
import it.geosolutions.imageioimpl.plugins.tiff.TIFFImageWriterSpi;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.FileImageOutputStream;

/**
 * The only place that meets ImageIO-ext. Its providers are made here and never registered: once
 * registered they would remove the JDK's TIFF reader for everybody in the virtual machine.
 */
final class Tiff {
  private Tiff() {}

  /** Writes levels one after the other into a new file. */
  static final class Writer implements AutoCloseable {
    private final ImageWriter writer;
    private final FileImageOutputStream out;
    private final float quality;
    private boolean reduced;

    /** A writer of JPEG tiles. */
    Writer(Path file, float quality) throws IOException {
      this.quality = quality;
      writer = new TIFFImageWriterSpi().createWriterInstance(null);
      out = new FileImageOutputStream(file.toFile());
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
    }

    /** Adds a level; all but the first are marked as reduced ones. */
    void add(Pixels level) throws IOException {
      BufferedImage image = level.asImage();
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionType("JPEG");
      param.setCompressionQuality(quality);
      param.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
      param.setTiling(TileIndex.TILE, TileIndex.TILE, 0, 0);
      writer.writeToSequence(new IIOImage(image, null, metadata(image, param)), param);
      reduced = true;
    }

    private IIOMetadata metadata(BufferedImage image, ImageWriteParam param) throws IOException {
      var type = ImageTypeSpecifier.createFromRenderedImage(image);
      var directory = TIFFDirectory.createFromMetadata(writer.getDefaultImageMetadata(type, param));
      var tag = BaselineTIFFTagSet.getInstance().getTag(BaselineTIFFTagSet.TAG_NEW_SUBFILE_TYPE);
      directory.addTIFFField(new TIFFField(tag, reduced ? 1 : 0));
      return directory.getAsMetadata();
    }

    @Override
    public void close() throws IOException {
      try (out) {
        writer.endWriteSequence();
      } finally {
        writer.dispose();
      }
    }
  }

  /** Decodes a region of one level, and of it only the tiles the region touches. */
  static Pixels read(Path file, int level, Rectangle region) throws IOException {
    ImageReader reader = new TIFFImageReaderSpi().createReaderInstance(null);
    try (var in = new FileImageInputStream(file.toFile())) {
      reader.setInput(in, false, true);
      ImageReadParam param = reader.getDefaultReadParam();
      param.setSourceRegion(region);
      return Samples.of(reader.read(level, param));
    } finally {
      reader.dispose();
    }
  }
}
