package org.vidimus.imaging.pyramid;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The tiles at the right and lower edge, cropped to the picture and kept behind the TIFF in the
 * same file: first the JPEGs, then a table of level, column, row, length and offset, then the
 * number of its rows and a mark, all big-endian.
 */
final class EdgeTiles {
  private static final long MARK = 0x5649_4445_4447_4531L; // VIDEDGE1
  private static final int TABLE_ROW = 4 * Integer.BYTES + Long.BYTES;
  private static final int FOOT = Integer.BYTES + Long.BYTES;
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  private final Map<TileIndex.Place, byte[]> cropped = new LinkedHashMap<>();

  /** Crops and encodes those tiles of the level that are not whole. */
  void add(int level, Pixels pixels, float quality) throws IOException {
    int columns = Math.ceilDiv(pixels.width(), TileIndex.TILE);
    int rows = Math.ceilDiv(pixels.height(), TileIndex.TILE);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int x = column * TileIndex.TILE;
        int y = row * TileIndex.TILE;
        int width = Math.min(TileIndex.TILE, pixels.width() - x);
        int height = Math.min(TileIndex.TILE, pixels.height() - y);
        if (width < TileIndex.TILE || height < TileIndex.TILE) {
          byte[] jpeg = Codecs.jpeg(pixels.crop(x, y, width, height), quality);
          cropped.put(new TileIndex.Place(level, column, row), jpeg);
        }
      }
    }
  }

  /** Appends tiles and table to the finished TIFF. */
  void appendTo(Path file) throws IOException {
    long offset = Files.size(file);
    var table = new ByteArrayOutputStream();
    var entry = new DataOutputStream(table);
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
      for (var tile : cropped.entrySet()) {
        out.write(tile.getValue());
        entry.writeInt(tile.getKey().level());
        entry.writeInt(tile.getKey().column());
        entry.writeInt(tile.getKey().row());
        entry.writeInt(tile.getValue().length);
        entry.writeLong(offset);
        offset += tile.getValue().length;
      }
      entry.writeInt(cropped.size());
      entry.writeLong(MARK);
      table.writeTo(out);
    }
  }

  /** Reads the table back; a TIFF from elsewhere has none. */
  static Map<TileIndex.Place, TileIndex.Span> readFrom(MemorySegment file) {
    Map<TileIndex.Place, TileIndex.Span> spans = new HashMap<>();
    long foot = file.byteSize() - FOOT;
    if (foot < 0 || file.get(LONG, foot + Integer.BYTES) != MARK) {
      return spans;
    }
    int count = file.get(INT, foot);
    for (int i = 0; i < count; i++) {
      long at = foot - (long) (count - i) * TABLE_ROW;
      var place =
          new TileIndex.Place(file.get(INT, at), file.get(INT, at + 4), file.get(INT, at + 8));
      spans.put(place, new TileIndex.Span(file.get(LONG, at + 16), file.get(INT, at + 12)));
    }
    return spans;
  }
}
