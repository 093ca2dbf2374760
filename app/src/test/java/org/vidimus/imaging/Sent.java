package org.vidimus.imaging;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.vidimus.imaging.pyramid.Codecs;
import org.vidimus.imaging.pyramid.Drawn;

/** Files as people and others send them. */
final class Sent {
  private Sent() {}

  static byte[] jpeg(int width, int height, int bands) {
    try {
      return Codecs.jpeg(Drawn.waves(width, height, bands), 0.95f);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static byte[] png(int width, int height, int bands) {
    try {
      return Codecs.png(Drawn.waves(width, height, bands));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A PNG that states a size and holds nothing of it. */
  static byte[] pngOfClaimedSize(int width, int height) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    var header = new ByteArrayOutputStream();
    writeInt(header, width);
    writeInt(header, height);
    header.writeBytes(new byte[] {8, 2, 0, 0, 0});
    chunk(out, "IHDR", header.toByteArray());
    chunk(out, "IDAT", deflated(new byte[100]));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  /** The JPEG with one more segment right behind its first marker. */
  static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
    var out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(0xff);
    out.write(marker);
    out.write((content.length + 2) >> 8);
    out.write(content.length + 2);
    out.writeBytes(content);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  /** An EXIF block with an orientation and the name of an artist. */
  static byte[] exif(int orientation, String artist) {
    var out = new ByteArrayOutputStream();
    out.writeBytes("Exif\0\0MM\0*\0\0\0\u0008\0\u0002".getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(new byte[] {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0});
    out.writeBytes(new byte[] {0x01, 0x3b, 0, 2, 0, 0, 0, (byte) artist.length(), 0, 0, 0, 38});
    out.writeBytes(new byte[4]);
    out.writeBytes(artist.getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }

  /** The PNG with one more chunk before its end. */
  static byte[] withChunk(byte[] png, String name, byte[] content) {
    var out = new ByteArrayOutputStream();
    out.write(png, 0, 33);
    chunk(out, name, content);
    out.write(png, 33, png.length - 33);
    return out.toByteArray();
  }

  static byte[] deflated(byte[] content) {
    try (var deflater = new Deflater()) {
      deflater.setInput(content);
      deflater.finish();
      byte[] room = new byte[content.length + 64];
      int size = deflater.deflate(room);
      return Arrays.copyOf(room, size);
    }
  }

  static byte[] joined(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
    writeInt(out, content.length);
    byte[] named = joined(name.getBytes(StandardCharsets.US_ASCII), content);
    out.writeBytes(named);
    var sum = new CRC32();
    sum.update(named);
    writeInt(out, (int) sum.getValue());
  }

  private static void writeInt(ByteArrayOutputStream out, int value) {
    try {
      new DataOutputStream(out).writeInt(value);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
