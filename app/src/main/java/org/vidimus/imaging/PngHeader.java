package org.vidimus.imaging;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.vidimus.imaging.ImageRefused.Reason.DAMAGED;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Walks a PNG from chunk to chunk, to its very end. */
final class PngHeader {
  private static final int LARGEST_PROFILE = 4 << 20;
  private static final ValueLayout.OfInt U32 =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  private final MemorySegment file;
  private int width;
  private int height;
  private int channels;
  private int depth;
  private int orientation = 1;
  private Optional<byte[]> profile = Optional.empty();

  PngHeader(MemorySegment file) {
    this.file = file;
  }

  Header read() throws ImageRefused {
    long at = 8;
    boolean first = true;
    while (true) {
      long length = file.get(U32, at) & 0xffffffffL;
      String name = new String(file.asSlice(at + 4, 4).toArray(JAVA_BYTE), ISO_8859_1);
      MemorySegment data = file.asSlice(at + 8, length);
      at += 12 + length;
      if (first != name.equals("IHDR")) {
        throw new ImageRefused(DAMAGED, "imaging.fault.png.begin");
      }
      if (name.equals("IEND")) {
        break;
      }
      chunk(name, data);
      first = false;
    }
    if (at != file.byteSize()) {
      throw new ImageRefused(DAMAGED, "imaging.fault.png.end");
    }
    return new Header(Kind.PNG, width, height, channels, depth, false, orientation, profile);
  }

  private void chunk(String name, MemorySegment data) {
    switch (name) {
      case "IHDR" -> {
        width = data.get(U32, 0);
        height = data.get(U32, 4);
        depth = data.get(JAVA_BYTE, 8) == 16 ? 16 : 8;
        channels =
            switch (data.get(JAVA_BYTE, 9)) {
              case 0 -> 1;
              case 4 -> 2;
              case 6 -> 4;
              default -> 3;
            };
      }
      case "eXIf" -> orientation = Orientation.inExif(data);
      case "iCCP" -> profile = inflate(data);
      default -> {}
    }
  }

  /** The profile behind its name; a broken or swollen one counts as none. */
  private static Optional<byte[]> inflate(MemorySegment data) {
    long name = 0;
    while (data.get(JAVA_BYTE, name) != 0) {
      name++;
    }
    byte[] out = new byte[LARGEST_PROFILE];
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(data.asSlice(name + 2).toArray(JAVA_BYTE));
      int size = inflater.inflate(out);
      return inflater.finished() && size > 0
          ? Optional.of(Arrays.copyOf(out, size))
          : Optional.empty();
    } catch (DataFormatException broken) {
      return Optional.empty();
    }
  }
}
