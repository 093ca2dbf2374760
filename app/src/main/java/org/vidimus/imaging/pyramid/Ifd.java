package org.vidimus.imaging.pyramid;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One directory of a TIFF (classic or big), or of the EXIF block in a JPEG or PNG, which is a small
 * TIFF of its own. Only whole numbers are read, and nothing outside the given bytes.
 */
public final class Ifd {
  public static final int NEW_SUBFILE_TYPE = 254;
  public static final int WIDTH = 256;
  public static final int HEIGHT = 257;
  public static final int BITS = 258;
  public static final int COMPRESSION = 259;
  public static final int PHOTOMETRIC = 262;
  public static final int STRIP_OFFSETS = 273;
  public static final int ORIENTATION = 274;
  public static final int SAMPLES = 277;
  public static final int ROWS_PER_STRIP = 278;
  public static final int STRIP_BYTES = 279;
  public static final int TILE_WIDTH = 322;
  public static final int TILE_HEIGHT = 323;
  public static final int TILE_OFFSETS = 324;
  public static final int TILE_BYTES = 325;
  public static final int SAMPLE_FORMAT = 339;

  private static final int MOST_DIRECTORIES = 64;
  private static final int MOST_FIELDS = 4096;
  private static final int MOST_VALUES = 4_000_000;
  private static final Set<Integer> KNOWN =
      Set.of(
          NEW_SUBFILE_TYPE,
          WIDTH,
          HEIGHT,
          BITS,
          COMPRESSION,
          PHOTOMETRIC,
          STRIP_OFFSETS,
          ORIENTATION,
          SAMPLES,
          ROWS_PER_STRIP,
          STRIP_BYTES,
          TILE_WIDTH,
          TILE_HEIGHT,
          TILE_OFFSETS,
          TILE_BYTES,
          SAMPLE_FORMAT);
  private static final int[] BYTES_OF_TYPE = {
    0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8
  };

  private final Map<Integer, long[]> fields;

  private Ifd(Map<Integer, long[]> fields) {
    this.fields = fields;
  }

  /**
   * All directories of the chain.
   *
   * @throws MalformedTiff when the bytes are no TIFF, end too early, or the chain has no end
   */
  public static List<Ifd> all(MemorySegment bytes) {
    try {
      return new Walk(bytes).directories();
    } catch (IndexOutOfBoundsException | ArithmeticException beyond) {
      throw new MalformedTiff("directory", beyond);
    }
  }

  /** The field's first value, or the given one where it is absent. */
  public long value(int tag, long otherwise) {
    long[] values = fields.get(tag);
    return values == null || values.length == 0 ? otherwise : values[0];
  }

  /** The field's values, none where it is absent. */
  public long[] values(int tag) {
    return fields.getOrDefault(tag, new long[0]).clone();
  }

  /** Says what makes the bytes no TIFF. */
  public static final class MalformedTiff extends RuntimeException {
    private final String slug;
    private final long number;

    MalformedTiff(String slug, long number) {
      super(slug + " " + number);
      this.slug = slug;
      this.number = number;
    }

    MalformedTiff(String slug, Throwable cause) {
      super(slug, cause);
      this.slug = slug;
      this.number = 0;
    }

    /** One word for what is wrong; the feature's words have its sentence. */
    public String slug() {
      return slug;
    }

    /** How many there are of what there are too many of; else 0. */
    public long number() {
      return number;
    }
  }

  /** Knows byte order and address width of one file. */
  private static final class Walk {
    private final MemorySegment bytes;
    private final boolean big;
    private final ValueLayout.OfShort u16;
    private final ValueLayout.OfInt u32;
    private final ValueLayout.OfLong u64;
    private long valuesRead;

    Walk(MemorySegment bytes) {
      this.bytes = bytes;
      ByteOrder order =
          bytes.get(JAVA_BYTE, 0) == 'M' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
      u16 = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(order);
      u32 = ValueLayout.JAVA_INT_UNALIGNED.withOrder(order);
      u64 = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(order);
      int magic = bytes.get(u16, 2);
      if (bytes.get(JAVA_BYTE, 0) != bytes.get(JAVA_BYTE, 1) || (magic != 42 && magic != 43)) {
        throw new MalformedTiff("none", 0);
      }
      big = magic == 43;
    }

    List<Ifd> directories() {
      List<Ifd> all = new ArrayList<>();
      long next = big ? address(8) : address(4);
      while (next != 0) {
        if (all.size() == MOST_DIRECTORIES) {
          throw new MalformedTiff("directories", MOST_DIRECTORIES);
        }
        long count = big ? bytes.get(u64, next) : bytes.get(u16, next) & 0xffff;
        if (count < 0 || count > MOST_FIELDS) {
          throw new MalformedTiff("fields", count);
        }
        long first = next + (big ? 8 : 2);
        int size = big ? 20 : 12;
        all.add(directory(first, (int) count, size));
        next = address(first + count * size);
      }
      return all;
    }

    private Ifd directory(long first, int count, int size) {
      Map<Integer, long[]> fields = new HashMap<>();
      for (int i = 0; i < count; i++) {
        long at = first + (long) i * size;
        int type = bytes.get(u16, at + 2) & 0xffff;
        int tag = bytes.get(u16, at) & 0xffff;
        if (isWhole(type) && KNOWN.contains(tag)) {
          fields.put(tag, field(at, type));
        }
      }
      return new Ifd(fields);
    }

    private long[] field(long at, int type) {
      long count = big ? bytes.get(u64, at + 4) : bytes.get(u32, at + 4) & 0xffffffffL;
      int width = BYTES_OF_TYPE[type];
      long size = Math.multiplyExact(count, (long) width);
      valuesRead = Math.addExact(valuesRead, count);
      if (size < 0 || size > bytes.byteSize() || valuesRead > MOST_VALUES) {
        throw new MalformedTiff("values", count);
      }
      long inline = at + (big ? 12 : 8);
      long from = size <= (big ? 8 : 4) ? inline : address(inline);
      long[] values = new long[(int) count];
      for (int i = 0; i < values.length; i++) {
        values[i] = number(from + (long) i * width, width);
      }
      return values;
    }

    private long number(long at, int width) {
      return switch (width) {
        case 1 -> bytes.get(JAVA_BYTE, at) & 0xff;
        case 2 -> bytes.get(u16, at) & 0xffff;
        case 4 -> bytes.get(u32, at) & 0xffffffffL;
        default -> bytes.get(u64, at);
      };
    }

    private long address(long at) {
      return big ? bytes.get(u64, at) : bytes.get(u32, at) & 0xffffffffL;
    }

    /** BYTE, SHORT, LONG, IFD, LONG8, IFD8: the types that hold sizes and places. */
    private static boolean isWhole(int type) {
      return type == 1 || type == 3 || type == 4 || type == 13 || type == 16 || type == 18;
    }
  }
}
